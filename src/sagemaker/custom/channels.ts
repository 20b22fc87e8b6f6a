import { lookUp } from "../../check/relations/lookup.js";
import type { Slot } from "../../check/relations/slot.js";
import { keyPlace, slotsOf } from "../../check/relations/slots.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import type { Custom } from "../../check/relations/vocabulary.js";
import { listScalars } from "../../check/relations/wording.js";
import { show, words } from "../../check/shown.js";
import { nearest } from "../../text/spelling.js";
import { recordChannels, type AlgorithmChannels } from "../algorithms/contract.js";
import { builtIn, mayBeScript, textOf, usage, useAlgorithmValue, type UsedAlgorithm } from "./algorithm-use.js";

/** A channel of the request, as far as it is known. */
interface Channel<Node> {
  readonly name: string;
  readonly nameSlot: Slot<Node>;
  readonly member: (path: string) => Slot<Node> | undefined;
}

/** The algorithm of a request with what it reads; undefined where it may be a script. */
function contractOf<Node>(
  subject: Subject<Node>,
): { readonly algorithm: UsedAlgorithm; readonly channels: AlgorithmChannels } | undefined {
  const algorithm = builtIn(subject);
  if (algorithm === undefined || mayBeScript(subject, algorithm)) return undefined;
  return { algorithm, channels: algorithm.channels };
}

function channelsOf<Node>(subject: Subject<Node>): Channel<Node>[] {
  return slotsOf(subject, "InputDataConfig[].ChannelName").slots.flatMap((nameSlot) => {
    const name = textOf(nameSlot);
    const { element } = nameSlot;
    if (name === undefined || element === undefined) return [];
    return [{ name, nameSlot, member: (path: string) => lookUp(subject, element, path).slots[0] }];
  });
}

/** A channel that the algorithm doesn't have, or one that it can't do without. */
export function algorithmChannelNames<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const contract = contractOf(subject);
  if (contract === undefined) return [];
  const { algorithm, channels } = contract;
  const all = [...channels.required, ...channels.optional];
  const found = channelsOf(subject);
  const unknown = found.filter(({ name }) => !all.includes(name));
  if (unknown.length > 0) {
    const free = all.filter((each) => found.every(({ name }) => name !== each));
    return unknown.map(({ name, nameSlot }) => {
      const data = { name: show(nameSlot, name, "…"), channels: words(listScalars(all)) };
      const meant = nearest(name, free, 1)[0] ?? free[0];
      const suggestions = meant === undefined ? [] : [useAlgorithmValue(nameSlot, meant)];
      return usage(subject, relation, nameSlot, algorithm, "unknownChannel", data, suggestions);
    });
  }
  return missingChannels(subject, relation, algorithm, channels, found);
}

function missingChannels<Node>(
  subject: Subject<Node>,
  relation: Custom,
  algorithm: UsedAlgorithm,
  { required }: AlgorithmChannels,
  found: readonly Channel<Node>[],
): Breach<Node>[] {
  const [config] = slotsOf(subject, "InputDataConfig").slots;
  const { slots, complete } = slotsOf(subject, "InputDataConfig[].ChannelName");
  if (config?.entry === undefined || !complete || slots.length === 0 || slots.length !== found.length) return [];
  const missing = required.filter((each) => found.every(({ name }) => name !== each));
  if (missing.length === 0) return [];
  const data = words({ names: listScalars(missing, "and") });
  return [{ ...usage(subject, relation, config, algorithm, "missingChannel", data), place: keyPlace(config) }];
}

/** A content type that the algorithm doesn't read. */
export function algorithmContentType<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const contract = contractOf(subject);
  const types = contract?.channels.contentTypes;
  if (contract === undefined || types === undefined) return [];
  return channelsOf(subject).flatMap(({ name, member }) => {
    const slot = recordChannels.includes(name) ? member("ContentType") : undefined;
    const written = slot === undefined ? undefined : textOf(slot);
    const type = written?.split(";")[0]?.trim().toLowerCase() ?? "";
    if (slot === undefined || type === "" || type.includes("=") || types.includes(type)) return [];
    const meant = types.filter((each) => each.endsWith(`/${type}`));
    const data = { type: show(slot, type, "…"), types: words(listScalars(types)) };
    const suggestions = meant.map((each) => useAlgorithmValue(slot, each));
    return [usage(subject, relation, slot, contract.algorithm, "wrongContentType", data, suggestions)];
  });
}

/** A channel that is distributed in another way than the algorithm needs. */
export function algorithmDistribution<Node>(subject: Subject<Node>, relation: Custom): Breach<Node>[] {
  const contract = contractOf(subject);
  if (contract === undefined) return [];
  const { algorithm, channels } = contract;
  return channelsOf(subject).flatMap(({ name, member }): Breach<Node>[] => {
    const right = channels.distribution?.[name];
    const slot = member("DataSource.S3DataSource.S3DataDistributionType");
    if (right === undefined || slot === undefined) return [];
    const data = words({ name, right });
    const written = textOf(slot);
    if (written !== undefined && written !== right) {
      return [usage(subject, relation, slot, algorithm, "wrongDistribution", data, [useAlgorithmValue(slot, right)])];
    }
    const source = member("DataSource.S3DataSource");
    const isAbsent = slot.options.every(({ kind }) => kind === "absent");
    if (!isAbsent || source?.entry === undefined || channels.writtenDistribution?.[name] === undefined) return [];
    return [{ ...usage(subject, relation, source, algorithm, "wrongDistribution", data), place: keyPlace(source) }];
  });
}
