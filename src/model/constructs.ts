/**
 * Constructs of the CDK's that make resources or requests of their own: which of their properties stand for which members
 * of the API. What isn't listed (roles, networks, images, other constructs) is the construct's own affair.
 */

/** A package of the CDK's, by its name after the scope or the library's. */
export type ConstructPackage = "aws-sagemaker-alpha" | "aws-stepfunctions-tasks";

/** The properties that a construct is made with, by the name of their type. */
export interface ConstructType {
  readonly package: ConstructPackage;
  /** The API's structure that they stand for. */
  readonly standsFor: string;
  /**
   * By name: the member that it stands for, or another structure's (`ProductionVariant$VariantName`); with `each`, a list
   * of such properties.
   */
  readonly properties: Readonly<Record<string, string | { readonly member: string; readonly each: string }>>;
  /** Properties that hold such properties themselves, and stand for no member. */
  readonly parts?: Readonly<Record<string, string>>;
}

/**
 * Sources: https://github.com/aws/aws-cdk/tree/main/packages/%40aws-cdk/aws-sagemaker-alpha/lib and
 * https://github.com/aws/aws-cdk/tree/main/packages/aws-cdk-lib/aws-stepfunctions-tasks/lib/sagemaker.
 */
export const constructTypes: Readonly<Record<string, ConstructType>> = {
  ModelProps: {
    package: "aws-sagemaker-alpha",
    standsFor: "CreateModelInput",
    properties: { modelName: "ModelName", containers: { member: "Containers", each: "ContainerDefinition" } },
  },
  ContainerDefinition: {
    package: "aws-sagemaker-alpha",
    standsFor: "ContainerDefinition",
    properties: { environment: "Environment", containerHostname: "ContainerHostname" },
  },
  EndpointConfigProps: {
    package: "aws-sagemaker-alpha",
    standsFor: "CreateEndpointConfigInput",
    properties: {
      endpointConfigName: "EndpointConfigName",
      instanceProductionVariants: { member: "ProductionVariants", each: "InstanceProductionVariantProps" },
    },
    parts: { serverlessProductionVariant: "ServerlessProductionVariantProps" },
  },
  InstanceProductionVariantProps: {
    package: "aws-sagemaker-alpha",
    standsFor: "ProductionVariant",
    properties: {
      variantName: "VariantName",
      initialInstanceCount: "InitialInstanceCount",
      initialVariantWeight: "InitialVariantWeight",
    },
  },
  ServerlessProductionVariantProps: {
    package: "aws-sagemaker-alpha",
    standsFor: "ProductionVariantServerlessConfig",
    properties: {
      variantName: "ProductionVariant$VariantName",
      initialVariantWeight: "ProductionVariant$InitialVariantWeight",
      maxConcurrency: "MaxConcurrency",
      memorySizeInMB: "MemorySizeInMB",
      provisionedConcurrency: "ProvisionedConcurrency",
    },
  },
  EndpointProps: {
    package: "aws-sagemaker-alpha",
    standsFor: "CreateEndpointInput",
    properties: { endpointName: "EndpointName" },
  },
  ContainerDefinitionOptions: {
    package: "aws-stepfunctions-tasks",
    standsFor: "ContainerDefinition",
    properties: { modelPackageName: "ModelPackageName", containerHostName: "ContainerHostname" },
  },
};

/** A class that is made with such properties, and its methods that take some. */
export interface ConstructClass {
  readonly package: ConstructPackage;
  readonly name: string;
  /** The type of what it is made with, and which argument that is. */
  readonly properties: string;
  readonly argument: number;
  /** The type of the first argument, by the method's name. */
  readonly methods?: Readonly<Record<string, string>>;
}

export const constructClasses: readonly ConstructClass[] = [
  {
    package: "aws-sagemaker-alpha",
    name: "Model",
    properties: "ModelProps",
    argument: 2,
    methods: { addContainer: "ContainerDefinition" },
  },
  {
    package: "aws-sagemaker-alpha",
    name: "EndpointConfig",
    properties: "EndpointConfigProps",
    argument: 2,
    methods: {
      addInstanceProductionVariant: "InstanceProductionVariantProps",
      addServerlessProductionVariant: "ServerlessProductionVariantProps",
    },
  },
  { package: "aws-sagemaker-alpha", name: "Endpoint", properties: "EndpointProps", argument: 2 },
  {
    package: "aws-stepfunctions-tasks",
    name: "ContainerDefinition",
    properties: "ContainerDefinitionOptions",
    argument: 0,
  },
];
