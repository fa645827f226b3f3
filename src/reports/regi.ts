/** The same service in own and bought form: what each costs per unit, and how much of it is bought. */
import { unitCostOf } from "../analysis/priceVolume";
import type { BothForms } from "../analysis/serviceForm";
import type { Compared } from "../analysis/volumes";
import type { MoneyUnit } from "../model/money";
import { cellColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { ReportTable } from "./report";
import { EMPTY, percent, type Cell } from "./table";
import { costCell, count, growth, kronor, type Whose } from "./volumeFigures";

type Forms = BothForms<Compared & { readonly whose: Whose }>;

export function formTable(services: readonly Forms[], reportUnit: MoneyUnit): ReportTable {
  return tableOf(
    {
      id: "Avvik.prisvolym.regi",
      sheet: "Volymanalys",
      title: "Egen och extern regi, utfall",
      unitLine: `Kostnader i ${reportUnit}, kostnad per enhet i kr`,
    },
    { key: "service", heading: "Insats" },
    COLUMNS,
    services.map((forms): RowOf<Forms> => ({
      key: `service:${forms.own.measured.key}`,
      label: forms.service,
      kind: "line",
      of: forms,
    }))
  );
}

const COLUMNS: readonly ColumnOf<Forms>[] = [
  textColumn("unit", "Enhet", ({ own }) => own.measured.unit),
  cellColumn("volume:own", "Volym egen regi", "number", ({ own }) => count(volumeOf(own))),
  cellColumn("volume:bought", "Volym extern regi", "number", ({ bought }) => count(volumeOf(bought))),
  cellColumn("share", "Andel extern regi", "percent", shareBought),
  cellColumn("unitCost:own", "Kr per enhet egen regi", "number", ({ own }) => kronor(priceOf(own))),
  cellColumn("unitCost:bought", "Kr per enhet extern regi", "number", ({ bought }) => kronor(priceOf(bought))),
  cellColumn("difference", "Extern mot egen", "percent", ({ own, bought }) => growth(priceOf(own), priceOf(bought))),
  cellColumn("cost:own", "Kostnad egen regi", "figure", ({ own }) => costCell(own, "outcome")),
  cellColumn("cost:bought", "Kostnad extern regi", "figure", ({ bought }) => costCell(bought, "outcome")),
];

function volumeOf({ outcome }: Compared): number | undefined {
  return outcome.factors[0];
}

function priceOf({ outcome }: Compared): number | undefined {
  return unitCostOf(outcome);
}

function shareBought({ own, bought }: Forms): Cell {
  const [ownVolume, boughtVolume] = [volumeOf(own), volumeOf(bought)];
  if (ownVolume === undefined || boughtVolume === undefined) return EMPTY;
  const all = ownVolume + boughtVolume;
  return percent(all === 0 ? undefined : (100 * boughtVolume) / all, 0);
}
