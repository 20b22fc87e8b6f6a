// Written by tools/types from the table of sagemaker-geospatial (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-geospatial 3.958.0).
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
  AreaOfInterest: "|AreaOfInterestGeometry?{AreaOfInterestGeometry|";
  AreaOfInterestGeometry: "|MultiPolygonGeometry?{MultiPolygonGeometryInput|PolygonGeometry?{PolygonGeometryInput|";
  BandMathConfigInput: "|CustomIndices?{CustomIndicesInput|PredefinedIndices?[1,,StringListInput;|";
  CloudMaskingConfigInput: "|";
  CloudRemovalConfigInput: "|AlgorithmName?|InterpolationValue?|TargetBands?[1,,StringListInput;|";
  CustomIndicesInput: "|Operations?[1,,OperationsListInput;{Operation|";
  DeleteEarthObservationJobInput: "|Arn!Sp0,,,EarthObservationJobArn|";
  DeleteVectorEnrichmentJobInput: "|Arn!Sp1,,,VectorEnrichmentJobArn|";
  EoCloudCoverInput: "|LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;";
  ExportEarthObservationJobInput: "|Arn!Sp0,,,EarthObservationJobArn|ClientToken?S,36,64,ExportEarthObservationJobInputClientTokenString|ExecutionRoleArn!Sp2,20,2048,ExecutionRoleArn|ExportSourceImages?|OutputConfig!{OutputConfigInput|";
  ExportS3DataInput: "|KmsKeyId?S,,2048,KmsKey|S3Uri!Sp3,,,S3Uri|";
  ExportVectorEnrichmentJobInput: "|Arn!Sp1,,,VectorEnrichmentJobArn|ClientToken?S,36,64,ExportVectorEnrichmentJobInputClientTokenString|ExecutionRoleArn!Sp2,20,2048,ExecutionRoleArn|OutputConfig!{ExportVectorEnrichmentJobOutputConfig|";
  ExportVectorEnrichmentJobOutputConfig: "|S3Data!{VectorEnrichmentJobS3Data|";
  GeoMosaicConfigInput: "|AlgorithmName?|TargetBands?[1,,StringListInput;|";
  GetEarthObservationJobInput: "|Arn!Sp0,,,EarthObservationJobArn|";
  GetRasterDataCollectionInput: "|Arn!Sp4,,,DataCollectionArn|";
  GetTileInput: "|Arn!Sp0,,,EarthObservationJobArn|ExecutionRoleArn?Sp2,20,2048,ExecutionRoleArn|ImageAssets![1,,StringListInput;|ImageMask?|OutputDataType?|OutputFormat?|PropertyFilters?|Target!|TimeRangeFilter?|x!N,,i,Integer|y!N,,i,Integer|z!N,,i,Integer|";
  GetVectorEnrichmentJobInput: "|Arn!Sp1,,,VectorEnrichmentJobArn|";
  InputConfigInput: "|PreviousEarthObservationJobArn?Sp0,,,EarthObservationJobArn|RasterDataCollectionQuery?{RasterDataCollectionQueryInput|";
  JobConfigInput: "|BandMathConfig?{BandMathConfigInput|CloudMaskingConfig?{CloudMaskingConfigInput|CloudRemovalConfig?{CloudRemovalConfigInput|GeoMosaicConfig?{GeoMosaicConfigInput|LandCoverSegmentationConfig?{LandCoverSegmentationConfigInput|ResamplingConfig?{ResamplingConfigInput|StackConfig?{StackConfigInput|TemporalStatisticsConfig?{TemporalStatisticsConfigInput|ZonalStatisticsConfig?{ZonalStatisticsConfigInput|";
  LandCoverSegmentationConfigInput: "|";
  LandsatCloudCoverLandInput: "|LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;";
  ListEarthObservationJobInput: "|MaxResults?N1,20,i,ListEarthObservationJobInputMaxResultsInteger|NextToken?S,,,NextToken~|SortBy?|SortOrder?|StatusEquals?|";
  ListRasterDataCollectionsInput: "|MaxResults?N1,20,i,ListRasterDataCollectionsInputMaxResultsInteger|NextToken?S,,,NextToken~|";
  ListTagsForResourceRequest: "|ResourceArn!S,1,2048,Arn|";
  ListVectorEnrichmentJobInput: "|MaxResults?N1,20,i,ListVectorEnrichmentJobInputMaxResultsInteger|NextToken?S,,,NextToken~|SortBy?|SortOrder?|StatusEquals?|";
  MapMatchingConfig: "|IdAttributeName!|TimestampAttributeName!|XAttributeName!|YAttributeName!|";
  MultiPolygonGeometryInput: "|Coordinates![,,LinearRingsList;[1,,LinearRings;[4,,LinearRing;[2,2,Position;|";
  Operation: "|Equation!|Name!|OutputType?|";
  OutputConfigInput: "|S3Data!{ExportS3DataInput|";
  OutputResolutionResamplingInput: "|UserDefined!{UserDefined|";
  OutputResolutionStackInput: "|Predefined?|UserDefined?{UserDefined|";
  PlatformInput: "|ComparisonOperator?|Value!|";
  PolygonGeometryInput: "|Coordinates![1,,LinearRings;[4,,LinearRing;[2,2,Position;|";
  Property: "|EoCloudCover?{EoCloudCoverInput|LandsatCloudCoverLand?{LandsatCloudCoverLandInput|Platform?{PlatformInput|ViewOffNadir?{ViewOffNadirInput|ViewSunAzimuth?{ViewSunAzimuthInput|ViewSunElevation?{ViewSunElevationInput|";
  PropertyFilter: "|Property!{Property|";
  PropertyFilters: "|LogicalOperator?|Properties?[,,PropertyFiltersList;{PropertyFilter|";
  RasterDataCollectionQueryInput: "|AreaOfInterest?{AreaOfInterest|PropertyFilters?{PropertyFilters|RasterDataCollectionArn!Sp4,,,DataCollectionArn|TimeRangeFilter!{TimeRangeFilterInput|";
  RasterDataCollectionQueryWithBandFilterInput: "|AreaOfInterest?{AreaOfInterest|BandFilter?[1,,StringListInput;|PropertyFilters?{PropertyFilters|TimeRangeFilter!{TimeRangeFilterInput|";
  ResamplingConfigInput: "|AlgorithmName?|OutputResolution!{OutputResolutionResamplingInput|TargetBands?[1,,StringListInput;|";
  ReverseGeocodingConfig: "|XAttributeName!|YAttributeName!|";
  SearchRasterDataCollectionInput: "|Arn!Sp4,,,DataCollectionArn|NextToken?S,,,NextToken~|RasterDataCollectionQuery!{RasterDataCollectionQueryWithBandFilterInput|";
  StackConfigInput: "|OutputResolution?{OutputResolutionStackInput|TargetBands?[1,,StringListInput;|";
  StartEarthObservationJobInput: "|ClientToken?S,36,64,StartEarthObservationJobInputClientTokenString|ExecutionRoleArn!Sp2,20,2048,ExecutionRoleArn|InputConfig!{InputConfigInput|JobConfig!{JobConfigInput|KmsKeyId?S,,2048,KmsKey|Name!S,,200,StartEarthObservationJobInputNameString|Tags?|";
  StartVectorEnrichmentJobInput: "|ClientToken?S,36,64,StartVectorEnrichmentJobInputClientTokenString|ExecutionRoleArn!Sp2,20,2048,ExecutionRoleArn|InputConfig!{VectorEnrichmentJobInputConfig|JobConfig!{VectorEnrichmentJobConfig|KmsKeyId?S,,2048,KmsKey|Name!S,,200,StartVectorEnrichmentJobInputNameString|Tags?|";
  StopEarthObservationJobInput: "|Arn!Sp0,,,EarthObservationJobArn|";
  StopVectorEnrichmentJobInput: "|Arn!Sp1,,,VectorEnrichmentJobArn|";
  TagResourceRequest: "|ResourceArn!S,1,2048,Arn|Tags!|";
  TemporalStatisticsConfigInput: "|GroupBy?|Statistics![1,,TemporalStatisticsListInput;|TargetBands?[1,,StringListInput;|";
  TimeRangeFilterInput: "|EndTime!|StartTime!|";
  UntagResourceRequest: "|ResourceArn!S,1,2048,Arn|TagKeys![1,50,TagKeyList;|";
  UserDefined: "|Unit!|Value!|";
  VectorEnrichmentJobConfig: "|MapMatchingConfig?{MapMatchingConfig|ReverseGeocodingConfig?{ReverseGeocodingConfig|";
  VectorEnrichmentJobDataSourceConfigInput: "|S3Data?{VectorEnrichmentJobS3Data|";
  VectorEnrichmentJobInputConfig: "|DataSourceConfig!{VectorEnrichmentJobDataSourceConfigInput|DocumentType!|";
  VectorEnrichmentJobS3Data: "|KmsKeyId?S,,2048,KmsKey|S3Uri!Sp3,,,S3Uri|";
  ViewOffNadirInput: "|LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;";
  ViewSunAzimuthInput: "|LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;";
  ViewSunElevationInput: "|LowerBound!|UpperBound!|#@LowerBound@@LowerBound.@oUpperBound~'LowerBound' is more than 'UpperBound': nothing lies between bounds that are the wrong way round;";
  ZonalStatisticsConfigInput: "|Statistics![1,,ZonalStatisticsListInput;|TargetBands?[1,,StringListInput;|ZoneS3Path!Sp3,,,S3Uri|ZoneS3PathKmsKeyId?S,,2048,KmsKey|";
}

interface Forbidden {

}

interface Programs {
  p0: { l: "arn:aws"; n: { s: ":"; b: Q0; a: { l: "sagemaker-geospatial:"; n: { s: ":"; b: Q1; a: { s: ":"; b: Q2; a: { l: "earth-observation-job/"; n: Q3 }; o: 0 }; o: 0 } }; o: 0 } };
  p1: { l: "arn:aws"; n: { s: ":"; b: Q0; a: { l: "sagemaker-geospatial:"; n: { s: ":"; b: Q1; a: { s: ":"; b: Q2; a: { l: "vector-enrichment-job/"; n: Q3 }; o: 0 }; o: 0 } }; o: 0 } };
  p2: { l: "arn:aws"; n: { s: ":"; b: { f: Has<" !\"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> }; a: { l: "iam::"; n: { s: ":"; b: Q2; a: { l: "role/"; n: { f: "" | Has<" !\"#$%&'()*:;<>?[\\]^`{|}~\t\n\r éü‘’“”–—"> } }; o: 0 } }; o: 0 } };
  p3: { l: "s3://"; n: { f: "" | Starts<"/"> } };
  p4: { l: "arn:aws"; n: { s: ":"; b: Q0; a: { l: "sagemaker-geospatial:"; n: { s: ":"; b: Q1; a: { s: ":"; b: Q2; a: { l: "raster-data-collection/"; n: { l: "user/" | "public/" | "premium/"; n: Q3 } }; o: 0 }; o: 0 } }; o: 0 } };
}

type Q0 = { f: Has<" !\"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> | LongerThan<"12"> };
type Q1 = { f: "" | Has<" !\"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> | LongerThan<"25"> };
type Q2 = { m: Length<"12">; n: { d: "" | LongerThan<"12"> } };
type Q3 = { m: Length<"12">; n: { f: "" | Has<" !\"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> } };

interface Patterns {
  p0: "the ARN of an earth observation job, such as 'arn:aws:sagemaker-geospatial:<region>:<account>:earth-observation-job/…'";
  p1: "the ARN of a vector enrichment job, such as 'arn:aws:sagemaker-geospatial:<region>:<account>:vector-enrichment-job/…'";
  p2: "the ARN of a role, such as 'arn:aws:iam::<account>:role/…'";
  p3: "'s3://', then any text, not beginning with '/'";
  p4: "the ARN of a raster data collection, such as 'arn:aws:sagemaker-geospatial:<region>:<account>:raster-data-collection/…/…'";
}

/** The structure that a method of the client takes. */
export type Methods = "|deleteEarthObservationJob:DeleteEarthObservationJobInput|deleteVectorEnrichmentJob:DeleteVectorEnrichmentJobInput|exportEarthObservationJob:ExportEarthObservationJobInput|exportVectorEnrichmentJob:ExportVectorEnrichmentJobInput|getEarthObservationJob:GetEarthObservationJobInput|getRasterDataCollection:GetRasterDataCollectionInput|getTile:GetTileInput|getVectorEnrichmentJob:GetVectorEnrichmentJobInput|listEarthObservationJobs:ListEarthObservationJobInput|listRasterDataCollections:ListRasterDataCollectionsInput|listTagsForResource:ListTagsForResourceRequest|listVectorEnrichmentJobs:ListVectorEnrichmentJobInput|searchRasterDataCollection:SearchRasterDataCollectionInput|startEarthObservationJob:StartEarthObservationJobInput|startVectorEnrichmentJob:StartVectorEnrichmentJobInput|stopEarthObservationJob:StopEarthObservationJobInput|stopVectorEnrichmentJob:StopVectorEnrichmentJobInput|tagResource:TagResourceRequest|untagResource:UntagResourceRequest|";
