/** The rules as a tree: every öre and every row of the ledger stands in it once. */
import * as fc from "fast-check";
import { code, prefixMap, type Code } from "../../src/model/code";
import type { Ledger } from "../../src/model/ledger";
import type { Ore } from "../../src/model/money";
import { codeTreeOf, type Count, type Rule, type RuleNode } from "../../src/placing/codeTree";

type Row = readonly [code: string, amount: number];

function ledgerOf(rows: readonly Row[]): Ledger {
  const codes = [...new Set(rows.map(([of]) => of))].map(code);
  const none = new Int32Array(rows.length);
  return {
    period: none,
    responsibility: none,
    activity: none,
    account: Int32Array.from(rows, ([of]) => codes.indexOf(code(of))),
    periods: [undefined],
    codes: { account: codes, responsibility: [], activity: [] },
    entries: rows.length,
    amount: Float64Array.from(rows, ([, amount]) => amount),
    rowCount: Int32Array.from(rows, (_, at) => 1 + (at % 3)),
    rows: rows.reduce((sum, _, at) => sum + 1 + (at % 3), 0),
    sum: rows.reduce((sum, [, amount]) => sum + amount, 0) as Ore,
  };
}

const rule = (prefix: string, belongsTo: string, isOwn = true): Rule => ({ prefix, belongsTo, isOwn });

function all(nodes: readonly RuleNode[]): readonly RuleNode[] {
  return nodes.flatMap((node) => [node, ...all(node.longer)]);
}

const sumOf = (counts: readonly Count[]): Count => ({
  rows: counts.reduce((sum, { rows }) => sum + rows, 0),
  amount: counts.reduce((sum, { amount }) => sum + amount, 0) as Ore,
});

test("a longer rule takes what begins with it from the shorter, and what is left is told with its codes", () => {
  const ledger = ledgerOf([
    ["0421", -100],
    ["0426", -30],
    ["04261", -5],
    ["0421", -1],
    ["0499", -7],
  ]);
  const tree = codeTreeOf(ledger, "account", [rule("042", "IFO"), rule("0426", "BTS"), rule("07", "Kultur")]);
  const [ifo, kultur] = tree.rules;
  expect(ifo).toMatchObject({
    whole: { rows: 1 + 2 + 3 + 1, amount: -136 },
    own: { rows: 2, amount: -101 },
    codes: [{ code: "0421", rows: 2, amount: -101 }],
    longer: [{ belongsTo: "BTS", whole: { amount: -35 }, codes: [{ code: "0426" }, { code: "04261" }] }],
  });
  expect(kultur).toMatchObject({ prefix: "07", whole: { rows: 0, amount: 0 } });
  expect(tree.unplaced).toEqual([{ code: "0499", rows: 2, amount: -7 }]);
});

test("a rule of the built-in chart that no code has is left out, with those under it", () => {
  const tree = codeTreeOf(ledgerOf([["5011", -1]]), "account", [rule("50", "Lön", false), rule("60", "Lokal", false)]);
  expect(tree.rules.map(({ prefix }) => prefix)).toEqual(["50"]);
});

test("what no rule begins stands largest first, whatever its sign", () => {
  const rows: readonly Row[] = [
    ["9", 5],
    ["8", -70],
    ["7", 12],
  ];
  expect(codeTreeOf(ledgerOf(rows), "account", []).unplaced.map((one) => one.code)).toEqual(["8", "7", "9"]);
});

test("the rules' own sums and the codes without a place are the ledger, to the öre and to the row", () => {
  const prefixes = fc.array(fc.tuple(fc.stringMatching(/^[0-3]{1,4}$/), fc.constantFrom("A", "B", "C")), {
    maxLength: 15,
  });
  const rows = fc.array(fc.tuple(fc.stringMatching(/^[0-3]{1,6}$/), fc.integer({ min: -1e12, max: 1e12 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(prefixes, rows, fc.boolean(), (entries, booked, isOwn) => {
      const ledger = ledgerOf(booked);
      const tree = codeTreeOf(
        ledger,
        "account",
        entries.map(([prefix, to]) => rule(prefix, to, isOwn))
      );
      const nodes = all(tree.rules);
      const whole = { rows: ledger.rows, amount: ledger.sum };
      expect(sumOf([...nodes.map(({ own }) => own), ...tree.unplaced])).toEqual(whole);
      expect(sumOf([...nodes.flatMap(({ codes }) => codes), ...tree.unplaced])).toEqual(whole);
      expect(sumOf([...tree.rules.map((node) => node.whole), ...tree.unplaced])).toEqual(whole);
      expect(tree.whole).toEqual(whole);
      const placeOf = prefixMap(entries);
      for (const { codes, belongsTo } of nodes) for (const { code: of } of codes) expect(placeOf(of)).toBe(belongsTo);
      for (const { code: of } of tree.unplaced) expect(placeOf(of as Code)).toBeUndefined();
    })
  );
});
