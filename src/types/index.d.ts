// Written by tools/types.
// @ts-ignore: it may not be installed.
import type { SageMaker, SageMakerClient } from "@aws-sdk/client-sagemaker/dist-types/index.js";
// @ts-ignore: it may not be installed.
import type { SageMakerRuntime, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";
// @ts-ignore: it may not be installed.
import type { SageMakerFeatureStoreRuntime, SageMakerFeatureStoreRuntimeClient } from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";
// @ts-ignore: it may not be installed.
import type { SageMakerGeospatial, SageMakerGeospatialClient } from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";
// @ts-ignore: it may not be installed.
import type { SagemakerEdge, SagemakerEdgeClient } from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";
// @ts-ignore: it may not be installed.
import type { SageMakerA2IRuntime, SageMakerA2IRuntimeClient } from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";
import type { CheckersOf } from "./checkers.js";

export type { Invalid } from "./scalars.js";

type Checkers = CheckersOf<SageMaker, SageMakerClient, import("./generated/sagemaker.js").Methods, import("./generated/sagemaker.js").Tables, "@aws-sdk/client-sagemaker">
  & CheckersOf<SageMakerRuntime, SageMakerRuntimeClient, import("./generated/sagemaker-runtime.js").Methods, import("./generated/sagemaker-runtime.js").Tables, "@aws-sdk/client-sagemaker-runtime">
  & CheckersOf<SageMakerFeatureStoreRuntime, SageMakerFeatureStoreRuntimeClient, import("./generated/sagemaker-featurestore-runtime.js").Methods, import("./generated/sagemaker-featurestore-runtime.js").Tables, "@aws-sdk/client-sagemaker-featurestore-runtime">
  & CheckersOf<SageMakerGeospatial, SageMakerGeospatialClient, import("./generated/sagemaker-geospatial.js").Methods, import("./generated/sagemaker-geospatial.js").Tables, "@aws-sdk/client-sagemaker-geospatial">
  & CheckersOf<SagemakerEdge, SagemakerEdgeClient, import("./generated/sagemaker-edge.js").Methods, import("./generated/sagemaker-edge.js").Tables, "@aws-sdk/client-sagemaker-edge">
  & CheckersOf<SageMakerA2IRuntime, SageMakerA2IRuntimeClient, import("./generated/sagemaker-a2i-runtime.js").Methods, import("./generated/sagemaker-a2i-runtime.js").Tables, "@aws-sdk/client-sagemaker-a2i-runtime">;

/** The operations that the installed SDK clients have, of all services: no two services have one of the same name. */
export type Operation = Capitalize<keyof Checkers & string>;

/**
 * An identity function that the compiler lets only right requests into.
 *
 *     const request = check<"CreateTrainingJob">()({ TrainingJobName: "churn-2026-11-23", ... });
 */
export declare function check<Name extends Operation>(): Checkers[Uncapitalize<Name>];

/** The same by name: `checked.createTrainingJob({ ... })`. */
export declare const checked: Checkers;
