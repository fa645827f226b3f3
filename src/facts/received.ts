/** Grants received: every item, the groups, who gave them, and all together. */
import { fact, type Fact, type Subject } from "../model/fact";
import type { Stated } from "./facts";
import { cellAt, tablesNamed } from "./printedTables";
import type { FactSources } from "./sources";
import { GRANTS_RECEIVED, subject, subjectKey } from "./subjects";

export function receivedFacts(sources: FactSources): Stated {
  const items = sources.grantsReceived ?? [];
  if (items.length === 0) return { facts: [], subjects: [] };
  const facts: Fact[] = items.map(({ name, amount }) =>
    received(sources, subjectKey("grantReceived", name), amount, name)
  );
  const subjects: Subject[] = items.map(({ name, group }) =>
    subject("grantReceived", name, { within: subjectKey("grantsReceived", group) })
  );
  const addSum = (about: Subject, amounts: readonly number[], label: string | undefined): void => {
    subjects.push(about);
    facts.push(
      received(
        sources,
        about.key,
        amounts.reduce((sum, amount) => sum + amount, 0),
        label
      )
    );
  };
  for (const group of new Set(items.map((item) => item.group)))
    addSum(
      subject("grantsReceived", group),
      items.filter((item) => item.group === group).map(({ amount }) => amount),
      group
    );
  for (const grantor of new Set(
    items.flatMap(({ grantor }) =>
      grantor === undefined || /^(?:flera|olika|enskilda|diverse|övriga)\b/i.test(grantor) ? [] : [grantor]
    )
  ))
    addSum(
      subject("grantsReceived", grantor),
      items.filter((item) => item.grantor === grantor).map(({ amount }) => amount),
      undefined
    );
  addSum(
    subject("grantsReceived", "Bidrag totalt", {
      key: GRANTS_RECEIVED,
      otherNames: ["summa bidrag", "samtliga bidrag", "totala bidrag"],
    }),
    items.map(({ amount }) => amount),
    "SUMMA BIDRAG"
  );
  return { facts, subjects };
}

function received(sources: FactSources, about: string, exact: number, label: string | undefined): Fact {
  const stated = { what: "received", subject: about, unit: "ore", year: sources.settings.year, exact } as const;
  for (const table of tablesNamed(sources.tables, "Avvik.bidrag")) {
    const row = table.rows.find((candidate) => candidate.label === label);
    const found = row === undefined ? undefined : cellAt(table, row, "Utfall");
    if (found !== undefined && Math.abs(found.exact - exact) < 100_000)
      return fact({ ...stated, printed: found.printed, cell: found.cell });
  }
  return fact(stated);
}
