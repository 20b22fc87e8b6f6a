import type { ConstructClass, ConstructType } from "./construct-type.js";

/**
 * The properties of the constructs in `@aws-cdk/aws-sagemaker-alpha`.
 *
 * Source: https://github.com/aws/aws-cdk/tree/main/packages/%40aws-cdk/aws-sagemaker-alpha/lib
 */
export const alphaTypes: Readonly<Record<string, ConstructType>> = {
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
};

export const alphaClasses: readonly ConstructClass[] = [
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
];
