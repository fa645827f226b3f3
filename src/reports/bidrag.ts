/**
 * Grants received per group, and how they tie out to the line Bidrag of the income statement. A difference
 * is shown, never plugged.
 */
import type { Analysis } from "../analysis/analysis";
import { lineOf } from "../analysis/statement";
import type { GrantReceived } from "../model/grantReceived";
import { subtract, total, type Ore } from "../model/money";
import { COMMITTEE, OUTCOME } from "./figures";
import type { Report, ReportTable } from "./report";
import { EMPTY, figure, figureKey, minus, plus, text, type Row } from "./table";

export const bidrag: Report = {
  id: "bidrag",
  name: "Bidragsredovisning",
  needs: ["grantsReceived"],
  sources: ["grantsReceived", "outcome"],
  tables: (analysis) => {
    const groups = groupsOf(analysis.model.grantsReceived);
    return groups.length === 0 ? [] : [...groups.map(groupTable), sumTable(analysis, groups)];
  },
};

interface Group {
  readonly name: string;
  readonly grants: readonly GrantReceived[];
  readonly sum: Ore;
}

/** Groups in the order of their first row. */
function groupsOf(grants: readonly GrantReceived[]): readonly Group[] {
  return [...new Set(grants.map(({ group }) => group))].map((name) => {
    const own = grants.filter(({ group }) => group === name);
    return { name, grants: own, sum: total(own.map(({ amount }) => amount)) };
  });
}

function groupTable({ name, grants, sum }: Group, index: number): ReportTable {
  const rows = grants.map((grant, row): Row => ({
    key: `grant:${row}`,
    label: grant.name,
    kind: "line",
    cells: [text(grant.grantor ?? ""), figure(figureKey("grantReceived", name, `${row}:${grant.name}`), grant.amount)],
  }));
  return {
    id: `Avvik.bidrag.${index + 1}`,
    sheet: "Bidragsredovisning",
    title: name,
    columns: [
      { key: "name", heading: "Benämning", kind: "text" },
      { key: "grantor", heading: "Bidragsgivare", kind: "text" },
      { key: "outcome", heading: "Utfall", kind: "figure" },
    ],
    rows: [
      ...rows,
      {
        key: "total",
        label: "Summa",
        kind: "total",
        terms: rows.map(({ key }) => plus(key)),
        cells: [EMPTY, figure(figureKey("grantReceived", name), sum)],
      },
    ],
  };
}

function sumTable({ basis, committee }: Analysis, groups: readonly Group[]): ReportTable {
  const line = lineOf(
    basis.outcome,
    committee.areas.map(({ key }) => key),
    "grantsReceived"
  );
  const all = total(groups.map(({ sum }) => sum));
  const rows = groups.map(({ name, sum }): Row => ({
    key: `group:${name}`,
    label: name,
    kind: "line",
    cells: [figure(figureKey("grantReceived", name), sum)],
  }));
  return {
    id: "Avvik.bidrag.summa",
    sheet: "Bidragsredovisning",
    title: "Bidrag, sammanställning mot resultaträkningen",
    columns: [
      { key: "group", heading: "Grupp", kind: "text" },
      { key: "outcome", heading: "Utfall", kind: "figure" },
    ],
    rows: [
      ...rows,
      {
        key: "all",
        label: "SUMMA BIDRAG",
        kind: "total",
        terms: rows.map(({ key }) => plus(key)),
        cells: [figure(figureKey("grantReceived", "all"), all)],
      },
      {
        key: "line",
        label: "Bidrag enligt resultaträkningen",
        kind: "line",
        cells: [figure(figureKey("grantsReceived", COMMITTEE, OUTCOME), line)],
      },
      {
        key: "difference",
        label: "Differens",
        kind: "subtotal",
        terms: [plus("all"), minus("line")],
        cells: [figure(figureKey("grantReceived", "difference"), subtract(all, line))],
      },
    ],
  };
}
