/**
 * The rules of Kontoplan or Ansvar as a tree, each with what it comes to in the outcome: all that begins with its
 * prefix, what longer rules take of that, and what is left to it. Every row is counted once: the rules' own sums and
 * the codes without a place are the ledger.
 */
import { prefixMap, type Code } from "../model/code";
import type { CodeDimension, Ledger } from "../model/ledger";
import { add, ZERO, type Ore } from "../model/money";

export interface Rule {
  readonly prefix: string;
  /** The line or area, as the workbook writes it. */
  readonly belongsTo: string;
  /** A row of the workbook, not of the built-in chart. */
  readonly isOwn: boolean;
}

/** Rows of the outcome, and their effect on the result. */
export interface Count {
  readonly rows: number;
  readonly amount: Ore;
}

export interface CodeCount extends Count {
  readonly code: Code;
}

export interface RuleNode extends Rule {
  /** All that begins with the prefix. */
  readonly whole: Count;
  /** The rest, when longer rules have taken theirs: its codes, the largest first. */
  readonly own: Count;
  readonly codes: readonly CodeCount[];
  /** Rules that begin with this prefix, in the order of their codes. */
  readonly longer: readonly RuleNode[];
}

export interface CodeTree {
  readonly rules: readonly RuleNode[];
  /** Codes that no rule begins, the largest first. */
  readonly unplaced: readonly CodeCount[];
  /** All of the ledger. */
  readonly whole: Count;
}

const NOTHING: Count = { rows: 0, amount: ZERO };

/** Of equal prefixes the later rule stands. Rules of the built-in chart that no code has are left out. */
export function codeTreeOf(ledger: Ledger, dimension: CodeDimension, rules: readonly Rule[]): CodeTree {
  const standing = [...new Map(rules.map((rule) => [rule.prefix, rule])).values()].sort(byPrefix);
  const counts = countsIn(ledger, dimension);
  const ruleOf = prefixMap(standing.map((rule) => [rule.prefix, rule] as const));
  const byRule = new Map<Rule | undefined, CodeCount[]>();
  for (const count of counts) {
    const rule = ruleOf(count.code);
    const codes = byRule.get(rule);
    if (codes === undefined) byRule.set(rule, [count]);
    else codes.push(count);
  }
  const nodes = nested(standing, (rule) => byRule.get(rule) ?? []);
  return { rules: nodes, unplaced: largestFirst(byRule.get(undefined) ?? []), whole: totalOf(counts) };
}

function byPrefix(a: Rule, b: Rule): number {
  return a.prefix < b.prefix ? -1 : 1;
}

/** In the order of their prefixes, a rule comes right before those that begin with it. */
function nested(rules: readonly Rule[], codesOf: (rule: Rule) => readonly CodeCount[]): readonly RuleNode[] {
  const nodes: RuleNode[] = [];
  for (let at = 0; at < rules.length;) {
    const rule = rules[at] as Rule;
    const end = rules.findIndex(({ prefix }, next) => next > at && !prefix.startsWith(rule.prefix));
    const after = end < 0 ? rules.length : end;
    const longer = nested(rules.slice(at + 1, after), codesOf);
    const codes = largestFirst(codesOf(rule));
    const own = totalOf(codes);
    const whole = totalOf([own, ...longer.map((one) => one.whole)]);
    if (rule.isOwn || whole.rows > 0) nodes.push({ ...rule, whole, own, codes, longer });
    at = after;
  }
  return nodes;
}

function countsIn(ledger: Ledger, dimension: CodeDimension): readonly CodeCount[] {
  const { [dimension]: keys, codes, amount, rowCount, entries } = ledger;
  const counts = new Map<Code, Count>();
  for (let entry = 0; entry < entries; entry++) {
    const code = codes[dimension][keys[entry] ?? 0];
    if (code === undefined) continue;
    const { rows, amount: sum } = counts.get(code) ?? NOTHING;
    counts.set(code, { rows: rows + (rowCount[entry] ?? 0), amount: add(sum, (amount[entry] ?? 0) as Ore) });
  }
  return [...counts].map(([code, count]) => ({ code, ...count }));
}

function totalOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { rows, amount }) => ({ rows: sum.rows + rows, amount: add(sum.amount, amount) }),
    NOTHING
  );
}

function largestFirst(counts: readonly CodeCount[]): readonly CodeCount[] {
  return [...counts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
