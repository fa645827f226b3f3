/** What a row of a ledger is of: its month, whose it is and its account, as they were drawn to stand. */
import type { CellValue } from "../../../src/workbook";
import { namesIn } from "../exports/shape";
import { periodIn } from "../forms";
import type { Invented } from "../municipality";
import type { Tagged } from "./cells";
import type { Draw } from "./draw";
import { inLanguage, type Words } from "./headings";
import { monthSaid } from "./months";
import type { Value } from "./shapes";

/** What holds for the whole workbook, or for its budget. */
export interface Hand {
  readonly draw: Draw;
  readonly town: Invented;
  readonly words: Words;
  readonly language: Value<"language">;
  readonly unitCode: Value<"unitCode">;
  /** What a name without a code is of. */
  readonly unitNames: "area" | "responsibility";
  readonly accountCode: Value<"accountCode">;
  readonly period: Value<"period">;
  readonly monthHeading: Value<"monthHeading">;
  /** How months are written where their form is the house's own. */
  readonly written: { readonly inRows: string; readonly across: string };
  readonly hasArea: boolean;
  readonly hasActivity: boolean;
}

export interface Plan {
  readonly across: Value<"across">;
  /** One ledger alone, both in columns, or both in rows with a column that says which. */
  readonly scenario: "alone" | "columns" | "rows";
  readonly hasPeriod: boolean;
  readonly hasUnit: boolean;
  /** Everything that is told of, also where only a part stands in this table. */
  readonly whole: readonly Tagged[];
}

export interface Field {
  readonly key: "scenario" | "period" | "unit" | "account" | "activity" | "area";
  readonly heads: readonly string[];
  readonly cells: (fact: Tagged) => readonly CellValue[];
}

/** A row's facts, and all facts that differ from them in the period alone. */
export interface Group {
  readonly facts: readonly Tagged[];
  readonly series: readonly Tagged[];
}

export function fieldsOf(hand: Hand, { scenario, hasPeriod, hasUnit }: Plan): readonly Field[] {
  const { words, town, hasArea, hasActivity } = hand;
  const names = namesIn(town);
  const said = { outcome: words.outcome, budget: words.budget };
  const fields: (Field | undefined)[] = [
    scenario === "rows"
      ? { key: "scenario", heads: [words.scenario], cells: ({ source }) => [said[source]] }
      : undefined,
    hasPeriod ? periodField(hand) : undefined,
    hasUnit && hasArea && !(hand.unitCode === "nameOnly" && hand.unitNames === "area")
      ? { key: "area", heads: [words.area], cells: (fact) => [names.area(fact.responsibility)] }
      : undefined,
    hasUnit ? unitField(hand) : undefined,
    {
      key: "account",
      heads: hand.accountCode === "twoColumns" ? [words.account, words.accountName] : [words.account],
      cells: ({ account }) => codeCells(hand.accountCode, account, names.account(account)),
    },
    hasActivity ? activityField(hand) : undefined,
  ];
  return fields.filter((field) => field !== undefined);
}

function activityField({ draw, words, town }: Hand): Field {
  const names = namesIn(town);
  if (!draw.has("activityName"))
    return { key: "activity", heads: [words.activity], cells: ({ activity }) => [activity] };
  const heads = [words.activity, draw.word(draw.house.added?.activityName ?? [])];
  return { key: "activity", heads, cells: ({ activity }) => [activity, names.activity(activity)] };
}

function unitField({ words, town, unitCode, unitNames }: Hand): Field {
  const names = namesIn(town);
  if (unitCode === "nameOnly") {
    const nameOf = unitNames === "area" ? names.area : names.responsibility;
    const heads = [unitNames === "area" ? words.area : words.responsibilityName];
    return { key: "unit", heads, cells: (fact) => [nameOf(fact.responsibility)] };
  }
  return {
    key: "unit",
    heads: unitCode === "twoColumns" ? [words.responsibility, words.responsibilityName] : [words.responsibility],
    cells: ({ responsibility }) => codeCells(unitCode, responsibility, names.responsibility(responsibility)),
  };
}

function codeCells(form: Value<"accountCode"> | "nameOnly", code: string, name: string): readonly CellValue[] {
  switch (form) {
    case "text":
      return [code];
    case "number":
      return [Number(code)];
    case "twoColumns":
      return [code, name];
    case "withName":
      return [`${code} ${name}`];
    case "withDash":
      return [`${code} - ${name}`];
    case "codeLast":
      return [`${name} (${code})`];
    case "fixedWidth":
      return [`${code.padEnd(8)}${name.padEnd(30)}`];
    case "nameOnly":
      return [name];
  }
}

function periodField({ words, language, period: form, written }: Hand): Field {
  const one = (head: string, cell: (period: number) => CellValue): Field => ({
    key: "period",
    heads: [head],
    cells: ({ period }) => [cell(period)],
  });
  switch (form) {
    case "yearAndMonth":
      return {
        key: "period",
        heads: [words.year, words.month],
        cells: ({ period }) => [Math.floor(period / 100), period % 100],
      };
    case "serial1904":
      return one(words.date, (period) => Number(periodIn("serial", period)) - 1462);
    case "serial":
    case "isoDate":
      return one(words.date, (period) => periodIn(form, period));
    case "written":
      return one(words.period, (period) => monthSaid(written.inRows, period, language));
    default:
      return one(words.period, (period) => inLanguage(language, periodIn(form, period)));
  }
}
