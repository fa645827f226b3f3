/** The browser on this machine that the tests drive: Chrome, Edge or Chromium, whichever is installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** Path of the browser; `undefined` where none is installed. AVVIK_BROWSER names another one. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
  const candidates = [
    ...(env.AVVIK_BROWSER === undefined ? [] : [env.AVVIK_BROWSER]),
    ...(env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC,
    ...roots.flatMap((root) => WINDOWS.map((path) => join(root, path))),
  ];
  return candidates.find((path) => existsSync(path));
}
