import type { Relation } from "../vocabulary.js";

const cloudCover = ["LandsatCloudCoverLandInput", "EoCloudCoverInput"] as const;

const angles = ["ViewOffNadirInput", "ViewSunAzimuthInput", "ViewSunElevationInput"] as const;

/** Queries of the geospatial service. */
export const geospatialRelations = (): readonly Relation[] => [
  {
    id: "geospatial-cloud-cover-ordered",
    service: "sagemaker-geospatial",
    shapes: cloudCover,
    kind: "ordered",
    members: ["LowerBound", "UpperBound"],
    reason: "nothing lies between bounds that are the wrong way round",
    source: ["LandsatCloudCoverLandInput$LowerBound", "EoCloudCoverInput$LowerBound"],
    confidence: "high",
    facts: ["geospatial-land-cloud-cover-ordered", "geospatial-eo-cloud-cover-ordered"],
  },
  {
    id: "geospatial-angle-ordered",
    service: "sagemaker-geospatial",
    shapes: angles,
    kind: "ordered",
    members: ["LowerBound", "UpperBound"],
    reason: "nothing lies between bounds that are the wrong way round",
    source: ["ViewOffNadirInput$LowerBound", "ViewSunAzimuthInput$LowerBound", "ViewSunElevationInput$LowerBound"],
    confidence: "high",
    facts: ["geospatial-off-nadir-ordered", "geospatial-sun-azimuth-ordered", "geospatial-sun-elevation-ordered"],
  },
  {
    id: "geospatial-time-range-ordered",
    service: "sagemaker-geospatial",
    shapes: ["TimeRangeFilterInput"],
    kind: "ordered",
    members: ["StartTime", "EndTime"],
    as: "time",
    reason: "a range ends after it starts",
    source: ["TimeRangeFilterInput$StartTime", "TimeRangeFilterInput$EndTime"],
    confidence: "high",
  },
];
