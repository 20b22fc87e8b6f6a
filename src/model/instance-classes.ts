/**
 * EC2's instance types as the CDK names them: `InstanceClass.M5` and `InstanceSize.XLARGE2` are `m5.2xlarge`.
 *
 * Source: https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/instance-types.ts. Only the classes
 * whose name is that of the instance type are known; the others (`STANDARD5`) aren't.
 */
const className = /^(?:[ACDFGHIMPRTXZ]|DL|GR|HPC|IM|INF|IS|TRN|VT)\d+[A-Z]*$/;

/** The class of instances that a member of `InstanceClass` is: `m5` for `M5`; undefined where that isn't known. */
export function instanceClass(member: string): string | undefined {
  return className.test(member) ? member.toLowerCase() : undefined;
}

/** The size that a member of `InstanceSize` is: `2xlarge` for `XLARGE2`; undefined where that isn't known. */
export function instanceSize(member: string): string | undefined {
  const times = /^XLARGE(\d*)$/.exec(member)?.[1];
  if (times !== undefined) return `${times}xlarge`;
  return /^(?:NANO|MICRO|SMALL|MEDIUM|LARGE|METAL)$/.test(member) ? member.toLowerCase() : undefined;
}
