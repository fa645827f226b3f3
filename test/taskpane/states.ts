/**
 * Every state that the pane can be in, filled as a controller would meet it: for the accessibility tests and the
 * gallery.
 */
import type { JudgedCheck } from "../../src/analysis/plausibility/answers";
import { fingerprint } from "../../src/analysis/plausibility/fingerprint";
import type { Layout } from "../../src/layouts/atHome";
import { code } from "../../src/model/code";
import type { CodesIn, RuleSource } from "../../src/placing/codesIn";
import type { CodeCount, Count, RuleNode } from "../../src/placing/codeTree";
import { periodOf, type Period } from "../../src/model/period";
import type { Check } from "../../src/analysis/reconciliation";
import type { Ore } from "../../src/model/money";
import type { Problem } from "../../src/model/problem";
import { SOURCE_NAMES, type SourceName } from "../../src/model/source";
import { bridgeOf } from "../../src/pictures/bridge";
import { bridgeIllustration } from "../../src/pictures/bridges";
import type { ReportChoice } from "../../src/reports/choice";
import { figure, type RoundedTable, type TableId } from "../../src/reports/table";
import type { Recognition, SourceStatus } from "../../src/sources/status";
import { SPECS } from "../../src/sources/catalogue";
import { failureOf } from "../../src/taskpane/failure";
import type { Session } from "../../src/taskpane/session";
import type { SessionState, StoppedRun, WrittenRun } from "../../src/taskpane/state";
import type { Site } from "../../src/workbook";
import { WriteFailed } from "../../src/workbookError";
import { COMMENTS } from "./comments";
import { EXAMPLES } from "../words/problemExamples";
import { fileStates } from "./fileStates";
import { rollStates } from "./rollStates";
import { REVIEW_STATES } from "./reviews";
import { ROUND, STAGE } from "./roundStates";

const NEEDED: readonly SourceName[] = [
  "settings",
  "frames",
  "areas",
  "responsibilities",
  "outcome",
  "budget",
  "grants",
];

const LEDGER = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Text"];
const COLUMNS: Readonly<Partial<Record<SourceName, readonly string[]>>> = {
  settings: ["Nyckel", "Värde"],
  frames: ["Ram", "Resultatansvar"],
  areas: ["Verksamhetsområde", "Kortnamn", "Ram"],
  responsibilities: ["Ansvar", "Verksamhetsområde"],
  outcome: LEDGER,
  budget: LEDGER,
  grants: ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
};
const OPTIONAL_COLUMNS = new Set(["Text", "Syfte", "Kortnamn"]);

const ROWS: Readonly<Partial<Record<SourceName, number>>> = {
  settings: 7,
  frames: 1,
  areas: 4,
  responsibilities: 4,
  outcome: 184_310,
  budget: 1_204,
  grants: 12,
};

function siteOf(source: SourceName, rows: number, via: Site["via"] = "sheet"): Site {
  const columns = (COLUMNS[source] ?? ["Benämning", "Belopp"]).length;
  return {
    source,
    via,
    rectangle: { sheet: SPECS[source].sheet, row: 0, column: 0, rows: rows + 1, columns },
    head: [[], ["202401", "5011", "0411", "6101", 1234.5, ""]],
    hasHiddenRows: false,
    merged: [],
  };
}

export function statusOf(source: SourceName, changes: Partial<SourceStatus> = {}): SourceStatus {
  const names = COLUMNS[source] ?? ["Benämning", "Belopp"];
  const rows = ROWS[source];
  return {
    source,
    sheetName: SPECS[source].sheet,
    needed: NEEDED.includes(source),
    state: rows === undefined ? "missing" : "ready",
    site: rows === undefined ? undefined : siteOf(source, rows),
    headingRow: rows === undefined ? undefined : 0,
    firstRow: rows === undefined ? undefined : 1,
    headings: rows === undefined ? [] : names,
    columns: rows === undefined ? {} : Object.fromEntries(names.map((name, offset) => [name, offset])),
    zeroPadded: {},
    canonical: names.map((name) => ({ name, needed: !OPTIONAL_COLUMNS.has(name) })),
    problems: [],
    ...changes,
  };
}

const MISSING: Partial<SourceStatus> = {
  state: "missing",
  site: undefined,
  headingRow: undefined,
  firstRow: undefined,
  headings: [],
  columns: {},
};

export function recognitionWith(
  changes: Readonly<Partial<Record<SourceName, Partial<SourceStatus>>>> = {}
): Recognition {
  return SOURCE_NAMES.map((source) => statusOf(source, changes[source]));
}

const COMPLETE = recognitionWith();
const EMPTY = SOURCE_NAMES.map((source) => statusOf(source, MISSING));

const COLUMN_MISSING: Problem = {
  kind: "columnMissing",
  severity: "blocking",
  place: { sheet: "Utfall", address: "A1:F1" },
  source: "outcome",
  column: "Belopp",
  found: ["Månad", "Kto", "Org", "Vht", "Ack utfall 2024"],
};

const UNCLEAR = recognitionWith({
  outcome: {
    state: "unclear",
    headings: ["Månad", "Kto", "Org", "Vht", "Ack utfall 2024", ""],
    columns: { Konto: 1, Ansvar: 2 },
    problems: [COLUMN_MISSING],
  },
  grants: { ...MISSING },
  budget: { site: siteOf("budget", 1204, "mapping") },
});

const stray = (code: string, rows: number, amount: number) => ({
  code,
  codes: 1,
  rows,
  amount: amount as Ore,
  addresses: ["E17", "E212", "E3044"],
});

const PROBLEMS: readonly Problem[] = [
  COLUMN_MISSING,
  { kind: "sourceMissing", severity: "blocking", place: undefined, source: "grants" },
  {
    kind: "responsibilityUnknown",
    severity: "preliminary",
    place: { sheet: "Utfall", address: "C17" },
    source: "outcome",
    stray: stray("0499", 12, -1_234_567_00),
  },
  {
    kind: "accountUnknown",
    severity: "preliminary",
    place: { sheet: "Utfall", address: "B431" },
    source: "outcome",
    stray: stray("4711", 2, 50_000_00),
    notCommittees: false,
    proposal: {
      belongsTo: "Övriga kostnader",
      name: "Livsmedel",
      likes: ["470", "472"],
      likesBelongTo: "Övriga kostnader",
    },
  },
  {
    kind: "budgetDiffersFromGrant",
    severity: "note",
    place: undefined,
    area: "Individ- och familjeomsorg",
    difference: -2_400_000_00 as Ore,
  },
  { kind: "forecastMissing", severity: "note", place: undefined, occasion: "Ekonomisk prognos" },
];

const MANY_PROBLEMS: readonly Problem[] = Array.from({ length: 25 }, (_, index) => ({
  kind: "responsibilityUnknown",
  severity: "preliminary",
  place: { sheet: "Utfall", address: `C${index + 2}` },
  source: "outcome",
  stray: stray(String(5000 + index), 3, -120_000_00),
}));

const table = (id: TableId, sheet: string, title: string): RoundedTable => ({
  id,
  sheet,
  title,
  unit: "tkr",
  unitLine: "Belopp i tkr",
  columns: [],
  rows: [],
  printed: new Map(),
});

const IFO_RESULT = figure({ what: "result", subject: "area:IFO" }, -9_110_583_254 as Ore);

const TABLES: readonly RoundedTable[] = [
  {
    ...table("Avvik.budgetavvikelse", "Avvikelse", "Budgetavvikelse per verksamhetsområde"),
    report: "budgetavvikelse",
    columns: [
      { key: "area", heading: "Verksamhetsområde", kind: "text" },
      { key: "result", heading: "Utfall budgetavvikelse", kind: "figure", isDeviation: true },
    ],
    rows: [
      { key: "stab", label: "Stab", kind: "line", cells: [{ kind: "empty" }] },
      {
        key: "ifo",
        label: "Individ- och familjeomsorg (IFO)",
        kind: "line",
        isMaterial: true,
        cells: [IFO_RESULT],
      },
    ],
    printed: new Map([[IFO_RESULT.key, -91_106]]),
  },
  table("Avvik.driftbudget", "Avvikelse", "Nämndens driftbudget"),
  table("Avvik.kommunbidrag", "Ram och beslut", "Kommunbidrag och beslut under året"),
  table("Avvik.resultatrakning", "Resultaträkning", "Resultaträkning"),
  table("Avvik.avstamning", "Avstämning", "Avstämning"),
];

const CHECKS: readonly Check[] = [
  {
    kind: "areasEqualLines",
    ledger: "outcome",
    left: -421_389_245_508,
    right: -421_389_245_508,
    unit: "ore",
    weight: "control",
  },
  {
    kind: "areasEqualLedger",
    ledger: "outcome",
    left: -421_389_245_508,
    right: -421_389_245_508,
    unit: "ore",
    weight: "control",
  },
  { kind: "rowsAccounted", ledger: "outcome", left: 184_310, right: 184_310, unit: "rows", weight: "control" },
  { kind: "resultOneFigure", left: -400_394_635, right: -400_394_635, unit: "ore", weight: "control" },
];

const AREA_BARS = bridgeOf(
  [
    { label: "Arbetsmarknad och ekonomiskt bistånd (AMA EBB)", value: 64_302 },
    { label: "Individ- och familjeomsorg (IFO)", value: -91_106 },
    { label: "Boende, tillsyn och service (BTS)", value: -51_061 },
    { label: "Stab och förvaltningsövergripande kostnader (Stab o öv.)", value: 73_861 },
  ],
  "Resultat"
);

const CAUSES = [
  { label: "Utbetalt ekonomiskt bistånd", value: 68_028 },
  { label: "Insatser, egen och extern regi", value: -86_095 },
  { label: "Övriga avvikelser", value: 14_063 },
];

const REPORTS: readonly ReportChoice[] = [
  { id: "budgetavvikelse", name: "Budgetavvikelse per verksamhetsområde", lacks: undefined, isSkipped: false },
  { id: "orsaker", name: "Orsaker till avvikelsen", lacks: "causes", isSkipped: false },
  { id: "resultatrakning", name: "Resultaträkning", lacks: undefined, isSkipped: true },
];

export const WRITTEN: WrittenRun = {
  kind: "written",
  recognition: COMPLETE,
  problems: [],
  tables: TABLES,
  checks: CHECKS,
  plausibility: [],
  illustrations: [
    bridgeIllustration({ by: "area", scenario: "outcome", bars: AREA_BARS }, "tkr"),
    bridgeIllustration({ by: "cause", scenario: "outcome", bars: bridgeOf(CAUSES, "Resultat") }, "tkr"),
  ],
  headline: {
    committee: "Arbetsmarknads- och socialnämnden",
    when: "Årsanalys 2024, januari–december 2024",
    result: -400_394_635 as Ore,
    grant: 420_988_850_873 as Ore,
    month: undefined,
    expected: undefined,
  },
  preliminary: false,
  leftOut: [{ report: "Orsaker till avvikelsen", needs: "causes" }],
  reports: REPORTS,
  only: undefined,
  press: undefined,
  locked: undefined,
  broughtIn: undefined,
  skipped: [],
  written: {
    tables: TABLES.map(({ id, sheet }, index) => ({ id, sheet, address: `A${4 + index}:C${12 + index}` })),
    replacedEdits: [],
    leftStanding: [],
    met: [],
    isPrintReady: true,
    isIllustrated: true,
  },
  phases: {},
};

/** After a run that wrote Kommentarer too. */
const COMMENTED: WrittenRun = {
  ...WRITTEN,
  written: {
    ...WRITTEN.written,
    tables: [...WRITTEN.written.tables, { id: "Avvik.kommentarer", sheet: "Kommentarer", address: "A4:E9" }],
    met: [COMMENTS],
  },
};

export const BUDGET_UNLIKE_GRANT: Check = {
  kind: "budgetAgainstGrant",
  area: "Individ- och familjeomsorg",
  left: -182_263_082_123,
  right: -182_023_082_123,
  unit: "ore",
  weight: "finding",
};

const JULY_MISSING: JudgedCheck = {
  check: "months",
  id: "months:outcome",
  where: { source: "outcome", periods: [periodOf(2024, 7)] },
  found: { kind: "rowsOfMonths", rows: 0, usualRows: 480 },
  usual: { kind: "shareOfRows", percent: 50 },
  weight: "doubt",
  cause: "monthMissing",
  effect: { on: "result", amount: 35_121_600_000 as Ore },
  explainedBy: undefined,
  fingerprint: fingerprint("months:outcome 202407", [0, 480]),
  answer: undefined,
};

const BUDGET_STAYED: JudgedCheck = {
  ...JULY_MISSING,
  check: "grantAgainstBudget",
  id: "grantAgainstBudget",
  where: { source: "budget" },
  found: {
    kind: "budgetAgainstGrant",
    budget: -390_000_000_000 as Ore,
    grant: 420_988_850_873 as Ore,
    opening: 390_000_000_000 as Ore,
  },
  usual: { kind: "percent", percent: 5 },
  cause: "budgetNotMoved",
  effect: undefined,
  fingerprint: fingerprint("grantAgainstBudget", [390, 421]),
};

/** A doubt, one that has been answered, and a note. */
export const DOUBTS: readonly JudgedCheck[] = [
  JULY_MISSING,
  {
    ...JULY_MISSING,
    id: "months:budget",
    where: { source: "budget", periods: [periodOf(2024, 7)] },
    fingerprint: fingerprint("months:budget 202407", [0, 12]),
    answer: {
      of: fingerprint("months:budget 202407", [0, 12]),
      word: "Budgeten läggs per kvartal.",
      at: "2025-01-20T08:15:00.000Z",
    },
  },
  { ...BUDGET_STAYED, weight: "note" },
];

const PRELIMINARY: WrittenRun = {
  ...WRITTEN,
  plausibility: DOUBTS,
  illustrations: [bridgeIllustration({ by: "area", scenario: "forecast", bars: AREA_BARS }, "tkr")],
  problems: PROBLEMS.filter(({ severity }) => severity !== "blocking"),
  checks: [
    ...CHECKS,
    { kind: "rowsAccounted", ledger: "budget", left: 1_204, right: 1_203, unit: "rows", weight: "control" },
    BUDGET_UNLIKE_GRANT,
  ],
  preliminary: true,
  written: {
    ...WRITTEN.written,
    replacedEdits: [
      { sheet: "Avvikelse", address: "C6", before: 64_302 },
      { sheet: "Avvikelse", address: "A9", before: "" },
    ],
    leftStanding: [{ id: "Avvik.orsaker", sheet: "Avvikelse", address: "A24:B31" }],
    isPrintReady: false,
    isIllustrated: false,
  },
};

export const STOPPED: StoppedRun = { kind: "stopped", recognition: UNCLEAR, problems: PROBLEMS };

const protectedSheet = Object.assign(new WriteFailed({ kind: "sheetProtected", sheet: "Avvikelse" }, "restored"), {
  stack: "WriteFailed: sheetProtected\n    at write (excel/write.ts:41)",
});
const ownFault = Object.assign(new TypeError("x is not a function"), {
  stack: "TypeError: x is not a function\n    at analyse (analysis/analysis.ts:41)",
});
const AT = new Date(Date.UTC(2025, 0, 20, 8, 15));

const quiet = { layouts: [], reports: REPORTS, attention: undefined, errand: undefined, notice: undefined };

export const STATES: Readonly<Record<string, SessionState>> = {
  surveying: { kind: "surveying" },
  "an empty workbook": { kind: "ready", recognition: EMPTY, ...quiet },
  "ready to run": { kind: "ready", recognition: COMPLETE, ...quiet },
  "checked, with a doubt": {
    kind: "checked",
    figures: { recognition: COMPLETE, problems: [], plausibility: DOUBTS },
    notice: undefined,
  },
  "the template still empty": {
    kind: "ready",
    recognition: recognitionWith({ budget: { site: siteOf("budget", 0) }, grants: { site: siteOf("grants", 0) } }),
    ...quiet,
  },
  "sources missing and unclear": { kind: "ready", recognition: UNCLEAR, ...quiet, attention: "outcome" },
  "laid out in another way": {
    kind: "ready",
    recognition: recognitionWith({
      outcome: { site: { ...siteOf("outcome", 600), via: "mapping" } },
      budget: { state: "unclear", problems: [EXAMPLES.layoutAsked] },
    }),
    ...quiet,
    attention: "budget",
    layouts: [layoutOf("outcome", []), layoutOf("budget", ["Enhet", "Verksamhet"])],
  },
  "where codes belong": { kind: "ready", recognition: COMPLETE, ...quiet, attention: "responsibilities" },
  "more rows beside a source": {
    kind: "ready",
    recognition: recognitionWith({ outcome: { problems: [EXAMPLES.layoutBeside] } }),
    ...quiet,
    attention: "outcome",
    layouts: [{ ...layoutOf("outcome", ["Utfall rättelser", "Utfall + Utfall rättelser"]), preview: undefined }],
  },
  "the template inserted": {
    kind: "ready",
    recognition: UNCLEAR,
    ...quiet,
    notice: { kind: "inserted", sheets: ["Kommunbidrag", "Tillfällen"] },
  },
  running: { kind: "running", progress: { phase: "read", done: 90_000, total: 184_310 }, cancelling: false },
  cancelling: { kind: "running", progress: { phase: "write", done: 2, total: 8 }, cancelling: true },
  done: { kind: "done", result: WRITTEN, notice: undefined },
  "done, preliminary": { kind: "done", result: PRELIMINARY, notice: undefined },
  "one report written alone": {
    kind: "done",
    result: {
      ...WRITTEN,
      only: ["budgetavvikelse"],
      skipped: REPORTS.slice(2),
      written: {
        ...WRITTEN.written,
        leftStanding: [{ id: "Avvik.resultatrakning", sheet: "Resultaträkning", address: "A4:D20" }],
      },
    },
    notice: undefined,
  },
  "done with comments": { kind: "done", result: COMMENTED, notice: undefined },
  "another length chosen": { kind: "done", result: COMMENTED, length: "full", notice: undefined },
  "a place not found": {
    kind: "done",
    result: WRITTEN,
    notice: { kind: "notRevealed", place: { sheet: "Ram och beslut", address: "A4" }, code: "ItemNotFound" },
  },
  stopped: { kind: "stopped", result: STOPPED, notice: undefined },
  "many problems": {
    kind: "stopped",
    result: { kind: "stopped", recognition: COMPLETE, problems: MANY_PROBLEMS },
    notice: undefined,
  },
  "forecast form written": {
    kind: "done",
    notice: undefined,
    stage: STAGE,
    result: { ...WRITTEN, press: "form", stage: STAGE, round: ROUND },
  },
  ...REVIEW_STATES,
  ...fileStates(recognitionWith()),
  ...rollStates(STAGE),
  failed: { kind: "failed", failure: failureOf(protectedSheet, "run", AT) },
  "failed by a fault of our own": { kind: "failed", failure: failureOf(ownFault, "run", AT) },
};

/** A source in another layout, with the headings that its one question is between. */
function layoutOf(source: "outcome" | "budget", answers: readonly string[]): Layout {
  const mapping = { source, parts: [] };
  const areas = [
    { name: "Förskola", sum: 12_345_678.5 },
    { name: "Bibliotek", sum: 2_345_600 },
  ];
  return {
    source,
    places: [{ sheet: "Export", address: "A4:Q310" }],
    mapping,
    preview: {
      fields: ["Period", "Konto", "Ansvar", "Belopp"],
      rows: [
        [202401, "5011", "0110", 2189.5],
        [202402, "5011", "0110", 1200],
      ],
      count: 3660,
      isWhole: true,
      sum: 14_691_278.5,
      months: [202401, 202412] as Period[],
      areas,
    },
    unread: source === "outcome" ? ["Motpart", "Notering"] : [],
    isRemembered: false,
    answers: answers.map((text) => ({ label: { kind: "text", text }, mapping })),
    columns: {
      columns: [
        { at: 0, letters: "A", heading: "Enhet", example: "0110" },
        { at: 1, letters: "B", heading: "Verksamhet", example: "510" },
        { at: 2, letters: "C", heading: "Konto", example: "5011 Månadslön" },
        { at: 3, letters: "D", heading: "", example: "GL" },
      ],
      fields: [
        { field: "Period", needed: true, from: { kind: "headings" } },
        { field: "Konto", needed: true, from: { kind: "column", at: 2 } },
        { field: "Ansvar", needed: true, from: { kind: "column", at: 0 } },
        { field: "Verksamhet", needed: false, from: { kind: "nowhere" } },
        { field: "Belopp", needed: true, from: { kind: "columns", headings: ["jan", "feb", "mar"] } },
      ],
    },
  };
}

/** A tree with a longer rule, and codes without a place. */
function codesOf(source: RuleSource): CodesIn {
  const count = (of: string, rows: number, kronor: number): CodeCount => ({
    code: code(of),
    rows,
    amount: (kronor * 100) as Ore,
  });
  const node = (
    prefix: string,
    belongsTo: string,
    codes: readonly CodeCount[],
    longer: readonly RuleNode[]
  ): RuleNode => {
    const sum = (counts: readonly Count[]): Count => ({
      rows: counts.reduce((all, { rows }) => all + rows, 0),
      amount: counts.reduce((all, { amount }) => all + amount, 0) as Ore,
    });
    const own = sum(codes);
    return {
      prefix,
      belongsTo,
      isOwn: longer.length > 0,
      codes,
      own,
      longer,
      whole: sum([own, ...longer.map((one) => one.whole)]),
    };
  };
  const longer = node("0426", "Boende, tillsyn och stöd", [count("04261", 120, -1_234_567)], []);
  const rules = [
    node("042", "Individ- och familjeomsorg", [count("0421", 3_420, -45_678_901.5), count("0422", 12, -900)], [longer]),
    node("07", "Kultur", [count("0710", 45, -12_000)], []),
  ];
  const unplaced = [count("4711", 2, -640_000), count("", 1, -12.5)];
  const proposal = {
    belongsTo: "Övriga kostnader",
    name: "Livsmedel",
    likes: ["470"],
    likesBelongTo: "Övriga kostnader",
  };
  return {
    kind: "tree",
    source,
    tree: { rules, unplaced, whole: { rows: 3_600, amount: -4_756_638_100 as Ore } },
    proposals: new Map([["4711", proposal]]),
  };
}

/** A session that stays where it is put; what is asked of it is written down in `asked`. */
export interface StandingSession extends Session {
  readonly asked: string[];
  readonly put: (state: SessionState) => void;
}

export function standingSession(first: SessionState): StandingSession {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  let state = first;
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      asked.push([name, ...args.filter((arg) => arg !== undefined).map((arg) => JSON.stringify(arg))].join(" "));
      return Promise.resolve();
    };
  return {
    asked,
    put: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    getSnapshot: () => state,
    examine: note("examine"),
    run: async (only) => (await note("run")(only), state),
    cancel: () => void note("cancel")(),
    useSelection: note("useSelection"),
    mapColumn: note("mapColumn"),
    chooseColumn: note("chooseColumn"),
    readAs: note("readAs"),
    forget: note("forget"),
    skip: note("skip"),
    insertTemplate: note("insertTemplate"),
    loadSample: note("loadSample"),
    copySetup: async () => (await note("copySetup")(), state),
    chooseLength: note("chooseLength"),
    rolling: {
      ask: async () => (await note("rolling.ask")(), state),
      chooseTexts: note("rolling.chooseTexts"),
      confirm: async () => (await note("rolling.confirm")(), state),
      now: async (texts) => (await note("rolling.now")(texts), state),
      leave: note("rolling.leave"),
    },
    check: async () => (await note("check")(), state),
    answer: ({ id }, word) => note("answer")(id, word),
    reveal: note("reveal"),
    codes: async (source) => (await note("codes")(source), codesOf(source)),
    placeCode: async (code) => {
      await note("placeCode")(code);
      const cell = (address: string, after: string) => ({ place: { sheet: "Kontoplan", address }, before: "", after });
      return [cell("B41", code.belongsTo), cell("A41", code.code)];
    },
    takeBackCode: async () => (await note("takeBackCode")(), true),
    files: {
      open: note("files.open"),
      read: async (given) => (await note("files.read")(given.name), state),
      choose: note("files.choose"),
      useInstead: note("files.useInstead"),
      insert: async () => (await note("files.insert")(), state),
    },
    review: {
      open: note("review.open"),
      read: async (choice) => (await note("review.read")(choice), state),
      readSelection: async () => (await note("review.readSelection")(), state),
      replace: ({ text, corrections }) => note("review.replace")({ text, corrections }),
      commentedCopy: async (language) => (await note("review.commentedCopy")(language), undefined),
      undo: note("review.undo"),
      leave: note("review.leave"),
    },
  };
}
