// Written by tools/types from the table of sagemaker-runtime (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-runtime 3.1164.0).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  "I": `
InvokeEndpointAsyncInput |EndpointName!S0,,63,EndpointName|ContentType?S1,,1024,Header|Accept?S1,,1024,Header|CustomAttributes?S1,,1024,CustomAttributesHeader~|InferenceId?S2,1,64,InferenceId|InputLocation?S6,1,1024,InputLocationHeader|S3OutputPathExtension?S7,1,512,S3OutputPathExtensionHeader|Filename?S8,1,32,FilenameHeader|RequestTTLSeconds?N60,21600,i,RequestTTLSecondsHeader|InvocationTimeoutSeconds?N1,3600,i,InvocationTimeoutSecondsHeader|Body?|#Body!InputLocation~'InputLocation' conflicts with 'Body': the payload is sent inline or read from S3;>Body,InputLocation~one of 'Body', 'InputLocation' is needed: the payload is sent inline or read from S3;
InvokeEndpointInput |EndpointName!S0,,63,EndpointName|Body!|ContentType?S1,,1024,Header|Accept?S1,,1024,Header|CustomAttributes?S1,,1024,CustomAttributesHeader~|TargetModel?S2,1,1024,TargetModelHeader|TargetVariant?S0,,63,TargetVariantHeader|TargetContainerHostname?S0,,63,TargetContainerHostnameHeader|InferenceId?S2,1,64,InferenceId|EnableExplanations?S3,1,64,EnableExplanationsHeader|InferenceComponentName?S4,,63,InferenceComponentHeader|SessionId?S5,,256,SessionIdOrNewSessionConstantHeader|PrefixAwareId?|
InvokeEndpointWithResponseStreamInput |EndpointName!S0,,63,EndpointName|Body!|ContentType?S1,,1024,Header|Accept?S1,,1024,Header|CustomAttributes?S1,,1024,CustomAttributesHeader~|TargetVariant?S0,,63,TargetVariantHeader|TargetContainerHostname?S0,,63,TargetContainerHostnameHeader|InferenceId?S2,1,64,InferenceId|InferenceComponentName?S4,,63,InferenceComponentHeader|SessionId?S0,,256,SessionIdHeader|PrefixAwareId?|#!SessionId=NEW_SESSION~'SessionId' can't be NEW_SESSION: InvokeEndpoint opens sessions, the streaming call doesn't;
`;
}

interface Forbidden {
  "0": `
0 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "1": `
1 * éü‘’“”–—¦
`;
  "4": `
4 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "7": `
7 * "#$%&+,:;<=>?@[\\]^\`{|}~¤¦e¦
`;
}

interface Programs {
  "2": `
2 t01a0,!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—¦
`;
  "5": `
5 s-c0,f0,b0
`;
  "6": `
6 lg0,s3://¦https://
`;
  "8": `
8 s.h0,i0,h0
`;
  "a": `
a0 f*¤¦
`;
  "b": `
b0 s_d0,e0,c0
`;
  "c": `
c0 f* !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "d": `
d0 vNEW
`;
  "e": `
e0 vSESSION
`;
  "f": `
f0 f$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "g": `
g0 f^/¦e¦
`;
  "h": `
h0 f^-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "i": `
i0 f* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦
`;
}

interface Patterns {
  "0": `
0 letters, digits and '-', neither beginning nor ending with '-'
`;
  "1": `
1 ASCII characters; or nothing
`;
  "2": `
2 any one of characters but white space, then optionally printable ASCII characters
`;
  "4": `
4 letters, digits and '-', neither beginning nor ending with '-'
`;
  "5": `
5 'NEW_SESSION'; or letters, digits and '-', neither beginning nor ending with '-'
`;
  "6": `
6 'https://' or 's3://', then any text, not beginning with '/'
`;
  "7": `
7 letters, digits, '!', an apostrophe, '(', ')', '*', '-', '.', '/' and '_'
`;
  "8": `
8 letters, digits, '-', '.' and '_', not beginning with '-', '.' or '_', with at most one '.'
`;
}

/** The structure that a method of the client takes. */
export type Methods = "|invokeEndpoint:InvokeEndpointInput|invokeEndpointAsync:InvokeEndpointAsyncInput|invokeEndpointWithResponseStream:InvokeEndpointWithResponseStreamInput|";
