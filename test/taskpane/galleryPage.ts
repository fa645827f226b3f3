/** The gallery as files: the pane bundled with its states, and a page to show one of them in. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Configuration } from "webpack";
import { build } from "../workbench/build";

const ROOT = join(__dirname, "../..");

/** Where bundle, page and pictures end up; not under version control. */
export const GALLERY = join(ROOT, ".work/gallery");

/** Path of the page, built anew. */
export async function builtGallery(): Promise<string> {
  await build(bundle());
  mkdirSync(GALLERY, { recursive: true });
  const page = join(GALLERY, "gallery.html");
  writeFileSync(page, PAGE);
  return page;
}

const PAGE = `<!DOCTYPE html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Avvik</title>
<style>html, body, #avvik { height: 100%; margin: 0; } body { font-family: "Segoe UI", system-ui, sans-serif; font-size: 14px; line-height: 20px; }</style>
<div id="avvik"></div>
<script src="gallery.js"></script>
`;

function bundle(): Configuration {
  return {
    name: "gallery",
    mode: "development",
    devtool: false,
    context: ROOT,
    entry: "./test/taskpane/gallery.tsx",
    output: { path: GALLERY, filename: "gallery.js", chunkFilename: "[id].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    cache: { type: "filesystem", name: "gallery" },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
