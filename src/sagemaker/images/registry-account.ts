import { accountsOf, isAwsRegistry, regionsOf, servesRepository } from "./algorithm-images.js";
import { show, words } from "../../check/shown.js";
import type { Draft, Finding } from "../../check/formats/finding.js";
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
  if (accounts === undefined || accounts.includes(account)) return [];
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
