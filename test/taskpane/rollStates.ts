/**
 * What Rulla till nästa år shows: a plain year, one with formulas, texts to empty and a list made anew, and the work
 * itself.
 */
import type { Ore } from "../../src/model/money";
import type { YearStage } from "../../src/model/round";
import { EMPTY, type Emptied } from "../../src/rolling/emptied";
import type { Rolling } from "../../src/rolling/rolling";
import type { SessionState } from "../../src/taskpane/state";

const at = (sheet: string, address: string) => ({ sheet, address });

const rows = (source: Emptied["source"], sheet: string, count: number, columns: string): Emptied => ({
  source,
  place: at(sheet, `A2:${columns}${count + 1}`),
  rows: count,
  column: undefined,
  ...EMPTY,
});

const column = (source: Emptied["source"], name: string, address: string): Emptied => ({
  source,
  place: at("Investeringar", address),
  rows: 8,
  column: name,
  ...EMPTY,
});

const ROLLING: Rolling = {
  kind: "rolling",
  year: 2025,
  emptied: [
    rows("outcome", "Utfall", 184_310, "F"),
    rows("budget", "Budget", 3_120, "E"),
    rows("grants", "Kommunbidrag", 64, "F"),
    column("investments", "Budget", "B2:B9"),
    column("investments", "Utfall", "C2:C9"),
  ],
  texts: [],
  restated: [
    { key: "year", place: at("Inställningar", "B3"), before: 2024, after: 2025 },
    { key: "occasion", place: at("Inställningar", "B4"), before: "Årsanalys", after: "Ekonomisk prognos" },
    { key: "through", place: at("Inställningar", "B5"), before: 202412, after: "" },
  ],
  added: {
    rows: 8_412,
    sum: 421_389_301_255 as Ore,
    place: at("Utfall tidigare år", "A1:E8413"),
    changes: [],
    sheets: [],
    choice: undefined,
  },
  kept: ["occasions", "frames", "areas", "responsibilities", "accounts", "moves", "partStatements", "volumes"],
  guarded: [],
  home: { recognition: [], readFrom: ({ read }) => read },
};

const WITH_FORMULAS: Rolling = {
  ...ROLLING,
  emptied: [
    { ...rows("outcome", "Utfall", 184_310, "F"), formulas: 184_310 },
    { ...column("investments", "Utfall", "C2:C9"), formulas: 1, spared: [at("Investeringar", "C4")] },
    { ...column("causes", "Belopp", "E7"), place: at("Orsaker", "E7"), rows: 1, becomes: "zero" },
  ],
  texts: [
    { ...rows("comments", "Kommentarer", 41, "E"), place: at("Kommentarer", "A5:E45") },
    { ...column("causes", "Text", "F2:F9"), place: at("Orsaker", "F2:F9") },
  ],
};

export function rollStates(stage: YearStage): Readonly<Record<string, SessionState>> {
  const locked: YearStage = { ...stage, occasion: "Årsanalys", isYearEnd: true, needs: "nothing", version: 1 };
  return {
    rollAsked: { kind: "rollAsked", rolling: ROLLING, texts: "kept", stage: locked, notice: undefined },
    rollAskedAnew: {
      kind: "rollAsked",
      rolling: WITH_FORMULAS,
      texts: "emptied",
      stage: { ...locked, needs: "yearEnd", version: 0 },
      notice: { kind: "rollChanged" },
    },
    rolling: { kind: "rolling", progress: { phase: "change", done: 2, total: 5 }, cancelling: false },
  };
}
