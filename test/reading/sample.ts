/** The sample municipality as the facts' sources: the published tables, the sources beside them, and sums of its ledger. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { code, parseCodeSelection, prefixMap, selects } from "../../src/model/code";
import { ore, type Ore } from "../../src/model/money";
import type { Occasion } from "../../src/model/occasion";
import type { AreaId, FrameId } from "../../src/model/organisation";
import type { FactSources, LedgerSum, PrintedTable } from "../../src/facts/sources";
import { indicator } from "./municipalities";

const FOLDER = join(__dirname, "../../assets/exempel-2024");
const PLACE = { sheet: "Volymer", address: "A2" };

type Row = Readonly<Record<string, string>>;

export function sampleSources(): FactSources {
  const occasions: readonly Occasion[] = [
    { name: "Ekonomisk prognos", shortName: "EP", month: 4, definite: "den ekonomiska prognosen" },
    { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
    { name: "Årsanalys", shortName: "ÅA", month: 12, definite: "årsanalysen" },
  ];
  const [committee, occasion] = ["Arbetsmarknads- och socialnämnden", occasions[2]];
  if (occasion === undefined) throw new Error("No occasion");
  const sums = ledgerSums();
  return {
    settings: { committee, year: 2024, occasion },
    occasions,
    organisation: {
      committee,
      frames: [{ id: committee as FrameId, hasResultResponsibility: true }],
      areas: rows("Områden").map((row) => ({
        id: row["Verksamhetsområde"] as AreaId,
        shortName: row["Kortnamn"],
        frame: committee as FrameId,
      })),
      areaOf: prefixMap<AreaId>([]),
    },
    tables: [...tables(), partStatement(sums)],
    grants: rows("Kommunbidrag").map((row) => ({
      decision: row["Beslut"] ?? "",
      date: row["Datum"],
      frame: committee as FrameId,
      area: row["Verksamhetsområde"] as AreaId,
      purpose: row["Syfte"],
      amount: kronor(row["Belopp"]),
    })),
    forecasts: rows("Prognos").map((row) => ({
      occasion: row["Tillfälle"] ?? "",
      area: row["Verksamhetsområde"] as AreaId,
      cause: row["Orsak"] === "" ? undefined : row["Orsak"],
      deviation: kronor(row["Budgetavvikelse"]),
      comment: undefined,
    })),
    volumes: rows("Volymer").map((row) => ({
      measure: row["Mått"] ?? "",
      unit: row["Enhet"] ?? "",
      area: row["Verksamhetsområde"] as AreaId,
      cause: row["Orsak"] === "" ? undefined : row["Orsak"],
      year: Number(row["År"]),
      budgetVolume: number(row["Budget volym"]),
      outcomeVolume: number(row["Utfall volym"]),
      budgetCost: optional(row["Budget kostnad"]),
      outcomeCost: optional(row["Utfall kostnad"]),
      place: PLACE,
    })),
    investments: rows("Investeringar").map((row) => ({
      name: row["Benämning"] ?? "",
      budget: kronor(row["Budget"]),
      outcome: kronor(row["Utfall"]),
      forecast: optional(row["Prognos"]),
    })),
    grantsReceived: rows("Bidrag").map((row) => ({
      group: row["Grupp"] ?? "",
      name: row["Benämning"] ?? "",
      grantor: row["Bidragsgivare"],
      amount: kronor(row["Belopp"]),
    })),
    restatedSeries: rows("Jämförelseserier").map((row) => ({
      series: row["Serie"] ?? "",
      year: Number(row["År"]),
      amount: kronor(row["Belopp"]),
      moved: kronor(row["Flyttat belopp"]),
      remark: row["Anmärkning"],
    })),
    reserve: rows("Reserv").map((row) => ({
      date: row["Datum"],
      event: row["Händelse"] ?? "",
      amount: kronor(row["Belopp"]),
    })),
    measures: rows("Åtgärder").map((row) => ({
      name: row["Åtgärd"] ?? "",
      area: row["Verksamhetsområde"] as AreaId,
      decided: kronor(row["Beslutad effekt"]),
      realised: kronor(row["Realiserad effekt"]),
      responsible: row["Ansvarig"],
      date: row["Datum"],
    })),
    indicators: rows("Indikatorer").map((row) =>
      indicator(
        row["Indikator"] ?? "",
        row["Enhet"] ?? "",
        row["Riktning"] === "Lägre" ? "lower" : "higher",
        ["Utfall", "Utfall kvinnor", "Utfall män", "Utfall annat"].map((column) => number(row[column])),
        ["Önskat", "Önskat kvinnor", "Önskat män", "Önskat annat"].map((column) => number(row[column]))
      )
    ),
    comparisons: rows("Jämförelsekommuner").map((row) => ({
      measure: row["Mått"] ?? "",
      municipality: row["Kommun"] ?? "",
      year: Number(row["År"]),
      value: Number(row["Värde"]),
    })),
    ledgerSums: sums,
    areaOfCause: new Map(rows("Orsaker").map((row) => [row["Orsak"] ?? "", row["Verksamhetsområde"] ?? ""])),
  };
}

function tables(): readonly PrintedTable[] {
  const path = join(__dirname, "../fixtures/exempel-2024.expected.json");
  const expected = JSON.parse(readFileSync(path, "utf8")) as {
    readonly tables: readonly (Omit<PrintedTable, "id"> & { readonly name: string })[];
  };
  return expected.tables.map(({ name, ...table }) => ({ ...table, id: name }));
}

/** The heavy activity that the sample names, which is one cause's rows. */
function partStatement(sums: readonly LedgerSum[]): PrintedTable {
  const sum = sums.find(({ name }) => name.startsWith("Akutboende"));
  if (sum === undefined) throw new Error("The sample's cause is gone");
  const [outcome, budget] = [sum.outcome, sum.budget].map(({ income, cost }) => ({ income, net: income + cost }));
  const row = (label: string, kind: string, now: number, planned: number): PrintedTable["rows"][number] => {
    const exact = [now, planned, now - planned];
    return { label, kind, exact, values: exact.map((amount) => Math.round(amount / 100_000) + 0) };
  };
  const grant = -(budget?.net ?? 0);
  return {
    id: "Avvik.delresultat.1",
    title: "Boende vid hemlöshet",
    unit: "tkr",
    columns: ["Utfall", "Budget", "Budgetavv."],
    rows: [
      row("Totala intäkter", "line", outcome?.income ?? 0, budget?.income ?? 0),
      row("Kommunbidrag", "line", grant, grant),
      row("Resultat", "total", grant + (outcome?.net ?? 0), 0),
      row("Nettokostnad", "total", outcome?.net ?? 0, budget?.net ?? 0),
    ],
  };
}

/** Income and cost of every cause: its activities within its area, as the ledger books them. */
function ledgerSums(): readonly LedgerSum[] {
  const areaOf = prefixMap(rows("Ansvar").map((row) => [row["Ansvar"] ?? "", row["Verksamhetsområde"] ?? ""] as const));
  const [outcome, budget] = [rows("Utfall"), rows("Budget")];
  return rows("Orsaker").map((cause) => {
    const selection = parseCodeSelection(cause["Verksamhet"] ?? "");
    if (selection === undefined) throw new Error(`No selection: ${cause["Verksamhet"] ?? ""}`);
    const sum = (ledger: readonly Row[]): { readonly income: Ore; readonly cost: Ore } => {
      let [income, cost] = [0, 0];
      for (const row of ledger) {
        const account = row["Konto"] ?? "";
        if (
          /^(?:40|89)/.test(account) ||
          areaOf(code(row["Ansvar"] ?? "")) !== cause["Verksamhetsområde"] ||
          !selects(selection, code(row["Verksamhet"] ?? ""))
        )
          continue;
        if (/^(?:3|84)/.test(account)) income -= kronor(row["Belopp"]);
        else cost -= kronor(row["Belopp"]);
      }
      return { income: income as Ore, cost: cost as Ore };
    };
    return { kind: "cause" as const, name: cause["Orsak"] ?? "", outcome: sum(outcome), budget: sum(budget) };
  });
}

const read = new Map<string, readonly Row[]>();

function rows(source: string): readonly Row[] {
  const known = read.get(source);
  if (known !== undefined) return known;
  const { data } = Papa.parse<Row>(readFileSync(join(FOLDER, `${source}.csv`), "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  read.set(source, data);
  return data;
}

function kronor(text: string | undefined): Ore {
  return optional(text) ?? (0 as Ore);
}

function optional(text: string | undefined): Ore | undefined {
  return text === undefined || text === "" ? undefined : ore(Number(text), "kr");
}

function number(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}
