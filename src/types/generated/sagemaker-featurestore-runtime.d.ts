// Written by tools/types from the table of sagemaker-featurestore-runtime (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-featurestore-runtime 3.1138.0).
import type { LongerThan } from "../scalars.js";
import type { Ends, Has, Length, Pair, Starts } from "../text.js";

export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  BatchGetRecordIdentifier: "|FeatureGroupName!Sp0,1,150,FeatureGroupNameOrArn|RecordIdentifiersValueAsString![1,100,RecordIdentifiers;Sp1,,,ValueAsString|FeatureNames?[1,,FeatureNames;Sp2,1,64,FeatureName|";
  BatchGetRecordRequest: "|Identifiers![1,100,BatchGetRecordIdentifiers;{BatchGetRecordIdentifier|ExpirationTimeResponse?|";
  BatchWriteRecordEntry: "|FeatureGroupName!Sp0,1,150,FeatureGroupNameOrArn|Record![1,,Record;{FeatureValue|TargetStores?[1,2,TargetStores;|TtlDuration?{TtlDuration|";
  BatchWriteRecordRequest: "|Entries![1,25,BatchWriteRecordEntries;{BatchWriteRecordEntry|TtlDuration?{TtlDuration|";
  DeleteRecordRequest: "|FeatureGroupName!Sp0,1,150,FeatureGroupNameOrArn|RecordIdentifierValueAsString!Sp1,,,ValueAsString|EventTime!Sp1,,,ValueAsString|TargetStores?[1,2,TargetStores;|DeletionMode?|";
  FeatureValue: "|FeatureName!Sp2,1,64,FeatureName|ValueAsString?Sp1,,,ValueAsString|ValueAsStringList?[,358400,ValueAsStringList;Sp1,,,ValueAsString|#ValueAsString!ValueAsStringList~'ValueAsStringList' conflicts with 'ValueAsString': a feature has one value, or the values of a collection;>ValueAsString,ValueAsStringList~one of 'ValueAsString', 'ValueAsStringList' is needed: a feature has one value, or the values of a collection;";
  GetRecordRequest: "|FeatureGroupName!Sp0,1,150,FeatureGroupNameOrArn|RecordIdentifierValueAsString!Sp1,,,ValueAsString|FeatureNames?[1,,FeatureNames;Sp2,1,64,FeatureName|ExpirationTimeResponse?|";
  ListRecordsRequest: "|FeatureGroupName!Sp0,1,150,FeatureGroupNameOrArn|MaxResults?N1,100,i,ListRecordsMaxResults|NextToken?S,1,,ListRecordsNextToken|IncludeSoftDeletedRecords?|";
  PutRecordRequest: "|FeatureGroupName!Sp0,1,150,FeatureGroupNameOrArn|Record![1,,Record;{FeatureValue|TargetStores?[1,2,TargetStores;|TtlDuration?{TtlDuration|";
  TtlDuration: "|Unit!|Value!N1,,i,TtlDurationValue|";
  UpdateRecordRequest: "|FeatureGroupName!|RecordIdentifierValueAsString!|Features![,,Features;{FeatureValue|TargetStores?|TtlDuration?{TtlDuration|";
}

interface Forbidden {
  p2: "" | Starts<"-_"> | Ends<"-_"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—">;
}

interface Programs {
  p0: { s: ":"; b: { v: "arn" }; a: { l: "aws"; n: { s: ":"; b: { f: Has<" !\"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> }; a: { l: "sagemaker:"; n: { s: ":"; b: { f: Has<" !\"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> }; a: { s: ":"; b: { m: Length<"12">; n: { d: "" | LongerThan<"12"> } }; a: { l: "feature-group/"; n: Q0 }; o: 0 }; o: 0 } }; o: 0 } }; o: Q0 };
}

type Q0 = { f: "" | Starts<"-_"> | Ends<"-_"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—"> };

interface Patterns {
  p0: "letters, digits, '-' and '_', neither beginning nor ending with '-' or '_', at most 64 of them letters or digits; or the ARN of a feature group that ends so";
  p2: "letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'";
}

/** The structure that a method of the client takes. */
export type Methods = "|batchGetRecord:BatchGetRecordRequest|batchWriteRecord:BatchWriteRecordRequest|deleteRecord:DeleteRecordRequest|getRecord:GetRecordRequest|listRecords:ListRecordsRequest|putRecord:PutRecordRequest|updateRecord:UpdateRecordRequest|paginateListRecords:ListRecordsRequest|";
