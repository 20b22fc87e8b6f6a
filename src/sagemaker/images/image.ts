import { unknownPart, type Draft, type Finding } from "../../check/formats/finding.js";
import { show, words, type MessageData, type Secrecy } from "../../check/shown.js";

/** The host names of Amazon ECR's private registries after `dkr.ecr.<region>.`, and those of the dual-stack form. */
const suffixes = [
  "amazonaws.com",
  "amazonaws.com.cn",
  "amazonaws.eu",
  "c2s.ic.gov",
  "sc2s.sgov.gov",
  "cloud.adc-e.uk",
  "csp.hci.ic.gov",
  "on.aws",
  "on.amazonwebservices.com.cn",
];

/**
 * What no registry path can have: `host/repository[:tag]` or `host/repository@digest`, and for Amazon ECR
 * `<12 digits>.dkr.ecr.<region>.<suffix>/repository`. Reports the first thing that is wrong.
 *
 * @param registry `ecr`: no other registry is accepted.
 */
export function image(draft: Draft, registry: "any" | "ecr"): Finding[] {
  const { text } = draft;
  if (text === "") return [];
  const finding = scheme(draft) ?? registryHost(draft, registry) ?? repository(draft) ?? tagOrDigest(draft);
  return finding === undefined ? [] : [finding];
}

/** An image without tag and digest; nothing is said of what is no image at all. */
export function imageTag(draft: Draft): Finding[] {
  const { text } = draft;
  const start = text.indexOf("/") + 1;
  const rest = text.slice(start);
  if (start === 0 || /[:@\uFFFC]/u.test(rest) || image(draft, "any").length > 0) return [];
  return [found("imageWithoutTag", start, text.length)];
}

function found(
  messageId: string,
  start: number,
  end: number,
  data: MessageData = {},
  suggestions: Finding["suggestions"] = [],
): Finding {
  return { kind: "image-uri", messageId, data, start, end, suggestions };
}

function scheme(draft: Draft): Finding | undefined {
  const { text } = draft;
  const [matched] = /^[a-z][a-z0-9+]*:\/\//iu.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const shown = show(draft, matched, "…");
  const removal = { messageId: "removeFromImage", data: { text: shown }, start: 0, end: matched.length, text: "" };
  return found("imageScheme", 0, matched.length, { scheme: shown }, /^https?:/iu.test(matched) ? [removal] : []);
}

function registryHost(draft: Draft, registry: "any" | "ecr"): Finding | undefined {
  const { text } = draft;
  const slash = text.indexOf("/");
  const first = slash < 0 ? text : text.slice(0, slash);
  if (slash < 0) {
    // Without a slash it can't have a registry, unless an unknown part brings one.
    return text.includes(unknownPart) ? undefined : found("imageRegistry", 0, text.length);
  }
  if (/\.dkr[.-]ecr|dkr[.-]ecr\./u.test(first) || /\.amazonaws\.(?:com|eu)/u.test(first)) return ecrHost(first, draft);
  if (first.includes(unknownPart)) return undefined;
  const isHost = /^[\w.-]+(?::\d+)?$/u.test(first) && /[.:]|^localhost$/u.test(first);
  if (!isHost) return found("imageRegistry", 0, Math.max(first.length, 1));
  return registry === "ecr" ? found("imageNotEcr", 0, first.length) : undefined;
}

/** The parts of a host that names ECR, or should. */
function ecrHost(host: string, secrecy: Secrecy): Finding | undefined {
  const account = /^[^.]*/u.exec(host)?.[0] ?? "";
  if (!account.includes(unknownPart) && !/^\d{12}$/u.test(account)) {
    return found("imageAccount", 0, Math.max(account.length, 1), { account: show(secrecy, account, "…") });
  }
  const rest = host.slice(account.length);
  if (rest.startsWith(unknownPart)) return undefined;
  const [prefix] = /^\.dkr[.-]ecr(?:-fips)?\./u.exec(rest) ?? [];
  if (prefix === undefined) {
    return rest.includes(unknownPart) ? undefined : found("imageHost", account.length, host.length);
  }
  const start = account.length + prefix.length;
  const [region = ""] = /^[^.]*/u.exec(host.slice(start)) ?? [];
  if (!region.includes(unknownPart) && !/^[a-z]{2,}(?:-[a-z]+)+-\d+$/u.test(region)) {
    return found("imageRegion", start, Math.max(start + region.length, start + 1), {
      region: show(secrecy, region, "…"),
    });
  }
  const suffixStart = start + region.length + 1;
  const suffix = host.slice(suffixStart);
  if (suffix.includes(unknownPart)) return undefined;
  if (region.endsWith(unknownPart) && suffix === "") return undefined;
  if (!suffixes.includes(suffix)) return found("imageHost", Math.min(suffixStart, host.length - 1), host.length);
  const chinese = suffix.endsWith(".cn");
  if (!region.includes(unknownPart) && region.startsWith("cn-") !== chinese && suffix.startsWith("amazonaws.com")) {
    return found("imageSuffix", suffixStart, host.length, {
      region: show(secrecy, region, "…"),
      suffix: words(chinese ? "amazonaws.com" : "amazonaws.com.cn"),
    });
  }
  return undefined;
}

/** Only what precedes the first unknown part surely belongs to the repository. */
function repository(draft: Draft): Finding | undefined {
  const { text } = draft;
  const start = text.indexOf("/") + 1;
  if (start === 0) return undefined;
  const rest = text.slice(start);
  const [path = ""] = /^[^:@]*/u.exec(rest) ?? [];
  const [certain = ""] = path.split(unknownPart);
  const offset = certain.search(/[^a-z0-9._/-]/u);
  if (offset >= 0) {
    const at = start + offset;
    const character = text.slice(at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
    // White space is what the member's own pattern refuses.
    if (/\s/u.test(character)) return undefined;
    const lower = certain.toLowerCase();
    return found(
      /[A-Z]/u.test(character) ? "imageUpperCase" : "imageCharacter",
      at,
      at + character.length,
      { character: show(draft, character, "…") },
      /[A-Z]/u.test(character)
        ? [
            {
              messageId: "lowerImage",
              data: { text: show(draft, lower) },
              start,
              end: start + certain.length,
              text: lower,
            },
          ]
        : [],
    );
  }
  if (path.includes(unknownPart)) return undefined;
  if (path === "") return found("imageRepository", Math.max(start - 1, 0), start);
  const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
  return path.split("/").every((part) => component.test(part))
    ? undefined
    : found("imageRepository", start, start + path.length);
}

function tagOrDigest(draft: Draft): Finding | undefined {
  const { text } = draft;
  const start = text.indexOf("/") + 1;
  const rest = text.slice(start);
  const at = rest.indexOf("@");
  const named = at < 0 ? rest : rest.slice(0, at);
  const colon = named.indexOf(":");
  if (at >= 0) {
    const digest = rest.slice(at + 1);
    if (!digest.includes(unknownPart) && !/^sha256:[0-9a-f]{64}$/u.test(digest)) {
      return found("imageDigest", start + at, text.length);
    }
  }
  if (colon >= 0) {
    const tag = named.slice(colon + 1);
    const tagStart = start + colon;
    if (tag === "") return found("imageEmptyTag", tagStart, tagStart + 1);
    if (!tag.includes(unknownPart) && !/^\w[\w.-]{0,127}$/u.test(tag)) {
      return /\s/u.test(tag)
        ? undefined
        : found("imageTag", tagStart + 1, tagStart + 1 + tag.length, { tag: show(draft, tag, "…") });
    }
  }
  return undefined;
}
