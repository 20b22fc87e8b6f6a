import type { Examples } from "../example.js";

const bounds = "LowerBound: 10, UpperBound: 20";

export const geospatialExamples: Examples = {
  "geospatial-cloud-cover-ordered": {
    accepted: `{ ${bounds} }`,
    rejected: `{ LowerBound: 20, UpperBound: «10» }`,
  },
  "geospatial-angle-ordered": {
    accepted: `{ ${bounds} }`,
    rejected: `{ LowerBound: 20, UpperBound: «10» }`,
  },
  "geospatial-time-range-ordered": {
    accepted: `{ StartTime: start, EndTime: end }`,
    rejected: `{ StartTime: new Date("2026-02-01"), EndTime: «new Date("2026-01-01")» }`,
  },
};
