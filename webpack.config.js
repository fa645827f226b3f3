/**
 * The production build: one page for pane, ribbon and shortcuts (shared runtime). The page's own script is the
 * command entry; the pane, the pipeline and the sample's parser come as chunks when they are wanted.
 *
 * AVVIK_URL is where dist/ will be served from; it goes into dist/manifest.xml.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = __dirname;
const host = hostAddress(process.env.AVVIK_URL ?? "https://localhost:3000");

module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: { commands: "./src/commands/index.ts" },
  context: root,
  output: {
    path: path.join(root, "dist"),
    filename: "[name].[contenthash:12].js",
    publicPath: "",
    clean: true,
    // Every build writes every file, so that a file's time tells whether dist is older than the sources.
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: path.join(root, "src"),
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
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      inject: "body",
      scriptLoading: "blocking",
    }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (content) => content.toString().replaceAll("@HOST@", host) },
        { from: "src/support.html" },
        { from: "assets/shortcuts*.json", to: "[name][ext]" },
        { from: "assets/icon-*.png" },
        { from: "assets/exempel-2024/*.csv" },
      ],
    }),
  ],
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: { hints: false }, // test/build holds the sizes, in gzip
  stats: { preset: "errors-warnings", assets: true, modules: false },
};

/** "https://avvik.kommun.se/" is "https://avvik.kommun.se"; Office takes https only. */
function hostAddress(text) {
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`AVVIK_URL must be an https address: ${text}`);
  return url.href.replace(/\/+$/, "");
}
