import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "../../tools/site/serve.js";

describe("the site's server", () => {
  let served: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    served = await serveSite(0);
  });

  afterAll(() => {
    served.server.close();
  });

  it("answers a path that can't be read, and goes on", async () => {
    for (const path of ["%", "%E0", "nowhere.html"]) {
      const { status } = await fetch(served.url + path);
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it("says so where its port is taken", async () => {
    await expect(serveSite(Number(new URL(served.url).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
