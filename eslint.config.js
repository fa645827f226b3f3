/**
 * What the compiler cannot hold: who may know Office, where Swedish may stand, and the
 * Office.js habits that save requests.
 */
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "OfficeCore"];
const KNOWS_OFFICE = ["src/excel/**", "src/commands/**"];

/** Swedish stands in these rooms: what is said and read, quoted headings and labels, and what an act is called. */
const SPEAKS_SWEDISH = [
  "sources",
  "reports",
  "words",
  "facts",
  "files",
  "reading",
  "writing",
  "comments",
  "rounds",
  "pictures",
  "taskpane/acts",
].map((room) => `src/${room}/**`);

const NO_DEFAULT_EXPORT = { selector: "ExportDefaultDeclaration", message: "Export by name." };
/** Any Swedish letter, but for the unit öre in messages to programmers. */
const SWEDISH = "/(?!öre)[åäöÅÄÖ]/";
const NO_SWEDISH = [
  `Literal[value=${SWEDISH}]`,
  `TemplateElement[value.raw=${SWEDISH}]`,
  `JSXText[value=${SWEDISH}]`,
].map((selector) => ({ selector, message: "Swedish belongs in src/words." }));

module.exports = tseslint.config(
  { ignores: ["dist/", "node_modules/", ".work/", "**/*.js", "**/*.d.ts"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // A handler may be asynchronous: Office and React ignore what it gives back.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      // A branded number is a number; our interfaces' methods do not use `this`.
      "@typescript-eslint/no-unsafe-unary-minus": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT],
      "max-lines": ["warn", 250],
      // Prettier leaves comments as they are written; code is its own affair, and word lists are long.
      "max-len": ["error", { code: 1000, comments: 120, ignoreUrls: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: KNOWS_OFFICE,
    rules: {
      "no-restricted-globals": [
        "error",
        ...OFFICE_GLOBALS.map((name) => ({ name, message: "Only excel/ and commands/ know Office." })),
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: SPEAKS_SWEDISH,
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_SWEDISH] },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Tests read JSON, printed output and the wire: what they take from there has no type to hold on to.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/require-await": "off",
      "no-console": "off",
    },
  }
);
