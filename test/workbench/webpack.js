/**
 * Bundles for the workbench, never for users: the page with grid and ribbon, the bridge that the pane's page
 * loads before office.js, and the in-memory Excel alone, for tests that run the built page without the workbench.
 */
const path = require("node:path");

const root = path.join(__dirname, "../..");

module.exports = {
  name: "workbench",
  mode: "development",
  devtool: false,
  context: root,
  entry: {
    page: "./test/workbench/page.ts",
    bridge: "./test/workbench/bridge.ts",
    excel: "./test/browser/excel-in-page.ts",
  },
  output: {
    path: path.join(root, ".work/workbench"),
    filename: "[name].js",
    chunkFilename: "[id].js",
    publicPath: "/workbench/",
  },
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
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  cache: { type: "filesystem", name: "workbench", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
};
