import { accountsOf, isAwsRegistry, isKnownRegion, onlyRegionOf, regionsOf, servesRepository } from "./registries.js";
import { show, words } from "../../check/shown.js";
import type { Draft, Finding } from "../../check/formats/finding.js";
import { registriesDate } from "./generated/registries.js";
import { readEcr } from "./image-reference.js";

/**
 * An image of SageMaker's own that is looked for in the registry account of another Region, or of another family of
 * images. Accounts that aren't AWS's
 * may hold a copy, and Regions that the table lacks may be new: nothing is said of them.
 */
export function registryAccount(draft: Draft): Finding[] {
  const { account, region, repository } = readEcr(draft) ?? {};
  if (account === undefined || repository === undefined) return [];
  const isOfFamily = servesRepository(account, repository);
  if (!isOfFamily && !isAwsRegistry(account)) return [];
  const start = draft.text.indexOf(account);
  const end = start + account.length;
  const shown = { account: show(draft, account, "…"), repository: show(draft, repository, "…") };
  if (region === undefined) {
    if (!isOfFamily) return [];
    const [only, ...others] = regionsOf(account, repository);
    if (only === undefined || others.length > 0) return [];
    return [
      {
        kind: "algorithm-usage",
        messageId: "accountOfOneRegion",
        data: { ...shown, region: words(only) },
        start,
        end,
        confidence: "medium",
      },
    ];
  }
  const accounts = accountsOf(repository, region);
  if (accounts === undefined) return isOfFamily ? elsewhere(draft, { account, repository, region, start, end }) : [];
  if (accounts.includes(account)) return [];
  return [
    {
      kind: "algorithm-usage",
      messageId: "wrongAccount",
      data: {
        ...shown,
        region: show(draft, region, "this Region"),
        accounts: words(accounts.map((each) => `'${each}'`).join(" or ")),
      },
      start,
      end,
      // The table may lack a copy that AWS keeps elsewhere.
      ...(isOfFamily ? {} : { confidence: "medium" }),
      // Which of several has the image's version, the table doesn't say.
      suggestions: accounts.map((right) => ({
        messageId: "useAlgorithmValue",
        data: words({ value: `'${right}'` }),
        start,
        end,
        text: right,
      })),
    },
  ];
}

/** An account that serves one Region, for an image in another one in which the table has no such images. */
function elsewhere(
  draft: Draft,
  image: {
    readonly account: string;
    readonly repository: string;
    readonly region: string;
    readonly start: number;
    readonly end: number;
  },
): Finding[] {
  const { account, repository, region, start, end } = image;
  const home = onlyRegionOf(account);
  if (home === undefined || home === region || !isKnownRegion(region)) return [];
  return [
    {
      kind: "algorithm-usage",
      messageId: "accountOfOtherRegion",
      data: {
        account: show(draft, account, "…"),
        repository: show(draft, repository, "…"),
        region: show(draft, region, "this Region"),
        ...words({ home, date: registriesDate }),
      },
      start,
      end,
      confidence: "medium",
    },
  ];
}
