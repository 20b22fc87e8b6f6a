import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { compile, installPackage } from "./compiler.js";

vi.setConfig({ testTimeout: 300_000 });

it.each(["6.0", "7.0"] as const)(
  "a request whose client isn't installed is refused with that, TypeScript %s",
  async (version) => {
    // Outside of the repository, where its own dependencies aren't found.
    const folder = mkdtempSync(join(tmpdir(), "no-client-"));
    try {
      installPackage(folder);
      const text = `import { check, checked } from "eslint-plugin-sagemaker/types";
checked.stopTrainingJob({ TrainingJobName: "a" });
check<"StopTrainingJob">()({ TrainingJobName: "a" });
`;
      writeFileSync(join(folder, "use.ts"), text);
      const { errors } = await compile(version, folder, ["use.ts"], { strict: [] });
      const reason = "@aws-sdk/client-sagemaker isn't installed beside eslint-plugin-sagemaker";
      expect(errors.map(({ line, message }) => [line, message.includes(reason)])).toEqual([
        [2, true],
        [3, true],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
