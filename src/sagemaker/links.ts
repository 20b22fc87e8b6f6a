import type { Link } from "../check/links/link.js";

const guide = "awsdocs/amazon-sagemaker-developer-guide@a869fa5:doc_source";

const model = { shape: "CreateModelInput", name: "ModelName" } as const;
const modelRemoved = { shape: "DeleteModelInput", name: "ModelName" } as const;

/** What a model that a serverless variant runs doesn't have. */
const serverless = {
  uses: { shape: "CreateEndpointConfigInput", name: "ProductionVariants[].ModelName" },
  removedBy: modelRemoved,
  breaks: { kind: "forbidden-when", members: ["ProductionVariants[].ServerlessConfig"] },
  source: `${guide}/serverless-endpoints.md`,
  doubt: "the guide lists it as not supported, and doesn't say when that is refused",
} as const satisfies Partial<Link>;

/**
 * What the requests of one file say of each other: one makes something, and another one uses it under the same name. All are
 * of medium confidence, since something else may go by that name when the file runs.
 */
export function links(): readonly Link[] {
  return (all ??= [...serverlessLinks(), ...otherLinks(), ...lifecycleLinks()]);
}

let all: readonly Link[] | undefined;

const serverlessLinks = (): readonly Link[] => [
  {
    id: "serverless-model-in-vpc",
    makes: { ...model, when: { path: "VpcConfig", present: true } },
    ...serverless,
    says: "its model has 'VpcConfig'",
    reason: "serverless inference runs in no VPC of one's own",
  },
  {
    id: "serverless-model-isolated",
    makes: { ...model, when: { path: "EnableNetworkIsolation", equals: true } },
    ...serverless,
    says: "its model has network isolation",
    reason: "serverless inference isolates no network",
  },
  {
    id: "serverless-model-of-many",
    makes: { ...model, when: { path: "PrimaryContainer.Mode", equals: "MultiModel" } },
    ...serverless,
    says: "its model's container is 'MultiModel'",
    reason: "serverless inference serves one model",
  },
  {
    id: "serverless-model-pipeline",
    makes: { ...model, when: { path: "Containers", minEntries: 2 } },
    ...serverless,
    says: "its model has several containers",
    reason: "serverless inference runs one container",
  },
  {
    id: "serverless-model-data-source",
    makes: { ...model, when: { path: "PrimaryContainer.ModelDataSource", present: true } },
    ...serverless,
    source: "ContainerDefinition$ModelDataSource",
    says: "its model has 'ModelDataSource'",
    reason: "serverless inference takes a model as one archive",
  },
];

const otherLinks = (): readonly Link[] => [
  {
    id: "transform-model-data-source",
    makes: {
      ...model,
      when: {
        any: [
          { path: "PrimaryContainer.ModelDataSource", present: true },
          { path: "Containers[].ModelDataSource", present: true },
        ],
      },
    },
    uses: { shape: "CreateTransformJobRequest", name: "ModelName" },
    removedBy: modelRemoved,
    breaks: { kind: "unusable" },
    says: "that model has 'ModelDataSource'",
    reason: "batch transform takes a model as one archive",
    source: "ContainerDefinition$ModelDataSource",
    doubt: "the note may outlast the limit",
  },
  {
    id: "weights-of-unknown-variant",
    makes: { shape: "CreateEndpointConfigInput", name: "EndpointConfigName" },
    via: [{ shape: "CreateEndpointInput", name: "EndpointName", to: "EndpointConfigName" }],
    uses: { shape: "UpdateEndpointWeightsAndCapacitiesInput", name: "EndpointName" },
    removedBy: { shape: "DeleteEndpointInput", name: "EndpointName" },
    changedBy: [{ shape: "UpdateEndpointInput", name: "EndpointName" }],
    breaks: {
      kind: "one-of-made",
      member: "DesiredWeightsAndCapacities[].VariantName",
      made: "ProductionVariants[].VariantName",
    },
    says: "the endpoint has these variants",
    reason: "an endpoint has the variants of its configuration",
    source: "DesiredWeightAndCapacity$VariantName",
    doubt: "another configuration may have taken the place of the one that the file makes",
  },
  {
    id: "channel-of-own-algorithm",
    makes: { shape: "CreateAlgorithmInput", name: "AlgorithmName" },
    uses: { shape: "CreateTrainingJobRequest", name: "AlgorithmSpecification.AlgorithmName" },
    removedBy: { shape: "DeleteAlgorithmInput", name: "AlgorithmName" },
    breaks: {
      kind: "one-of-made",
      member: "InputDataConfig[].ChannelName",
      made: "TrainingSpecification.TrainingChannels[].Name",
    },
    says: "the algorithm has these channels",
    reason: "an algorithm reads the channels that it declares",
    source: ["TrainingSpecification$TrainingChannels", "ChannelSpecification$Name"],
    doubt: "the model lists the channels, and doesn't say that another one is refused",
  },
];

/** The settings of each type of app, and the requests that have them. */
function lifecycleLinks(): Link[] {
  const types = ["JupyterServer", "KernelGateway", "JupyterLab", "CodeEditor"];
  const holders = [
    ["CreateDomainRequest", "DefaultUserSettings"],
    ["UpdateDomainRequest", "DefaultUserSettings"],
    ["CreateUserProfileRequest", "UserSettings"],
    ["UpdateUserProfileRequest", "UserSettings"],
  ] as const;
  return types.flatMap((type) =>
    holders.flatMap(([shape, settings]) =>
      ["LifecycleConfigArns[]", "DefaultResourceSpec.LifecycleConfigArn"].map((member): Link => ({
        id: "lifecycle-config-of-other-app",
        makes: {
          shape: "CreateStudioLifecycleConfigRequest",
          name: "StudioLifecycleConfigName",
          when: { path: "StudioLifecycleConfigAppType", notIn: [type] },
        },
        uses: { shape, name: `${settings}.${type}AppSettings.${member}` },
        removedBy: { shape: "DeleteStudioLifecycleConfigRequest", name: "StudioLifecycleConfigName" },
        breaks: { kind: "unusable" },
        says: `that configuration isn't made for '${type}'`,
        reason: "a lifecycle configuration belongs to one type of app",
        source: "CreateStudioLifecycleConfigRequest$StudioLifecycleConfigAppType",
        doubt: "the model says what the type is for, and not that another one is refused",
      })),
    ),
  );
}
