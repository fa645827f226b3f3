/**
 * Draws the marks with the system's Chromium: icon-16.png … icon-80.png from icon.svg, and so on. `npm run icons`,
 * when a mark changes.
 */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const MARKS = ["icon", "icon-next", "icon-year", "icon-forecast", "icon-check"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

async function draw() {
  const executablePath = BROWSERS.find((file) => existsSync(file));
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: "chrome" }),
    args: ["--no-sandbox"],
  });
  for (const mark of MARKS) {
    const svg = readFileSync(path.join(__dirname, `${mark}.svg`), "utf8");
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(__dirname, `${mark}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
}

draw();
