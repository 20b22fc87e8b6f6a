// Written by tools/types from the table of sagemaker-a2i-runtime (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-a2i-runtime 3.922.0).
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
  DeleteHumanLoopRequest: "|HumanLoopName!Sp0,1,63,HumanLoopName|";
  DescribeHumanLoopRequest: "|HumanLoopName!Sp0,1,63,HumanLoopName|";
  HumanLoopDataAttributes: "|ContentClassifiers![,256,ContentClassifiers;|";
  HumanLoopInput: "|InputContent!S,,,InputContent|";
  ListHumanLoopsRequest: "|CreationTimeAfter?|CreationTimeBefore?|FlowDefinitionArn!Sp1,,1024,FlowDefinitionArn|SortOrder?|NextToken?Sp2,,,NextToken|MaxResults?N1,100,i,MaxResults|";
  StartHumanLoopRequest: "|HumanLoopName!Sp0,1,63,HumanLoopName|FlowDefinitionArn!Sp1,,1024,FlowDefinitionArn|HumanLoopInput!{HumanLoopInput|DataAttributes?{HumanLoopDataAttributes|";
  StopHumanLoopRequest: "|HumanLoopName!Sp0,1,63,HumanLoopName|";
}

interface Forbidden {
  p0: "" | Starts<"-"> | Ends<"-"> | Has<" !\"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—">;
}

interface Programs {
  p1: { l: "arn:aws"; n: { s: ":"; b: { f: Has<" !\"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> }; a: { l: "sagemaker:"; n: { s: ":"; b: { f: Has<" !\"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~\t\n\r éü‘’“”–—"> }; a: { s: ":"; b: { m: Length<"12">; n: { d: "" | LongerThan<"12"> } }; a: { l: "flow-definition/"; n: Q0 }; o: 0 }; o: 0 } }; o: 0 } };
}

type Q0 = { f: never };

interface Patterns {
  p0: "lowercase letters, digits and '-', neither beginning nor ending with '-'";
  p1: "the ARN of a flow definition, such as 'arn:aws:sagemaker:<region>:<account>:flow-definition/…'";
}

/** The structure that a method of the client takes. */
export type Methods = "|deleteHumanLoop:DeleteHumanLoopRequest|describeHumanLoop:DescribeHumanLoopRequest|listHumanLoops:ListHumanLoopsRequest|startHumanLoop:StartHumanLoopRequest|stopHumanLoop:StopHumanLoopRequest|";
