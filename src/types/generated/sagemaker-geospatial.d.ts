// Written by tools/types from the table of sagemaker-geospatial (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-geospatial 3.958.0).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  "A": `
AreaOfInterest |AreaOfInterestGeometry?{AreaOfInterestGeometry|
AreaOfInterestGeometry |MultiPolygonGeometry?{MultiPolygonGeometryInput|PolygonGeometry?{PolygonGeometryInput|
`;
  "B": `
BandMathConfigInput |CustomIndices?{CustomIndicesInput|PredefinedIndices?[1,,StringListInput;|
`;
  "C": `
CloudMaskingConfigInput |
CloudRemovalConfigInput |AlgorithmName?|InterpolationValue?|TargetBands?[1,,StringListInput;|
CustomIndicesInput |Operations?[1,,OperationsListInput;{Operation|
`;
  "D": `
DeleteEarthObservationJobInput |Arn!S0,,,EarthObservationJobArn|
DeleteVectorEnrichmentJobInput |Arn!S1,,,VectorEnrichmentJobArn|
`;
  "E": `
EoCloudCoverInput |LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;
ExportEarthObservationJobInput |Arn!S0,,,EarthObservationJobArn|ClientToken?S,36,64,ExportEarthObservationJobInputClientTokenString|ExecutionRoleArn!S2,20,2048,ExecutionRoleArn|ExportSourceImages?|OutputConfig!{OutputConfigInput|
ExportS3DataInput |KmsKeyId?S,,2048,KmsKey|S3Uri!S3,,,S3Uri|
ExportVectorEnrichmentJobInput |Arn!S1,,,VectorEnrichmentJobArn|ClientToken?S,36,64,ExportVectorEnrichmentJobInputClientTokenString|ExecutionRoleArn!S2,20,2048,ExecutionRoleArn|OutputConfig!{ExportVectorEnrichmentJobOutputConfig|
ExportVectorEnrichmentJobOutputConfig |S3Data!{VectorEnrichmentJobS3Data|
`;
  "G": `
GeoMosaicConfigInput |AlgorithmName?|TargetBands?[1,,StringListInput;|
GetEarthObservationJobInput |Arn!S0,,,EarthObservationJobArn|
GetRasterDataCollectionInput |Arn!S4,,,DataCollectionArn|
GetTileInput |Arn!S0,,,EarthObservationJobArn|ExecutionRoleArn?S2,20,2048,ExecutionRoleArn|ImageAssets![1,,StringListInput;|ImageMask?|OutputDataType?|OutputFormat?|PropertyFilters?|Target!|TimeRangeFilter?|x!N,,i,Integer|y!N,,i,Integer|z!N,,i,Integer|
GetVectorEnrichmentJobInput |Arn!S1,,,VectorEnrichmentJobArn|
`;
  "I": `
InputConfigInput |PreviousEarthObservationJobArn?S0,,,EarthObservationJobArn|RasterDataCollectionQuery?{RasterDataCollectionQueryInput|
`;
  "J": `
JobConfigInput |BandMathConfig?{BandMathConfigInput|CloudMaskingConfig?{CloudMaskingConfigInput|CloudRemovalConfig?{CloudRemovalConfigInput|GeoMosaicConfig?{GeoMosaicConfigInput|LandCoverSegmentationConfig?{LandCoverSegmentationConfigInput|ResamplingConfig?{ResamplingConfigInput|StackConfig?{StackConfigInput|TemporalStatisticsConfig?{TemporalStatisticsConfigInput|ZonalStatisticsConfig?{ZonalStatisticsConfigInput|
`;
  "L": `
LandCoverSegmentationConfigInput |
LandsatCloudCoverLandInput |LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;
ListEarthObservationJobInput |MaxResults?N1,20,i,ListEarthObservationJobInputMaxResultsInteger|NextToken?S,,,NextToken~|SortBy?|SortOrder?|StatusEquals?|
ListRasterDataCollectionsInput |MaxResults?N1,20,i,ListRasterDataCollectionsInputMaxResultsInteger|NextToken?S,,,NextToken~|
ListTagsForResourceRequest |ResourceArn!S,1,2048,Arn|
ListVectorEnrichmentJobInput |MaxResults?N1,20,i,ListVectorEnrichmentJobInputMaxResultsInteger|NextToken?S,,,NextToken~|SortBy?|SortOrder?|StatusEquals?|
`;
  "M": `
MapMatchingConfig |IdAttributeName!|TimestampAttributeName!|XAttributeName!|YAttributeName!|
MultiPolygonGeometryInput |Coordinates![,,LinearRingsList;[1,,LinearRings;[4,,LinearRing;[2,2,Position;|
`;
  "O": `
Operation |Equation!|Name!|OutputType?|
OutputConfigInput |S3Data!{ExportS3DataInput|
OutputResolutionResamplingInput |UserDefined!{UserDefined|
OutputResolutionStackInput |Predefined?|UserDefined?{UserDefined|
`;
  "P": `
PlatformInput |ComparisonOperator?|Value!|
PolygonGeometryInput |Coordinates![1,,LinearRings;[4,,LinearRing;[2,2,Position;|
Property |EoCloudCover?{EoCloudCoverInput|LandsatCloudCoverLand?{LandsatCloudCoverLandInput|Platform?{PlatformInput|ViewOffNadir?{ViewOffNadirInput|ViewSunAzimuth?{ViewSunAzimuthInput|ViewSunElevation?{ViewSunElevationInput|
PropertyFilter |Property!{Property|
PropertyFilters |LogicalOperator?|Properties?[,,PropertyFiltersList;{PropertyFilter|
`;
  "R": `
RasterDataCollectionQueryInput |AreaOfInterest?{AreaOfInterest|PropertyFilters?{PropertyFilters|RasterDataCollectionArn!S4,,,DataCollectionArn|TimeRangeFilter!{TimeRangeFilterInput|
RasterDataCollectionQueryWithBandFilterInput |AreaOfInterest?{AreaOfInterest|BandFilter?[1,,StringListInput;|PropertyFilters?{PropertyFilters|TimeRangeFilter!{TimeRangeFilterInput|
ResamplingConfigInput |AlgorithmName?|OutputResolution!{OutputResolutionResamplingInput|TargetBands?[1,,StringListInput;|
ReverseGeocodingConfig |XAttributeName!|YAttributeName!|
`;
  "S": `
SearchRasterDataCollectionInput |Arn!S4,,,DataCollectionArn|NextToken?S,,,NextToken~|RasterDataCollectionQuery!{RasterDataCollectionQueryWithBandFilterInput|
StackConfigInput |OutputResolution?{OutputResolutionStackInput|TargetBands?[1,,StringListInput;|
StartEarthObservationJobInput |ClientToken?S,36,64,StartEarthObservationJobInputClientTokenString|ExecutionRoleArn!S2,20,2048,ExecutionRoleArn|InputConfig!{InputConfigInput|JobConfig!{JobConfigInput|KmsKeyId?S,,2048,KmsKey|Name!S,,200,StartEarthObservationJobInputNameString|Tags?|
StartVectorEnrichmentJobInput |ClientToken?S,36,64,StartVectorEnrichmentJobInputClientTokenString|ExecutionRoleArn!S2,20,2048,ExecutionRoleArn|InputConfig!{VectorEnrichmentJobInputConfig|JobConfig!{VectorEnrichmentJobConfig|KmsKeyId?S,,2048,KmsKey|Name!S,,200,StartVectorEnrichmentJobInputNameString|Tags?|
StopEarthObservationJobInput |Arn!S0,,,EarthObservationJobArn|
StopVectorEnrichmentJobInput |Arn!S1,,,VectorEnrichmentJobArn|
`;
  "T": `
TagResourceRequest |ResourceArn!S,1,2048,Arn|Tags!|
TemporalStatisticsConfigInput |GroupBy?|Statistics![1,,TemporalStatisticsListInput;|TargetBands?[1,,StringListInput;|
TimeRangeFilterInput |EndTime!|StartTime!|
`;
  "U": `
UntagResourceRequest |ResourceArn!S,1,2048,Arn|TagKeys![1,50,TagKeyList;|
UserDefined |Unit!|Value!|
`;
  "V": `
VectorEnrichmentJobConfig |MapMatchingConfig?{MapMatchingConfig|ReverseGeocodingConfig?{ReverseGeocodingConfig|
VectorEnrichmentJobDataSourceConfigInput |S3Data?{VectorEnrichmentJobS3Data|
VectorEnrichmentJobInputConfig |DataSourceConfig!{VectorEnrichmentJobDataSourceConfigInput|DocumentType!|
VectorEnrichmentJobS3Data |KmsKeyId?S,,2048,KmsKey|S3Uri!S3,,,S3Uri|
ViewOffNadirInput |LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;
ViewSunAzimuthInput |LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;
ViewSunElevationInput |LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;
`;
  "Z": `
ZonalStatisticsConfigInput |Statistics![1,,ZonalStatisticsListInput;|TargetBands?[1,,StringListInput;|ZoneS3Path!S3,,,S3Uri|ZoneS3PathKmsKeyId?S,,2048,KmsKey|
`;
}

interface Forbidden {
}

interface Programs {
  "0": `
0 la0,arn:aws
`;
  "1": `
1 ll0,arn:aws
`;
  "2": `
2 lq0,arn:aws
`;
  "3": `
3 lw0,s3://
`;
  "4": `
4 lx0,arn:aws
`;
  "a": `
a0 s:b0,c0,
a1 s:g0,b1,
`;
  "b": `
b0 f* !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦>12¦
b1 lc1,raster-data-collection/
`;
  "c": `
c0 ld0,sagemaker-geospatial:
c1 lj0,user/¦public/¦premium/
`;
  "d": `
d0 s:e0,f0,
`;
  "e": `
e0 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>25¦
`;
  "f": `
f0 s:g0,i0,
`;
  "g": `
g0 m12,h0
`;
  "h": `
h0 de¦>12¦
`;
  "i": `
i0 lj0,earth-observation-job/
`;
  "j": `
j0 m12,k0
`;
  "k": `
k0 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
`;
  "l": `
l0 s:b0,m0,
`;
  "m": `
m0 ln0,sagemaker-geospatial:
`;
  "n": `
n0 s:e0,o0,
`;
  "o": `
o0 s:g0,p0,
`;
  "p": `
p0 lj0,vector-enrichment-job/
`;
  "q": `
q0 s:r0,s0,
`;
  "r": `
r0 f* !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
`;
  "s": `
s0 lt0,iam::
`;
  "t": `
t0 s:g0,u0,
`;
  "u": `
u0 lv0,role/
`;
  "v": `
v0 f* !"#$%&'()*:;<>?[\\]^\`{|}~¤¦e¦
`;
  "w": `
w0 f^/¦e¦
`;
  "x": `
x0 s:b0,y0,
`;
  "y": `
y0 lz0,sagemaker-geospatial:
`;
  "z": `
z0 s:e0,a1,
`;
}

interface Patterns {
  "0": `
0 the ARN of an earth observation job, such as 'arn:aws:sagemaker-geospatial:<region>:<account>:earth-observation-job/…'
`;
  "1": `
1 the ARN of a vector enrichment job, such as 'arn:aws:sagemaker-geospatial:<region>:<account>:vector-enrichment-job/…'
`;
  "2": `
2 the ARN of a role, such as 'arn:aws:iam::<account>:role/…'
`;
  "3": `
3 's3://', then any text, not beginning with '/'
`;
  "4": `
4 the ARN of a raster data collection, such as 'arn:aws:sagemaker-geospatial:<region>:<account>:raster-data-collection/…/…'
`;
}

/** The structure that a method of the client takes. */
export type Methods = "|deleteEarthObservationJob:DeleteEarthObservationJobInput|deleteVectorEnrichmentJob:DeleteVectorEnrichmentJobInput|exportEarthObservationJob:ExportEarthObservationJobInput|exportVectorEnrichmentJob:ExportVectorEnrichmentJobInput|getEarthObservationJob:GetEarthObservationJobInput|getRasterDataCollection:GetRasterDataCollectionInput|getTile:GetTileInput|getVectorEnrichmentJob:GetVectorEnrichmentJobInput|listEarthObservationJobs:ListEarthObservationJobInput|listRasterDataCollections:ListRasterDataCollectionsInput|listTagsForResource:ListTagsForResourceRequest|listVectorEnrichmentJobs:ListVectorEnrichmentJobInput|searchRasterDataCollection:SearchRasterDataCollectionInput|startEarthObservationJob:StartEarthObservationJobInput|startVectorEnrichmentJob:StartVectorEnrichmentJobInput|stopEarthObservationJob:StopEarthObservationJobInput|stopVectorEnrichmentJob:StopVectorEnrichmentJobInput|tagResource:TagResourceRequest|untagResource:UntagResourceRequest|";
