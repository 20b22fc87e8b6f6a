import type { Examples } from "../example.js";

function lambda(name: string): string {
  return `"arn:aws:lambda:us-east-1:432418664414:function:PRE-${name}"`;
}

function task(pre: string, ui: string, more = ""): string {
  return `{ WorkteamArn: team, TaskTitle: "t", TaskDescription: "d", NumberOfHumanWorkersPerDataObject: 1, TaskTimeLimitInSeconds: limit, PreHumanTaskLambdaArn: ${pre}, UiConfig: ${ui}${more} }`;
}

function job(attribute: string, pre: string, ui = "ui"): string {
  return `{ LabelingJobName: "a", LabelAttributeName: ${attribute}, InputConfig: input, OutputConfig: output, RoleArn: role, HumanTaskConfig: ${task(pre, ui)} }`;
}

function limited(limit: string, pre: string): string {
  return `{ WorkteamArn: team, UiConfig: ui, TaskTitle: "t", TaskDescription: "d", NumberOfHumanWorkersPerDataObject: 1, PreHumanTaskLambdaArn: ${pre}, TaskTimeLimitInSeconds: ${limit} }`;
}

function available(lifetime: string, crowd: string): string {
  return `{ WorkteamArn: "arn:aws:sagemaker:us-east-1:394669845002:workteam/${crowd}", UiConfig: ui, TaskTitle: "t", TaskDescription: "d", NumberOfHumanWorkersPerDataObject: 1, TaskTimeLimitInSeconds: 60, TaskAvailabilityLifetimeInSeconds: ${lifetime} }`;
}

function team(...members: readonly string[]): string {
  return `{ WorkteamName: "a", Description: "b", MemberDefinitions: [${members.join(", ")}] }`;
}

const cognito = (pool: string, client: string): string =>
  `{ CognitoMemberDefinition: { UserPool: ${pool}, UserGroup: "g", ClientId: ${client} } }`;
const algorithm = "labeling-job-algorithm-specification/image-classification";

export const labelingExamples: Examples = {
  "labeling-attribute-not-metadata": {
    accepted: job(`"animal"`, "pre"),
    rejected: job(`"animal«-metadata»"`, "pre"),
  },
  "labeling-attribute-ref-suffix": {
    accepted: [job(`"animal-ref"`, lambda("SemanticSegmentation")), job(`"animal"`, lambda("BoundingBox"))],
    rejected: job(`«"animal"»`, lambda("SemanticSegmentation")),
  },
  "labeling-verification-attribute-no-ref": {
    accepted: job(`"animal"`, lambda("VerificationSemanticSegmentation")),
    rejected: job(`"animal«-ref»"`, lambda("VerificationSemanticSegmentation")),
  },
  "labeling-data-source-some": { accepted: `{ S3DataSource: source }`, rejected: `«»{}` },
  "labeling-ui-one": {
    accepted: `{ UiTemplateS3Uri: uri }`,
    rejected: [`{ UiTemplateS3Uri: "s3://a-bucket/b", «HumanTaskUiArn»: "arn" }`, `«»{}`],
  },
  "labeling-ui-managed-for-3d-video-ner": {
    accepted: job(`"animal"`, lambda("NamedEntityRecognition"), "{ HumanTaskUiArn: ui }"),
    rejected: job(`"animal"`, lambda("NamedEntityRecognition"), "{ UiTemplateS3Uri: uri }").replace(
      "UiConfig",
      "«UiConfig»",
    ),
  },
  "labeling-ui-template-otherwise": {
    accepted: job(`"animal"`, lambda("BoundingBox"), "{ UiTemplateS3Uri: uri }"),
    rejected: job(`"animal"`, lambda("BoundingBox"), "{ HumanTaskUiArn: ui }").replace("UiConfig", "«UiConfig»"),
  },
  "labeling-pre-and-consolidation-same-task": {
    accepted: [
      task(
        lambda("BoundingBox"),
        "ui",
        `, AnnotationConsolidationConfig: { AnnotationConsolidationLambdaArn: \`arn:aws:lambda:\${region}:432418664414:function:ACS-BoundingBox\` }`,
      ),
      task(
        lambda("BoundingBox"),
        "ui",
        `, AnnotationConsolidationConfig: { AnnotationConsolidationLambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:mine" }`,
      ),
    ],
    rejected: task(
      lambda("BoundingBox"),
      "ui",
      `, AnnotationConsolidationConfig: { AnnotationConsolidationLambdaArn: "arn:aws:lambda:us-east-1:432418664414:function:ACS-«ImageMultiClass»" }`,
    ),
    message:
      "'AnnotationConsolidationConfig.AnnotationConsolidationLambdaArn' names 'ImageMultiClass', but 'PreHumanTaskLambdaArn' names 'BoundingBox': both functions are for one type of task. Name the same in both.",
  },
  "labeling-task-time-image-text": {
    accepted: [limited("28800", lambda("BoundingBox")), limited("86400", lambda("VideoObjectDetection"))],
    rejected: limited("«28801»", lambda("BoundingBox")),
  },
  "labeling-task-time-3d-video": {
    accepted: limited("2592000", lambda("3DPointCloudObjectDetection")),
    rejected: limited("«2592001»", lambda("3DPointCloudObjectDetection")),
  },
  "labeling-availability-mturk": {
    accepted: available("43200", "public-crowd/default"),
    rejected: available("«86400»", "public-crowd/default"),
  },
  "labeling-availability-private": {
    accepted: available("2592000", "private-crowd/team"),
    rejected: available("«2592001»", "private-crowd/team"),
  },
  "labeling-auto-algorithm-arn": {
    accepted: `{ LabelingJobAlgorithmSpecificationArn: "arn:aws:sagemaker:us-east-1:027400017018:${algorithm}" }`,
    rejected: `{ LabelingJobAlgorithmSpecificationArn: «"arn:aws:sagemaker:us-east-1:123456789012:${algorithm}"» }`,
  },
  "worker-presign-one-source": {
    accepted: `{ SourceIp: "Enabled" }`,
    rejected: `{ SourceIp: "Enabled", «VpcSourceIp»: "Enabled" }`,
  },
  "workforce-one-idp": {
    accepted: `{ WorkforceName: "a", CognitoConfig: config }`,
    rejected: [
      `{ WorkforceName: "a", CognitoConfig: { UserPool: p, ClientId: c }, «OidcConfig»: { Issuer: i } }`,
      `«»{ WorkforceName: "a" }`,
    ],
  },
  "workteam-members-one-kind": {
    accepted: team(cognito("pool", "client"), cognito("pool", "client")),
    rejected: team(cognito("pool", "client"), `{ «OidcMemberDefinition»: { Groups: ["g"] } }`),
  },
  "workteam-cognito-same-userpool": {
    accepted: team(cognito(`"us-east-1_a"`, "client"), cognito(`"us-east-1_a"`, "client")),
    rejected: team(cognito(`"us-east-1_a"`, "client"), cognito(`«"us-east-1_b"»`, "client")),
  },
  "workteam-cognito-same-clientid": {
    accepted: team(cognito("pool", `"a"`), cognito("pool", `"a"`)),
    rejected: team(cognito("pool", `"a"`), cognito("pool", `«"b"»`)),
  },
  "member-definition-one": { accepted: `{ OidcMemberDefinition: { Groups: groups } }`, rejected: `«»{}` },
  "render-ui-one": {
    accepted: `{ Task: task, RoleArn: role, UiTemplate: template }`,
    rejected: [
      `{ Task: task, RoleArn: role, UiTemplate: { Content: content }, «HumanTaskUiArn»: "arn" }`,
      `«»{ Task: task, RoleArn: role }`,
    ],
  },
  "source-ip-cidr-count": {
    accepted: `{ Cidrs: ["10.0.0.0/16"] }`,
    rejected: `{ Cidrs: «[${Array.from({ length: 11 }, () => "cidr").join(", ")}]» }`,
  },
  "a2i-activation-json": {
    accepted: `{ HumanLoopActivationConditions: JSON.stringify(conditions) }`,
    rejected: `{ HumanLoopActivationConditions: «"{Conditions: []}"» }`,
  },
  "human-loop-input-json": {
    accepted: `{ InputContent: JSON.stringify({ text: input }) }`,
    rejected: `{ InputContent: «"text"» }`,
  },
  "labeling-managed-ui-name": {
    accepted: [
      `{ HumanTaskUiArn: "arn:aws:sagemaker:eu-west-1:394669845002:human-task-ui/VideoObjectTracking" }`,
      `{ HumanTaskUiArn: "arn:aws:sagemaker:eu-west-1:123456789012:human-task-ui/anything" }`,
      "{ HumanTaskUiArn: `arn:aws:sagemaker:eu-west-1:394669845002:human-task-ui/3D${task}` }",
    ],
    rejected: [
      `{ HumanTaskUiArn: "arn:aws:sagemaker:eu-west-1:394669845002:human-task-ui/«3DPointCloudObjectTracking»" }`,
      "{ HumanTaskUiArn: `arn:aws:sagemaker:${region}:394669845002:human-task-ui/«Videos»` }",
    ],
  },
  ...Object.fromEntries(
    [
      ["named-entity-recognition", "NamedEntityRecognition", "PRE-NamedEntityRecognition"],
      ["point-cloud-object-detection", "PointCloudObjectDetection", "PRE-3DPointCloudObjectDetection"],
      ["point-cloud-object-tracking", "PointCloudObjectTracking", "PRE-Adjustment3DPointCloudObjectTracking"],
      ["point-cloud-semantic-segmentation", "PointCloudSemanticSegmentation", "PRE-3DPointCloudSemanticSegmentation"],
      ["video-object-detection", "VideoObjectDetection", "PRE-VideoObjectDetection"],
      ["video-object-tracking", "VideoObjectTracking", "PRE-AdjustmentVideoObjectTracking"],
    ].map(([id = "", ui = "", pre = ""], index, all) => {
      const [, other = ""] = all[(index + 1) % all.length] ?? [];
      const task = (name: string, mark = ["", ""]): string =>
        `{ WorkteamArn: team, UiConfig: { HumanTaskUiArn: ${String(mark[0])}"arn:aws:sagemaker:us-east-1:394669845002:human-task-ui/${name}"${String(mark[1])} }, PreHumanTaskLambdaArn: "arn:aws:lambda:us-east-1:432418664414:function:${pre}" }`;
      return [`labeling-managed-ui-${id}`, { accepted: task(ui), rejected: task(other, ["«", "»"]) }];
    }),
  ),
  "labeling-pre-function": {
    accepted: [
      `{ PreHumanTaskLambdaArn: "arn:aws:lambda:eu-west-1:568282634449:function:PRE-BoundingBox" }`,
      `{ PreHumanTaskLambdaArn: "arn:aws:lambda:eu-west-1:123456789012:function:PRE-Snails" }`,
      `{ PreHumanTaskLambdaArn: "arn:aws:lambda:xx-new-9:568282634449:function:PRE-BoundingBox" }`,
      "{ PreHumanTaskLambdaArn: `arn:aws:lambda:${region}:568282634449:function:PRE-${task}` }",
    ],
    rejected: [
      `{ PreHumanTaskLambdaArn: "arn:aws:lambda:eu-west-2:«568282634449»:function:PRE-BoundingBox" }`,
      `{ PreHumanTaskLambdaArn: "arn:aws:lambda:eu-west-1:568282634449:function:PRE-«BoundigBox»" }`,
    ],
  },
  "labeling-consolidation-function": {
    accepted: `{ AnnotationConsolidationLambdaArn: "arn:aws:lambda:eu-west-1:568282634449:function:ACS-BoundingBox" }`,
    rejected: `{ AnnotationConsolidationLambdaArn: "arn:aws:lambda:us-east-1:«568282634449»:function:ACS-BoundingBox" }`,
  },
};
