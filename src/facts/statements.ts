/** The income statement's lines, and the statements of heavy activities. */
import { fact, type Fact, type Subject } from "../model/fact";
import type { Stated } from "./facts";
import { cellAt, columnMeaning, tablesNamed } from "./printedTables";
import type { FactSources, PrintedRow, PrintedTable } from "./sources";
import { COMMITTEE, subject, subjectKey } from "./subjects";

/** What texts call a line, beside its label. "Bidrag" and "Övriga kostnader" are too plain to be anybody's name. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "totala personalkostnader": ["personalkostnader"],
  "lokal- och markhyror": ["lokalhyror", "hyror", "lokalkostnader"],
  "totala intäkter": ["nämndens intäkter"],
  "finansiella kostnader": ["räntekostnader"],
};

export function statementFacts(sources: FactSources): Stated {
  const whole = tablesNamed(sources.tables, "Avvik.resultatrakning");
  const parts = tablesNamed(sources.tables, "Avvik.delresultat").filter(({ id }) => !id.endsWith(".exkl"));
  const lines = whole.flatMap((table) => table.rows.filter(isLine));
  return {
    subjects: [...lines.map(lineSubject), ...parts.flatMap(partSubject)],
    facts: [
      ...whole.flatMap((table) =>
        table.rows.flatMap((row) =>
          isLine(row) ? lineFacts(sources, table, row) : committeeFacts(sources, table, row)
        )
      ),
      ...parts.flatMap((table) => table.rows.flatMap((row) => partFacts(sources, table, row))),
    ],
  };
}

function isLine({ label }: PrintedRow): boolean {
  return !/^(?:kommunbidrag|resultat|nettokostnad)/i.test(label);
}

function lineSubject({ label }: PrintedRow): Subject {
  return subject("line", label, { otherNames: OTHER_NAMES[label.toLowerCase()] ?? [], within: COMMITTEE });
}

function lineFacts(sources: FactSources, table: PrintedTable, row: PrintedRow): readonly Fact[] {
  const isIncome = /intäkt|bidrag/i.test(row.label);
  return table.columns.flatMap((column) => {
    const found = cellAt(table, row, column);
    const meaning = columnMeaning(column, table, sources.occasions, sources.settings.occasion.name);
    if (found === undefined || meaning === undefined) return [];
    const stated = { unit: "ore", year: sources.settings.year, ...found } as const;
    const about = subjectKey("line", row.label);
    if (meaning.scenario === "deviation") return [fact({ what: "result", subject: about, ...stated })];
    const what = isIncome ? "income" : "cost";
    const own = fact({ what, subject: about, scenario: meaning.scenario, occasion: meaning.occasion, ...stated });
    return /^totala intäkter$/i.test(row.label)
      ? [own, fact({ what, subject: COMMITTEE, scenario: meaning.scenario, occasion: meaning.occasion, ...stated })]
      : [own];
  });
}

/** Net cost and result of the committee, as the income statement prints them. */
function committeeFacts(sources: FactSources, table: PrintedTable, row: PrintedRow): readonly Fact[] {
  return table.columns.flatMap((column): readonly Fact[] => {
    const found = cellAt(table, row, column);
    const meaning = columnMeaning(column, table, sources.occasions, sources.settings.occasion.name);
    if (found === undefined || meaning === undefined) return [];
    const stated = { subject: COMMITTEE, unit: "ore", year: sources.settings.year, ...found } as const;
    if (/^resultat/i.test(row.label) && meaning.scenario === "outcome") return [fact({ what: "result", ...stated })];
    return /^nettokostnad$/i.test(row.label) && meaning.scenario === "outcome"
      ? [fact({ what: "netCost", ...stated })]
      : [];
  });
}

function partSubject({ title }: PrintedTable): readonly Subject[] {
  return title === undefined ? [] : [subject("partStatement", title)];
}

function partFacts(sources: FactSources, table: PrintedTable, row: PrintedRow): readonly Fact[] {
  const { title } = table;
  if (title === undefined) return [];
  return table.columns.flatMap((column): readonly Fact[] => {
    const found = cellAt(table, row, column);
    const meaning = columnMeaning(column, table, sources.occasions, sources.settings.occasion.name);
    if (found === undefined || meaning === undefined) return [];
    const stated = {
      subject: subjectKey("partStatement", title),
      unit: "ore",
      year: sources.settings.year,
      ...found,
    } as const;
    if (/^resultat/i.test(row.label))
      return meaning.scenario === "outcome" ? [fact({ what: "result", ...stated })] : [];
    if (meaning.scenario === "deviation") return [];
    if (/^kommunbidrag/i.test(row.label)) return [fact({ what: "grant", ...stated })];
    if (/intäkter/i.test(row.label)) return [fact({ what: "income", scenario: meaning.scenario, ...stated })];
    return /^nettokostnad/i.test(row.label) ? [fact({ what: "netCost", scenario: meaning.scenario, ...stated })] : [];
  });
}
