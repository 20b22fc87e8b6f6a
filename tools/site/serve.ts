/**
 * Builds the site and serves it on this machine, as GitHub Pages would: below a folder, and compressed.
 *
 * usage: tsx tools/site/serve.ts [--no-build] [--port 4173]
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { commandOptions } from "../command-options.js";
import { buildSite, siteFolder } from "./build.js";

const usualPort = 4173;

/** Below which the site is served, as on GitHub Pages. */
export const base = "/eslint-plugin-sagemaker/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Serves the built site on 127.0.0.1; port 0 takes one that is free.
 *
 * @throws {Error} with the code `EADDRINUSE` where the port is taken
 */
export async function serveSite(port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    const file = path?.startsWith(base) === true ? fileOf(path.slice(base.length)) : undefined;
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { url: `http://127.0.0.1:${String(address.port)}${base}`, server };
}

/** The path that is asked for; undefined where it can't be read, as `/%` can't. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function fileOf(path: string): string | undefined {
  const file = join(siteFolder, normalize(`/${path}`));
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : undefined;
}

/** Serves on the port that was asked for; on another one where nobody asked and the usual one is taken. */
async function serveOn(port: string | undefined): ReturnType<typeof serveSite> {
  try {
    return await serveSite(Number(port ?? usualPort));
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    if (port === undefined) return serveSite(0);
    console.error(`Port ${port} is taken: name another one with --port.`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = commandOptions("npm run site [-- --no-build] [--port 4173]", {
    options: { port: { type: "string" }, "no-build": { type: "boolean", default: false } },
  });
  if (!values["no-build"]) console.log(`${await buildSite()} pages are built.`);
  const { url } = await serveOn(values.port);
  console.log(`The site is at ${url}`);
}
