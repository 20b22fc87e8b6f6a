import type { Examples } from "../example.js";

export const hubExamples: Examples = {
  "model-card-update-one": {
    accepted: `{ ModelCardName: "a", ModelCardStatus: "Approved" }`,
    rejected: `{ ModelCardName: "a", ModelCardStatus: "Approved", «Content»: "{}" }`,
  },
  "model-card-content-json": {
    accepted: `{ ModelCardName: "a", ModelCardStatus: "Draft", Content: JSON.stringify(card) }`,
    rejected: `{ ModelCardName: "a", ModelCardStatus: "Draft", Content: «"{ name: 1 }"» }`,
  },
  "hub-content-update-something": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "Model", HubContentVersion: "1.0.0", ...changes }`,
    rejected: `«»{ HubName: "a", HubContentName: "b", HubContentType: "Model", HubContentVersion: "1.0.0" }`,
  },
  "update-hub-content-type": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "Notebook", HubContentVersion: "1.0.0", HubContentDescription: "c" }`,
    rejected: `{ HubName: "a", HubContentName: "b", HubContentType: «"ModelReference"», HubContentVersion: "1.0.0", HubContentDescription: "c" }`,
  },
  "hub-reference-type": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "ModelReference" }`,
    rejected: `{ HubName: "a", HubContentName: "b", HubContentType: «"Model"» }`,
  },
  "presign-hub-content-type": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "Model" }`,
    rejected: `{ HubName: "a", HubContentName: "b", HubContentType: «"DataSet"» }`,
  },
  "partner-app-role-groups-fiddler": {
    accepted: `{ Name: "a", Type: "fiddler", ExecutionRoleArn: role, Tier: "small", AuthType: "IAM", ClientToken: token, ApplicationConfig: { RoleGroupAssignments: [assignment] } }`,
    rejected: `{ Name: "a", Type: "comet", ExecutionRoleArn: role, Tier: "small", AuthType: "IAM", ClientToken: token, ApplicationConfig: { «RoleGroupAssignments»: [assignment] } }`,
  },
};
