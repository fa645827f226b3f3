/**
 * @jest-environment jsdom
 *
 * The built pages under their own security policy, and the files that the built manifest names.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddin } from "./built";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let dist: string;

beforeAll(async () => {
  dist = await builtAddin();
}, 300_000);

function pageOf(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(dist, name), "utf8"), "text/html");
}

function policyOf(page: Document): ReadonlyMap<string, readonly string[]> {
  const content = page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
  return new Map(
    content
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources])
  );
}

/**
 * jszip's setImmediate makes a function of a callback that is text; it is never handed one, and the policy would stop
 * it.
 */
const OF_TEXT_CALLBACKS = /"function"!=typeof (\w)&&\(\1=new Function\(""\+\1\)\)/g;

function evaluatesText(file: string): boolean {
  const script = readFileSync(join(dist, file), "utf8").replaceAll(OF_TEXT_CALLBACKS, "");
  return /\beval\(|\bnew Function\(/.test(script);
}

test("office.js is the first script of the head, and the policy stands before it", () => {
  const page = pageOf("taskpane.html");
  expect(page.querySelector("script")?.getAttribute("src")).toBe(OFFICE_JS);
  expect(page.head.querySelector("meta[http-equiv], script")?.tagName).toBe("META");
});

test("the policy lets scripts come from the page's own host and Microsoft's only, and nothing leave", () => {
  const policy = policyOf(pageOf("taskpane.html"));
  expect(policy.get("default-src")).toEqual(["'self'"]);
  expect(policy.get("connect-src")).toEqual(["'self'"]);
  expect(policy.get("script-src")).toEqual([
    "'self'",
    "https://appsforoffice.microsoft.com",
    "https://ajax.aspnetcdn.com",
  ]);
  expect([...policy.values()].flat()).not.toEqual(expect.arrayContaining([expect.stringMatching(/unsafe-eval|\*/)]));
});

test.each(["taskpane.html", "support.html"])("%s has a policy, and nothing that it forbids", (name) => {
  const page = pageOf(name);
  expect(policyOf(page).get("default-src")).toBeDefined();
  expect([...page.querySelectorAll("script:not([src])")]).toEqual([]);
  const handlers = [...page.querySelectorAll("*")]
    .flatMap((element) => [...element.attributes])
    .filter(({ name }) => name.startsWith("on"));
  expect(handlers).toEqual([]);
});

test("no script evaluates text, which the policy forbids", () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  for (const file of scripts) expect({ file, evaluates: evaluatesText(file) }).toEqual({ file, evaluates: false });
});

test("our own scripts have nothing to send with, but for the sample's files that the command entry fetches", () => {
  const ours = readdirSync(dist).filter((file) =>
    /^(commands|session|excel|sources|pipeline|pane|review|reviewView)\..*\.js$/.test(file)
  );
  expect(ours).toHaveLength(8);
  const talking = ours.filter((file) =>
    /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/.test(readFileSync(join(dist, file), "utf8"))
  );
  expect(talking).toEqual([expect.stringMatching(/^commands\./)]);
});

test("the page says why it cannot start, in Swedish and English, for each way that it can fail", () => {
  const page = pageOf("taskpane.html");
  for (const id of ["office-missing", "not-excel", "part-missing"]) {
    const message = page.getElementById(id);
    expect(message?.hasAttribute("hidden")).toBe(true);
    expect(message?.querySelector("h1")?.textContent).toBeTruthy();
    expect(message?.querySelector("[lang=en]")?.textContent).toBeTruthy();
  }
});

test("a pane that has not come takes no room, so that the message is seen", () => {
  document.documentElement.innerHTML = pageOf("taskpane.html").documentElement.innerHTML;
  const pane = document.getElementById("avvik");
  expect(pane !== null && getComputedStyle(pane).display).toBe("none");
});

test("every address in the built manifest is a file in dist, on the host that it was built for", () => {
  const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("@HOST@");
  const host = /SourceLocation DefaultValue="(https:\/\/[^"]+)\/taskpane\.html"/.exec(manifest)?.[1] ?? "";
  const urls = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1] ?? "");
  expect(urls.length).toBeGreaterThan(10);
  for (const url of urls) {
    expect(url.startsWith(`${host}/`)).toBe(true);
    expect({ url, exists: existsSync(join(dist, url.slice(host.length + 1))) }).toEqual({ url, exists: true });
  }
});
