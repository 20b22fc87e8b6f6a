// Written by tools/types from the table of sagemaker-runtime (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-runtime 3.1164.0).
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
  InvokeEndpointAsyncInput: "|EndpointName!Sp0,,63,EndpointName|ContentType?Sp1,,1024,Header|Accept?Sp1,,1024,Header|CustomAttributes?Sp1,,1024,CustomAttributesHeader~|InferenceId?Sp2,1,64,InferenceId|InputLocation?Sp6,1,1024,InputLocationHeader|S3OutputPathExtension?Sp7,1,512,S3OutputPathExtensionHeader|Filename?Sp8,1,32,FilenameHeader|RequestTTLSeconds?N60,21600,i,RequestTTLSecondsHeader|InvocationTimeoutSeconds?N1,3600,i,InvocationTimeoutSecondsHeader|Body?|#Body!InputLocation~'InputLocation' conflicts with 'Body': the payload is sent inline or read from S3;>Body,InputLocation~one of 'Body', 'InputLocation' is needed: the payload is sent inline or read from S3;";
  InvokeEndpointInput: "|EndpointName!Sp0,,63,EndpointName|Body!|ContentType?Sp1,,1024,Header|Accept?Sp1,,1024,Header|CustomAttributes?Sp1,,1024,CustomAttributesHeader~|TargetModel?Sp2,1,1024,TargetModelHeader|TargetVariant?Sp0,,63,TargetVariantHeader|TargetContainerHostname?Sp0,,63,TargetContainerHostnameHeader|InferenceId?Sp2,1,64,InferenceId|EnableExplanations?Sp3,1,64,EnableExplanationsHeader|InferenceComponentName?Sp4,,63,InferenceComponentHeader|SessionId?Sp5,,256,SessionIdOrNewSessionConstantHeader|PrefixAwareId?|";
  InvokeEndpointWithResponseStreamInput: "|EndpointName!Sp0,,63,EndpointName|Body!|ContentType?Sp1,,1024,Header|Accept?Sp1,,1024,Header|CustomAttributes?Sp1,,1024,CustomAttributesHeader~|TargetVariant?Sp0,,63,TargetVariantHeader|TargetContainerHostname?Sp0,,63,TargetContainerHostnameHeader|InferenceId?Sp2,1,64,InferenceId|InferenceComponentName?Sp4,,63,InferenceComponentHeader|SessionId?Sp0,,256,SessionIdHeader|PrefixAwareId?|#!SessionId=NEW_SESSION~'SessionId' can't be NEW_SESSION: InvokeEndpoint opens sessions, the streaming call doesn't;";
}

interface Forbidden {
  p0: "" | Starts<"-"> | Ends<"-"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~\t\n\r éü‘’“”–—">;
  p1: Has<" éü‘’“”–—">;
  p4: "" | Starts<"-"> | Ends<"-"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~\t\n\r éü‘’“”–—">;
  p7: "" | Has<" \"#$%&+,:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—">;
}

interface Programs {
  p2: { t: ["!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—", { f: Has<"\t\n\r éü‘’“”–—"> }]; e: 0; r: never };
  p5: { s: "-"; b: Q0; a: { f: "" | Ends<"-"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~\t\n\r éü‘’“”–—"> }; o: { s: "_"; b: { v: "NEW" }; a: { v: "SESSION" }; o: Q0 } };
  p6: { l: "s3://" | "https://"; n: { f: "" | Starts<"/"> } };
  p8: { s: "."; b: Q1; a: { f: Has<" !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—"> }; o: Q1 };
}

type Q0 = { f: "" | Has<" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\n\r éü‘’“”–—"> };
type Q1 = { f: "" | Starts<"-_"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—"> };

interface Patterns {
  p0: "letters, digits and '-', neither beginning nor ending with '-'";
  p1: "ASCII characters; or nothing";
  p2: "any one of characters but white space, then optionally printable ASCII characters";
  p4: "letters, digits and '-', neither beginning nor ending with '-'";
  p5: "'NEW_SESSION'; or letters, digits and '-', neither beginning nor ending with '-'";
  p6: "'https://' or 's3://', then any text, not beginning with '/'";
  p7: "letters, digits, '!', an apostrophe, '(', ')', '*', '-', '.', '/' and '_'";
  p8: "letters, digits, '-', '.' and '_', not beginning with '-', '.' or '_', with at most one '.'";
}

/** The structure that a method of the client takes. */
export type Methods = "|invokeEndpoint:InvokeEndpointInput|invokeEndpointAsync:InvokeEndpointAsyncInput|invokeEndpointWithResponseStream:InvokeEndpointWithResponseStreamInput|";
