/**
 * Builds the site and serves it on this machine, as GitHub Pages would: below a folder, and compressed.
 *
 * usage: tsx tools/site/serve.ts [--no-build] [--port 4173]
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { buildSite, siteFolder } from "./build.js";

/** Below which the site is served, as on GitHub Pages. */
export const base = "/eslint-plugin-sagemaker/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the built site on 127.0.0.1; port 0 takes one that is free. */
export async function serveSite(port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(base) ? fileOf(path.slice(base.length)) : undefined;
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { url: `http://127.0.0.1:${String(address.port)}${base}`, server };
}

function fileOf(path: string): string | undefined {
  const file = join(siteFolder, normalize(`/${path}`));
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4173" }, "no-build": { type: "boolean", default: false } },
  });
  if (!values["no-build"]) console.log(`${await buildSite()} pages are built.`);
  const { url } = await serveSite(Number(values.port));
  console.log(`The site is at ${url}`);
}
