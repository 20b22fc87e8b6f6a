import { readdirSync } from "node:fs";
import type { Server } from "node:http";
import { basename, join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteFolder } from "../../tools/site/build.js";
import { serveSite } from "../../tools/site/serve.js";
import { startChromium } from "./chromium.js";

const timeout = 300_000;

/** How a page is looked at; all ways with `npm run site:test`, the first and the last with all other tests. */
const ways = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const;
/** The pages of the built site below a folder, from the site's root. */
function pagesBelow(folder: string): string[] {
  return readdirSync(join(siteFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(folder, name));
}

const tested = process.env.SITE === "all" ? ways : [ways[0], ways[3]];

const pages = [
  "index.html",
  "docs/readme.html",
  "docs/settings.html",
  "rules/valid-patterns.html",
  "sagemaker/CreateTrainingJob.html",
  "sagemaker/ModelName.html",
  "messages/index.html",
  "playground.html",
];

/** The tests of the built site that need Chromium. */
export function testInABrowser(): void {
  let browser: Browser;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    ({ url, server } = await serveSite(0));
    browser = await startChromium();
  }, timeout);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** A page that tells of every error, and of every request to another host. */
  async function open(
    path: string,
    { width, scheme }: (typeof ways)[number] = ways[0],
  ): Promise<{ page: Page; problems: string[] }> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.setDefaultTimeout(120_000);
    page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith("blob:"))
        problems.push(`request: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (!response.ok()) problems.push(`${String(response.status())}: ${response.url()}`);
    });
    await page.goto(url + path);
    return { page, problems };
  }

  const settled = async (page: Page, count: string): Promise<void> => {
    await page.locator("#summary", { hasText: count }).waitFor();
  };

  describe.each(tested)("at $width pixels, $scheme", (way) => {
    it.each(pages)("%s has no violation of axe-core's, no error, and nothing beside the page", async (path) => {
      const { page, problems } = await open(path, way);
      if (path === "playground.html") await settled(page, "7 findings");
      await page.evaluate(axe.source);
      const violations = await page.evaluate<string[]>(
        "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`)))",
      );
      expect(violations).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  });

  it("is nowhere wider than a phone: documents, rules, and the longest names", async () => {
    const { page, problems } = await open("index.html", ways[3]);
    const names = pagesBelow("").sort((one, other) => basename(other).length - basename(one).length);
    const paths = [...pagesBelow("docs"), ...pagesBelow("rules"), ...names.slice(0, 6)];
    expect(paths.length).toBeGreaterThan(30);
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(url + path);
      const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      if (beyond > 0) wide.push(`${path}: ${String(beyond)} pixels`);
    }
    expect(wide).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("shows the README's findings within 100 ms of typing, at the characters", async () => {
    const { page, problems } = await open("playground.html");
    await settled(page, "7 findings");
    const squiggles = await page.locator(".cm-lintRange-error").allTextContents();
    expect(squiggles).toEqual(["_", "TrainingImage", '"auc: [0-9.]+"', "12345678901", " ", "c", "3600"]);
    // At the end of the comment in the first line: what follows is linted in full.
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("End");
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      for (const key of ["x", "Backspace"]) {
        const before = (await page.getAttribute("#summary", "data-settled")) ?? "";
        await page.keyboard.press(key);
        await page.locator(`#summary:not([data-settled="${before}"])`).waitFor();
        times.push(Number(await page.getAttribute("#summary", "data-milliseconds")));
      }
    }
    times.sort((one, other) => one - other);
    const [best = Infinity] = times;
    const median = times[times.length / 2] ?? Infinity;
    console.log(
      `from a key to the findings of the README's program: ${median.toFixed(0)} ms (median of ${String(times.length)}, the best ${best.toFixed(0)} ms; the pause of 25 ms is included)`,
    );
    // The best of them: what else the machine does at the same time is not the playground's.
    expect(best).toBeLessThan(100);
    expect(problems).toEqual([]);
  });

  it("marks a fault that is typed, applies a suggestion, and opens a shared link again", async () => {
    const { page, problems } = await open("playground.html");
    await settled(page, "7 findings");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(
      'import { CreateModelCommand } from "@aws-sdk/client-sagemaker";\nnew CreateModelCommand({ ModelName: "churn_model", PrimaryContainer: { Image: image } });\n',
    );
    await settled(page, "1 finding");
    expect(await page.locator(".cm-lintRange-error").allTextContents()).toEqual(["_"]);
    await page.locator(".cm-lintRange-error").hover();
    await page.locator(".cm-tooltip", { hasText: "'_' is not allowed here" }).waitFor();
    await page.getByRole("button", { name: "Copy a link" }).click();
    const shared = page.url();
    await page.locator("#findings").getByRole("button", { name: 'Change it to "churn-model".' }).click();
    await settled(page, "Nothing that AWS would refuse");
    expect(await page.locator(".cm-content").textContent()).toContain('"churn-model"');
    expect(problems).toEqual([]);

    const again = await open(shared.slice(url.length));
    await settled(again.page, "1 finding");
    expect(await again.page.locator(".cm-content").textContent()).toContain('"churn_model"');
  });

  it("goes to a finding and mends it, with the keyboard alone", async () => {
    const { page, problems } = await open("playground.html");
    await settled(page, "7 findings");
    const focused = (): Promise<string> => page.evaluate<string>("document.activeElement.textContent");
    await page.locator("#share").focus();
    for (let stop = 0; stop < 5 && !(await focused()).startsWith("// A training job"); stop++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("F8");
    await page.locator(".cm-tooltip", { hasText: "'_' is not allowed here" }).waitFor();
    for (let stop = 0; stop < 3 && !(await focused()).startsWith("Change it to"); stop++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await settled(page, "6 findings");
    expect(await page.locator(".cm-content").textContent()).toContain("`churn-model-${");
    expect(problems).toEqual([]);
  });

  it("lints JSON, CDK and state machines too", async () => {
    const { page, problems } = await open("playground.html");
    await settled(page, "7 findings");
    for (const [label, rule] of [
      ["A request file", "valid-patterns"],
      ["A pipeline of Step Functions", "valid-enums"],
      ["CDK constructs", "valid-patterns"],
    ] as const) {
      await page.selectOption("#example", { label });
      await page.locator("#findings a", { hasText: rule }).first().waitFor();
    }
    expect(problems).toEqual([]);
  });

  it("asks the compiler where the reader wants it", async () => {
    const { page, problems } = await open("playground.html");
    await settled(page, "7 findings");
    await page.getByRole("button", { name: "Ask the compiler, too" }).click();
    const status = page.locator("#compiler-status");
    await status.filter({ hasText: "The compiler has 5 errors" }).waitFor();
    const places = await page.locator("#compiler-errors button.place").allTextContents();
    expect(places).toEqual([
      "line 11, column 7",
      "line 14, column 9",
      "line 18, column 7",
      "line 21, column 11",
      "line 25, column 27",
    ]);
    expect(await page.locator("#compiler-errors li").first().textContent()).toContain("'churn_model-${string}'");
    // What another package exports is no error: the compiler knows only the SDK's client here.
    for (const label of ["The same, mended", "CDK constructs"]) {
      await page.selectOption("#example", { label: "A training job" });
      await status.filter({ hasText: "The compiler has 5 errors" }).waitFor();
      await page.selectOption("#example", { label });
      await status.filter({ hasText: "The compiler has no errors" }).waitFor();
    }
    await page.selectOption("#example", { label: "A request file" });
    await status.filter({ hasText: "TypeScript only" }).waitFor();
    expect(problems).toEqual([]);
  });

  it("finds a relation, with the keyboard alone", async () => {
    const { page, problems } = await open("index.html");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("content");
    await page.keyboard.press("/");
    await page.keyboard.type("MaxWaitTimeInSeconds includes the runtime");
    await page.locator("#search-results a", { hasText: "stopping-wait-not-below-runtime" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    for (let step = 0; step < 20; step++) {
      if (
        (await page.evaluate<string>("document.activeElement.textContent")).includes("stopping-wait-not-below-runtime")
      )
        break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/stopping-wait-not-below-runtime/u);
    await page
      .locator(".relations li", { hasText: "the wait for Spot capacity includes the runtime" })
      .first()
      .waitFor();
    expect(problems).toEqual([]);
  });

  it("prints when the largest part is painted, and for how long the page is blocked", async () => {
    for (const path of ["index.html", "sagemaker/CreateTrainingJob.html", "playground.html"]) {
      const { page } = await open(path);
      await page.waitForTimeout(path === "playground.html" ? 3000 : 800);
      const figures = await page.evaluate<{ paint: number; blocked: number }>(`new Promise((resolve) => {
        let paint = 0, blocked = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) paint = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) blocked += Math.max(0, entry.duration - 50); }).observe({ type: "longtask", buffered: true });
        setTimeout(() => resolve({ paint, blocked }), 200);
      })`);
      console.log(`${path}: largest paint ${figures.paint.toFixed(0)} ms, blocked ${figures.blocked.toFixed(0)} ms`);
      expect(figures.paint).toBeGreaterThan(0);
      await page.context().close();
    }
  });
}
