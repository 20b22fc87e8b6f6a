// Written by tools/types from the table of sagemaker-featurestore-runtime (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-featurestore-runtime 3.1138.0).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  "B": `
BatchGetRecordIdentifier |FeatureGroupName!S0,1,150,FeatureGroupNameOrArn|RecordIdentifiersValueAsString![1,100,RecordIdentifiers;S1,,,ValueAsString|FeatureNames?[1,,FeatureNames;S2,1,64,FeatureName|
BatchGetRecordRequest |Identifiers![1,100,BatchGetRecordIdentifiers;{BatchGetRecordIdentifier|ExpirationTimeResponse?|
BatchWriteRecordEntry |FeatureGroupName!S0,1,150,FeatureGroupNameOrArn|Record![1,,Record;{FeatureValue|TargetStores?[1,2,TargetStores;|TtlDuration?{TtlDuration|
BatchWriteRecordRequest |Entries![1,25,BatchWriteRecordEntries;{BatchWriteRecordEntry|TtlDuration?{TtlDuration|
`;
  "D": `
DeleteRecordRequest |FeatureGroupName!S0,1,150,FeatureGroupNameOrArn|RecordIdentifierValueAsString!S1,,,ValueAsString|EventTime!S1,,,ValueAsString|TargetStores?[1,2,TargetStores;|DeletionMode?|
`;
  "F": `
FeatureValue |FeatureName!S2,1,64,FeatureName|ValueAsString?S1,,,ValueAsString|ValueAsStringList?[,358400,ValueAsStringList;S1,,,ValueAsString|#ValueAsString!ValueAsStringList~'ValueAsStringList' conflicts with 'ValueAsString': a feature has one value, or the values of a collection;>ValueAsString,ValueAsStringList~one of 'ValueAsString', 'ValueAsStringList' is needed: a feature has one value, or the values of a collection;
`;
  "G": `
GetRecordRequest |FeatureGroupName!S0,1,150,FeatureGroupNameOrArn|RecordIdentifierValueAsString!S1,,,ValueAsString|FeatureNames?[1,,FeatureNames;S2,1,64,FeatureName|ExpirationTimeResponse?|
`;
  "L": `
ListRecordsRequest |FeatureGroupName!S0,1,150,FeatureGroupNameOrArn|MaxResults?N1,100,i,ListRecordsMaxResults|NextToken?S,1,,ListRecordsNextToken|IncludeSoftDeletedRecords?|
`;
  "P": `
PutRecordRequest |FeatureGroupName!S0,1,150,FeatureGroupNameOrArn|Record![1,,Record;{FeatureValue|TargetStores?[1,2,TargetStores;|TtlDuration?{TtlDuration|
`;
  "T": `
TtlDuration |Unit!|Value!N1,,i,TtlDurationValue|
`;
  "U": `
UpdateRecordRequest |FeatureGroupName!|RecordIdentifierValueAsString!|Features![,,Features;{FeatureValue|TargetStores?|TtlDuration?{TtlDuration|
`;
}

interface Forbidden {
  "2": `
2 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
}

interface Programs {
  "0": `
0 s:b0,c0,a0
`;
  "a": `
a0 f^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "b": `
b0 varn
`;
  "c": `
c0 ld0,aws
`;
  "d": `
d0 s:e0,f0,
`;
  "e": `
e0 f* !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
`;
  "f": `
f0 lg0,sagemaker:
`;
  "g": `
g0 s:h0,i0,
`;
  "h": `
h0 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
`;
  "i": `
i0 s:j0,l0,
`;
  "j": `
j0 m12,k0
`;
  "k": `
k0 de¦>12¦
`;
  "l": `
l0 la0,feature-group/
`;
}

interface Patterns {
  "0": `
0 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_', at most 64 of them letters or digits; or the ARN of a feature group that ends so
`;
  "2": `
2 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
`;
}

/** The structure that a method of the client takes. */
export type Methods = "|batchGetRecord:BatchGetRecordRequest|batchWriteRecord:BatchWriteRecordRequest|deleteRecord:DeleteRecordRequest|getRecord:GetRecordRequest|listRecords:ListRecordsRequest|putRecord:PutRecordRequest|updateRecord:UpdateRecordRequest|paginateListRecords:ListRecordsRequest|";
