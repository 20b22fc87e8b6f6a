// Written by tools/types from the table of sagemaker-a2i-runtime (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-a2i-runtime 3.922.0).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  "D": `
DeleteHumanLoopRequest |HumanLoopName!S0,1,63,HumanLoopName|
DescribeHumanLoopRequest |HumanLoopName!S0,1,63,HumanLoopName|
`;
  "H": `
HumanLoopDataAttributes |ContentClassifiers![,256,ContentClassifiers;|
HumanLoopInput |InputContent!S,,,InputContent|
`;
  "L": `
ListHumanLoopsRequest |CreationTimeAfter?|CreationTimeBefore?|FlowDefinitionArn!S1,,1024,FlowDefinitionArn|SortOrder?|NextToken?S2,,,NextToken|MaxResults?N1,100,i,MaxResults|
`;
  "S": `
StartHumanLoopRequest |HumanLoopName!S0,1,63,HumanLoopName|FlowDefinitionArn!S1,,1024,FlowDefinitionArn|HumanLoopInput!{HumanLoopInput|DataAttributes?{HumanLoopDataAttributes|
StopHumanLoopRequest |HumanLoopName!S0,1,63,HumanLoopName|
`;
}

interface Forbidden {
  "0": `
0 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
`;
}

interface Programs {
  "1": `
1 la0,arn:aws
`;
  "a": `
a0 s:b0,c0,
`;
  "b": `
b0 f* !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
`;
  "c": `
c0 ld0,sagemaker:
`;
  "d": `
d0 s:e0,f0,
`;
  "e": `
e0 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
`;
  "f": `
f0 s:g0,i0,
`;
  "g": `
g0 m12,h0
`;
  "h": `
h0 de¦>12¦
`;
  "i": `
i0 lj0,flow-definition/
`;
  "j": `
j0 f
`;
}

interface Patterns {
  "0": `
0 lowercase letters, digits and '-', neither beginning nor ending with '-'
`;
  "1": `
1 the ARN of a flow definition, such as 'arn:aws:sagemaker:<region>:<account>:flow-definition/…'
`;
}

/** The structure that a method of the client takes. */
export type Methods = "|deleteHumanLoop:DeleteHumanLoopRequest|describeHumanLoop:DescribeHumanLoopRequest|listHumanLoops:ListHumanLoopsRequest|startHumanLoop:StartHumanLoopRequest|stopHumanLoop:StopHumanLoopRequest|";
