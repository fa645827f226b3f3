/**
 * `npm start`: builds workbench and add-in, serves them, opens the browser where there is one, and builds
 * again whenever a file changes (reload the page to see it).
 */
import { spawn } from "node:child_process";
import { ADDIN, addinForDevelopment, BUNDLES, watch, workbenchBundles } from "./build";
import { serveWorkbench } from "./serve";

let url: Promise<string> | undefined;

console.log("Building the workbench …");
watch([workbenchBundles(), addinForDevelopment()], (error) => {
  if (error !== undefined) return console.error(error.message);
  if (url !== undefined) return console.log("Built again: reload the page.");
  url = serve();
});

async function serve(): Promise<string> {
  const served = await serveWorkbench({ addin: ADDIN, bundles: BUNDLES, port: Number(process.env.PORT ?? 3000) });
  console.log(`\nThe workbench is at ${served.url}\nCtrl+C stops it.\n`);
  openBrowser(served.url);
  return served.url;
}

/** Without a screen (a server, CI) there is no browser to open, and that is no fault. */
function openBrowser(address: string): void {
  const [command, ...options] = openerFor(process.platform);
  if (command === undefined || process.env.CI !== undefined) return;
  spawn(command, [...options, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function openerFor(platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined ? ["xdg-open"] : [];
}
