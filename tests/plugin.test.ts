import { readdirSync } from "node:fs";
import { Linter } from "eslint";
import { defineConfig } from "eslint/config";
import { describe, expect, it } from "vitest";
import plugin, { type SageMakerRules, type SageMakerSettings } from "../src/index.js";
import { readSettings } from "../src/settings/settings.js";

const ruleNames = Object.keys(plugin.rules);

/** The names of a folder's files without their ending; fails on an empty folder, so that no comparison is vacuous. */
function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(ending));
  expect(names.length).toBeGreaterThan(10);
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

describe("the plugin object", () => {
  it("has the name and version of package.json", async () => {
    const manifest = (await import("../package.json", { with: { type: "json" } })).default;
    expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: "sagemaker" });
  });

  it("exports every file of the rules folder under its name", () => {
    const files = filesIn("../src/rules/", ".ts").filter((name) => name !== "index" && name !== "create-rule");
    expect(files).toHaveLength(18);
    expect([...ruleNames].sort()).toEqual(files);
  });

  it("has a page and tests for every rule", () => {
    expect(filesIn("../docs/rules/", ".md").filter((name) => name !== "README")).toEqual([...ruleNames].sort());
    expect(filesIn("./rules/", ".test.ts")).toEqual([...ruleNames].sort());
  });

  it("has message ids that belong to one rule, and messages that end with a period", () => {
    const owners = new Map<string, string>();
    for (const [name, rule] of Object.entries(plugin.rules)) {
      expect(rule.meta?.docs?.url).toMatch(new RegExp(`^https://.*/rules/${name}\\.html$`));
      expect(rule.meta?.docs?.description).toMatch(/^[a-z].*[^.]$/);
      const messages = Object.entries(rule.meta?.messages ?? {}).filter(([id]) => id !== "invalidSettings");
      for (const [id, message] of messages) {
        expect(owners.get(id), id).toBeUndefined();
        owners.set(id, name);
        expect(message, id).toMatch(/[.?]$/);
      }
    }
  });
});

describe("the configs", () => {
  it("refer to the plugin itself and have a name", () => {
    for (const [name, config] of Object.entries(plugin.configs)) expect(config.name).toBe(`sagemaker/${name}`);
    for (const config of [plugin.configs.recommended, plugin.configs.strict]) {
      expect(config.plugins?.sagemaker).toBe(plugin);
      expect(Object.keys(config).sort()).toEqual(["name", "plugins", "rules"]);
    }
    expect(Object.keys(plugin.configs)).toEqual(["recommended", "strict", "typescript", "json", "yaml"]);
  });

  it("are computed from the rules' metadata", () => {
    const strictFirst = ["valid-algorithm-usage", "consistent-regions", "no-placeholders"];
    const prefixed = (names: readonly string[]) => names.map((name) => `sagemaker/${name}`).sort();
    const names = (rules: object | undefined) => Object.keys(rules ?? {}).sort();
    const inConfigs = ruleNames.filter((name) => name !== "no-ineffective-members");
    expect(names(plugin.configs.recommended.rules)).toEqual(
      prefixed(inConfigs.filter((name) => !strictFirst.includes(name))),
    );
    expect(names(plugin.configs.strict.rules)).toEqual(prefixed(inConfigs));
    expect(plugin.configs.recommended.rules?.["sagemaker/valid-relations"]).toBe("error");
    expect(plugin.configs.strict.rules?.["sagemaker/valid-relations"]).toEqual(["error", { confidence: "medium" }]);
    expect(plugin.configs.strict.rules?.["sagemaker/valid-enums"]).toBe("error");
  });

  it("say what `confidence` changes, for the rules that have it", () => {
    const descriptions = Object.values(plugin.rules).flatMap(({ meta }) =>
      (meta?.schema as { properties: { confidence: { description: string } } }[]).map(
        ({ properties }) => properties.confidence.description,
      ),
    );
    expect(descriptions).toHaveLength(8);
    expect(new Set(descriptions).size).toBe(8);
    for (const each of descriptions) expect(each).toMatch(/^`medium` also reports \S.*[^.]\.$/u);
  });

  it("have ESLint read TypeScript, JSX in it, and state machines", () => {
    const wrong = `import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
      export const a: unknown = new StopTrainingJobCommand({});`;
    const { recommended, typescript, json } = plugin.configs;
    for (const file of ["a.ts", "a.tsx", "a.mts", "a.cts"]) {
      const messages = new Linter().verify(wrong, [recommended, typescript], file);
      expect(
        messages.map(({ ruleId }) => ruleId),
        file,
      ).toEqual(["sagemaker/require-members"]);
    }
    const state = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:sagemaker:stopTrainingJob", Parameters: {} };
    const machine = JSON.stringify({ States: { Stop: state } });
    const messages = new Linter().verify(machine, [recommended, json], "stop.asl.json");
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["sagemaker/require-members"]);
  });

  it("work by name with defineConfig, and under another namespace", () => {
    const request =
      'import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew StopTrainingJobCommand({});\n';
    const ruleIds = (config: Linter.Config[]): (string | null)[] =>
      new Linter().verify(request, config, "request.js").map((message) => message.ruleId);
    const extended = defineConfig([{ plugins: { sagemaker: plugin }, extends: ["sagemaker/recommended"] }]);
    expect(ruleIds(extended)).toEqual(["sagemaker/require-members"]);
    const renamed = defineConfig([{ plugins: { aws: plugin }, rules: { "aws/require-members": "warn" } }]);
    expect(ruleIds(renamed)).toEqual(["aws/require-members"]);
    const extendedTwice = defineConfig([
      { plugins: { aws: plugin }, extends: ["aws/strict"] },
      plugin.configs.recommended,
    ]);
    expect(ruleIds(extendedTwice)).toContain("sagemaker/require-members");
  });

  it("are accepted by ESLint, all of them", () => {
    const linter = new Linter();
    for (const config of Object.values(plugin.configs)) {
      expect(linter.verify("export const answer = 42;", [config])).toEqual([]);
    }
  });
});

describe("the types", () => {
  const high = { confidence: "high" } as const;

  it("of the rules name every rule, and the option of those that have it", () => {
    const rules: Required<SageMakerRules> = {
      "sagemaker/consistent-regions": ["error", high],
      "sagemaker/no-conflicting-members": ["error", high],
      "sagemaker/no-ineffective-members": "error",
      "sagemaker/no-placeholders": ["error", high],
      "sagemaker/no-unknown-members": "error",
      "sagemaker/require-members": "error",
      "sagemaker/require-related-members": ["error", high],
      "sagemaker/valid-algorithm-usage": ["error", high],
      "sagemaker/valid-enums": "error",
      "sagemaker/valid-image-uris": ["error", high],
      "sagemaker/valid-lengths": "error",
      "sagemaker/valid-metric-regexes": ["error", high],
      "sagemaker/valid-patterns": "error",
      "sagemaker/valid-ranges": "error",
      "sagemaker/valid-relations": ["error", high],
      "sagemaker/valid-sizes": "error",
      "sagemaker/valid-types": "error",
      "sagemaker/valid-unions": "error",
    };
    expect(Object.keys(rules).sort()).toEqual(ruleNames.map((name) => `sagemaker/${name}`).sort());
    // ESLint looks at the options: each rule takes what the type lets it take.
    expect(new Linter().verify("", [{ plugins: { sagemaker: plugin }, rules }])).toEqual([]);
    // @ts-expect-error -- a rule without options
    expect({ "sagemaker/valid-enums": ["error", high] } satisfies SageMakerRules).toBeDefined();
  });

  it("of the settings are those that are read", () => {
    const settings: SageMakerSettings = {
      allow: {
        enums: { TrainingInstanceType: ["ml.new.large"] },
        members: { VpcConfig: ["Colour"] },
        relations: ["stopping-wait-not-below-runtime"],
        lengths: { EntityName: 100 },
        ranges: { MaxConcurrency: { min: 1, max: 1000 } },
        sizes: { TagList: "any" },
        patterns: ["RoleArn"],
      },
      requests: [{ files: "*.json", operation: "CreateModel", service: "sagemaker" }],
      sdk: false,
    };
    expect(readSettings(settings).problems).toEqual([]);
    // @ts-expect-error -- a misspelt key
    expect({ alow: {} } satisfies SageMakerSettings).toBeDefined();
  });
});
