/**
 * Grants received per group, and how they tie out to the line Bidrag of the income statement. A difference
 * is shown, never plugged.
 */
import type { Analysis } from "../analysis/analysis";
import { lineOf } from "../analysis/statement";
import { GRANTS_RECEIVED, nthOf, subjectKey, type Figure } from "../model/figure";
import type { GrantReceived } from "../sources/grantsReceived";
import { subtract, total, type Ore } from "../model/money";
import { figureColumn, sumRow, tableOf, textColumn, type RowOf } from "./columns";
import type { Report, ReportTable } from "./report";
import { lineFigure } from "./resultatrakning";
import { difference } from "./table";

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
  readonly grants: readonly (GrantReceived & { readonly nth: number | undefined })[];
  readonly sum: Ore;
}

/** Groups in the order of their first row. */
function groupsOf(grants: readonly GrantReceived[]): readonly Group[] {
  const nth = nthOf(grants.map(({ name }) => name));
  const counted = grants.map((grant, index) => ({ ...grant, nth: nth[index] }));
  return [...new Set(grants.map(({ group }) => group))].map((name) => {
    const own = counted.filter(({ group }) => group === name);
    return { name, grants: own, sum: total(own.map(({ amount }) => amount)) };
  });
}

/** An amount of grants, and who gave it. */
interface Received {
  readonly figure: Figure;
  readonly amount: Ore;
  readonly grantor?: string | undefined;
}

const amountColumn = figureColumn<Received>("outcome", "Utfall", ({ figure, amount }) => [figure, amount]);
const grantorColumn = textColumn<Received>("grantor", "Bidragsgivare", ({ grantor }) => grantor);

function received(subject: string, amount: Ore): Received {
  return { figure: { what: "received", subject }, amount };
}

function groupTable({ name, grants, sum }: Group, index: number): ReportTable {
  const rows = grants.map(({ name: item, nth, amount, grantor }, row): RowOf<Received> => ({
    key: `grant:${row}`,
    label: item,
    kind: "line",
    of: { figure: { what: "received", subject: subjectKey("grantReceived", item), nth }, amount, grantor },
  }));
  const of = received(subjectKey("grantsReceived", name), sum);
  return tableOf(
    { id: `Avvik.bidrag.${index + 1}`, sheet: "Bidragsredovisning", title: name },
    { key: "name", heading: "Benämning" },
    [grantorColumn, amountColumn],
    [...rows, sumRow({ key: "total", label: "Summa", kind: "total" }, rows, of)]
  );
}

function sumTable({ basis, committee }: Analysis, groups: readonly Group[]): ReportTable {
  const areas = committee.areas.map(({ key }) => key);
  const line = lineOf(basis.outcome, areas, "grantsReceived");
  const all = total(groups.map(({ sum }) => sum));
  const rows = groups.map(({ name, sum }): RowOf<Received> => ({
    key: `group:${name}`,
    label: name,
    kind: "line",
    of: received(subjectKey("grantsReceived", name), sum),
  }));
  const ties: readonly RowOf<Received>[] = [
    sumRow({ key: "all", label: "SUMMA BIDRAG", kind: "total" }, rows, received(GRANTS_RECEIVED, all)),
    {
      key: "line",
      label: "Bidrag enligt resultaträkningen",
      kind: "line",
      of: { figure: lineFigure("grantsReceived"), amount: line },
    },
    {
      key: "difference",
      label: "Differens",
      kind: "subtotal",
      terms: difference("all", "line"),
      of: { figure: { what: "deviation", of: "received", subject: GRANTS_RECEIVED }, amount: subtract(all, line) },
    },
  ];
  return tableOf(
    {
      id: "Avvik.bidrag.summa",
      sheet: "Bidragsredovisning",
      title: "Bidrag, sammanställning mot resultaträkningen",
    },
    { key: "group", heading: "Grupp" },
    [amountColumn],
    [...rows, ...ties]
  );
}
