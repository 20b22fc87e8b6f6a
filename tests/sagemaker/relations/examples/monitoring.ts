import type { Examples } from "../example.js";

const window = `DataAnalysisStartTime: "-PT24H", DataAnalysisEndTime: "PT0S"`;

function schedule(expression: string, runtime: string): string {
  return `{ ScheduleConfig: { ScheduleExpression: "${expression}" }, MonitoringJobDefinition: { MonitoringInputs: i, MonitoringOutputConfig: o, MonitoringResources: r, MonitoringAppSpecification: a, RoleArn: role, StoppingCondition: { MaxRuntimeInSeconds: ${runtime} } } }`;
}

export const monitoringExamples: Examples = {
  "schedule-now-needs-window": {
    accepted: `{ ScheduleExpression: "NOW", ${window} }`,
    rejected: `«»{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-PT24H" }`,
  },
  "schedule-expression-grammar": {
    accepted: [
      `{ ScheduleExpression: "cron(0 * ? * * *)" }`,
      `{ ScheduleExpression: "cron(0 12 ? * * *)" }`,
      `{ ScheduleExpression: "cron(0 0/6 ? * * *)" }`,
      "{ ScheduleExpression: `cron(0 ${hour} ? * * *)` }",
      "{ ScheduleExpression: `cron(${fields})` }",
      "{ ScheduleExpression: `${schedule} * * *)` }",
      `{ ScheduleExpression: "cron(0 17/12 ? * * *)" }`,
    ],
    rejected: [
      `{ ScheduleExpression: «"Hourly: cron(0 * ? * * *)"» }`,
      `{ ScheduleExpression: "cron(«30» * ? * * *)" }`,
      `{ ScheduleExpression: "cron(0 «24» ? * * *)" }`,
      `{ ScheduleExpression: "cron(0 12 «*» * * *)" }`,
      `{ ScheduleExpression: "cron(0 12 ? * «MON» *)" }`,
      `{ ScheduleExpression: "cron(«0 12 * * *»)" }`,
      `{ ScheduleExpression: «"cron(0 12 ? * * *"» }`,
      `{ ScheduleExpression: «"0 12 ? * * *"» }`,
      "{ ScheduleExpression: `cron(«15» ${hour} ? * * *)` }",
      `{ ScheduleExpression: «"rate(1 hour)"» }`,
    ],
  },
  "schedule-offset-iso-duration-start": {
    accepted: `{ ScheduleExpression: "NOW", ${window} }`,
    rejected: `{ ScheduleExpression: "NOW", DataAnalysisStartTime: «"-5h"», DataAnalysisEndTime: "PT0S" }`,
  },
  "schedule-offset-iso-duration-end": {
    accepted: `{ ScheduleExpression: "NOW", ${window} }`,
    rejected: `{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-PT5H", DataAnalysisEndTime: «"0"» }`,
  },
  "schedule-window-24h": {
    accepted: [
      `{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-P1D", DataAnalysisEndTime: "-PT0H" }`,
      `{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-P2M", DataAnalysisEndTime: "-PT0H" }`,
      `{ ScheduleExpression: "NOW", DataAnalysisStartTime: start, DataAnalysisEndTime: "-PT0H" }`,
    ],
    rejected: `{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-PT26H30M", DataAnalysisEndTime: «"-PT1H"» }`,
    message:
      "'DataAnalysisStartTime' ('-PT26H30M') and 'DataAnalysisEndTime' ('-PT1H') are too far apart: a run analyses 24 hours of data at most.",
  },
  "schedule-window-ordered": {
    accepted: `{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-PT90M", DataAnalysisEndTime: "-PT1H" }`,
    rejected: `{ ScheduleExpression: "NOW", DataAnalysisStartTime: "-PT1H", DataAnalysisEndTime: «"-PT90M"» }`,
  },
  "schedule-runtime-within-half-hour": {
    accepted: [
      `{ ScheduleConfig: { ScheduleExpression: "cron(0 * ? * * *)" }, MonitoringType: "DataQuality", MonitoringJobDefinition: { StoppingCondition: { MaxRuntimeInSeconds: 3600 } } }`,
      `{ ScheduleConfig: { ScheduleExpression: "cron(0 0 ? * * *)" }, MonitoringType: "ModelBias", MonitoringJobDefinition: { StoppingCondition: { MaxRuntimeInSeconds: 3600 } } }`,
    ],
    rejected: `{ ScheduleConfig: { ScheduleExpression: "cron(0 * ? * * *)" }, MonitoringType: "ModelBias", MonitoringJobDefinition: { StoppingCondition: { MaxRuntimeInSeconds: «3600» } } }`,
  },
  "schedule-runtime-within-hour": {
    accepted: [schedule("cron(0 * ? * * *)", "3600"), schedule("cron(0 12 ? * * *)", "7200")],
    rejected: schedule("cron(0 * ? * * *)", "«7200»"),
  },
  "monitoring-definition-inline-xor-name": {
    accepted: `{ MonitoringJobDefinition: definition }`,
    rejected: [
      `{ MonitoringType: "DataQuality", MonitoringJobDefinitionName: "a", «MonitoringJobDefinition»: { MonitoringInputs: i, MonitoringOutputConfig: o, MonitoringResources: r, MonitoringAppSpecification: a, RoleArn: role } }`,
      `«»{ MonitoringType: "DataQuality" }`,
    ],
  },
  "monitoring-definition-name-needs-type": {
    accepted: `{ MonitoringJobDefinitionName: "a", MonitoringType: type }`,
    rejected: `{ «MonitoringJobDefinitionName»: "a" }`,
  },
  "alert-datapoints-within-period": {
    accepted: `{ MonitoringScheduleName: "a", MonitoringAlertName: "b", DatapointsToAlert: 2, EvaluationPeriod: 2 }`,
    rejected: `{ MonitoringScheduleName: "a", MonitoringAlertName: "b", DatapointsToAlert: 3, EvaluationPeriod: «2» }`,
  },
};
