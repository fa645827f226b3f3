/**
 * The workbench's web server: the page, its bundles, the sample, office.js from the installed package, and the
 * add-in as it was built. The add-in's page is unchanged but for one line: office.js comes from here instead of
 * Microsoft's address, and before it the bridge to the in-memory Excel.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { buildSample } from "../fixtures/exempel-2024";

export interface Site {
  /** The folder with the built add-in: taskpane.html and what it loads. */
  readonly addin: string;
  /** The folder with the workbench's own bundles. */
  readonly bundles: string;
  /** Tried first; taken by somebody else, any free port will do. */
  readonly port: number;
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ROOT = join(__dirname, "../..");
const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const OFFICE_SCRIPT =
  /<script[^>]*\ssrc="?https:\/\/appsforoffice\.microsoft\.com\/[^">\s]*\/office\.js"?[^>]*>\s*<\/script>/;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export async function serveWorkbench(site: Site): Promise<Served> {
  let sample: Promise<Uint8Array> | undefined;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname)).replaceAll("\\", "/");
    response.setHeader("Cache-Control", "no-cache");
    if (path === "/taskpane.html")
      return sendText(response, path, withBridge(readFileSync(join(site.addin, path), "utf8")));
    if (path === "/manifest.xml")
      return sendText(response, path, readFileSync(join(ROOT, path), "utf8").replaceAll("@HOST@", ""));
    if (path === "/exempel-2024.xlsx")
      return void (sample ??= buildSample()).then((bytes) =>
        response.setHeader("Content-Type", typeOf(path)).end(bytes)
      );
    sendFile(response, fileFor(site, path));
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await listen(server, site.port).catch(() => listen(server, 0));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : site.port;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The add-in's page with office.js from here, and the bridge before it. */
function withBridge(page: string): string {
  if (!OFFICE_SCRIPT.test(page)) throw new Error("taskpane.html does not load office.js from Microsoft's address");
  return page.replace(
    OFFICE_SCRIPT,
    '<script src="/workbench/bridge.js"></script><script src="/office-js/office.js"></script>'
  );
}

function fileFor(site: Site, path: string): string {
  if (path === "/") return join(ROOT, "test/workbench/index.html");
  if (path === "/workbench.css") return join(ROOT, "test/workbench", path);
  if (path.startsWith("/workbench/")) return join(site.bundles, path.slice("/workbench/".length));
  if (path.startsWith("/office-js/")) return join(OFFICE_JS, path.slice("/office-js/".length));
  return join(site.addin, path);
}

function sendText(response: ServerResponse, path: string, text: string): void {
  response.setHeader("Content-Type", typeOf(path)).end(text);
}

function sendFile(response: ServerResponse, file: string): void {
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end("Not found");
    return;
  }
  response.setHeader("Content-Type", typeOf(file));
  createReadStream(file).pipe(response);
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      done();
    });
  });
}
