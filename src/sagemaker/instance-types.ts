/**
 * What the name of an instance type says. From the families that the Python SDK's `volume_size_supported` names
 * (aws/sagemaker-python-sdk#4828), the instance types that AWS's models list, and EC2's list of types with instance
 * store (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html).
 */
import type { Certainty } from "../check/relations/certainty.js";

/** Storage is local NVMe: no EBS volume, no volume key. */
const localStorage = new Set(
  (
    "c5d c6gd c6id dl1 g4dn g5 g6 g6e gr6 i3en m5d m6gd m6id p3dn p4d p4de p5 p5e p5en p6-b200 p6-b300 p6e-gb200 " +
    "r5d r6gd r6id r7gd trn1 trn1n trn2"
  ).split(" "),
);

/** Storage is EBS only. */
const ebsOnly = new Set(
  "c4 c5 c5n c6g c6gn c6i c6in c7g c7i c8g inf1 inf2 m4 m5 m6g m6i m7g m7i m8g p2 p3 r5 r6g r6i r7i r8g t2 t3".split(
    " ",
  ),
);

/** `p4d` of `ml.p4d.24xlarge`; undefined where the name isn't of that form. */
export function familyOf(instanceType: string): string | undefined {
  return /^ml\.([a-z0-9-]+)\.(?:metal|[a-z0-9-]*(?:nano|micro|small|medium|large))$/u.exec(instanceType)?.[1];
}

/** Whether its storage is local; unknown for families that the lists don't know. */
export function hasLocalStorage(instanceType: string): Certainty {
  const family = familyOf(instanceType);
  if (family === undefined) return "unknown";
  return localStorage.has(family) ? "yes" : ebsOnly.has(family) ? "no" : "unknown";
}

/** What it computes with: `gpu` (g, p), `cpu` (c, m, r, t), `other` (Inferentia, Trainium, Gaudi); undefined where its name doesn't say. */
export function processorOf(instanceType: string): "cpu" | "gpu" | "other" | undefined {
  const family = familyOf(instanceType);
  if (family === undefined) return undefined;
  if (/^(?:g\d|gr\d|p\d)/u.test(family)) return "gpu";
  if (/^[cmrt]\d/u.test(family)) return "cpu";
  return /^(?:inf|trn|dl)\d/u.test(family) ? "other" : undefined;
}
