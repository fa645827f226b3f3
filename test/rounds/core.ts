/**
 * The rounds alone, without the package's other tables: the same reading, composing and meeting as a press makes, fast
 * enough for thousands of years. What a controller does to the sheets meanwhile is done here too.
 */
import { isBlocking, type Problem } from "../../src/model/problem";
import { roundTables } from "../../src/reports/round";
import { composedRound } from "../../src/rounds/composedRound";
import { formApart, reportedRound, type RoundPress } from "../../src/rounds/reportedRound";
import { roundState } from "../../src/rounds/roundState";
import type { Model } from "../../src/sources/model";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { CellValue, StandingTable } from "../../src/workbook";
import { arrayWorkbook, unwatched, type ArrayWorkbook, type Cells } from "../support/arrayWorkbook";
import { smallTown } from "./smallTown";

const FORM = "Avvik.prognosunderlag";
const HISTORY = "Avvik.prognoshistorik";

/** What the sources say just now. */
export interface Sources {
  readonly occasion: "Ekonomisk prognos" | "Delårsrapport" | "Årsanalys";
  /** Of each area, in the order of Områden. */
  readonly names: readonly string[];
  readonly cause: string;
  /** Of the outcome, in percent of the sample's. */
  readonly level: number;
}

export const AT_FIRST: Sources = {
  occasion: "Ekonomisk prognos",
  names: ["Förskola", "Grundskola", "Kultur", "Lokaler"],
  cause: "Skolskjuts",
  level: 100,
};

const THROUGH = { "Ekonomisk prognos": 202404, Delårsrapport: 202408, Årsanalys: 202412 } as const;

export type Ended =
  | { readonly kind: "written"; readonly isFormWritten: boolean }
  | { readonly kind: "stopped"; readonly problems: readonly Problem[] };

export class Core {
  sources: Sources = AT_FIRST;
  #presses = 0;
  readonly workbook: ArrayWorkbook = arrayWorkbook([]);

  get form(): StandingTable | undefined {
    return this.workbook.standing.get(FORM);
  }
  get history(): Cells {
    return this.workbook.standing.get(HISTORY)?.values.slice(1) ?? [];
  }

  /** Whatever somebody does to the form's cells; what is typed is what it shows. */
  edit(of: (cells: Cells) => Cells): void {
    if (this.form === undefined) return;
    const contents = of(this.form.contents);
    this.workbook.standing.set(FORM, { ...this.form, contents, values: contents });
  }

  async press(press: RoundPress | undefined): Promise<Ended> {
    const model = await modelOf(this.sources);
    const survey = await this.workbook.survey();
    const state = roundState(model, survey);
    if (state.problems.some(isBlocking)) return { kind: "stopped", problems: state.problems };
    const { analysis, round } = reportedRound(model, state, press);
    const { tables } = await roundTables(round.tables, model.reportUnit);
    const now = new Date(2024, 4, 1, 8, this.#presses++);
    const composed = composedRound({ analysis, round, form: formApart(tables).form }, press, now);
    if (composed.kind === "stopped") return composed;
    await this.workbook.write(composed.tables, "", unwatched);
    return { kind: "written", isFormWritten: composed.tables.some(({ id }) => id === FORM) };
  }
}

const read = new Map<string, Model>();

async function modelOf(sources: Sources): Promise<Model> {
  const key = JSON.stringify(sources);
  const known = read.get(key);
  if (known !== undefined) return known;
  const workbook = arrayWorkbook(
    [...sheetsOf(sources)].map(([name, cells]) => ({ name, cells })),
    {
      rowsPerBlock: 1000,
    }
  );
  const { model, problems } = await readModel(workbook, recognise(await workbook.survey()), unwatched);
  if (model === undefined) throw new Error(JSON.stringify(problems));
  if (read.size > 2000) read.clear();
  read.set(key, model);
  return model;
}

function sheetsOf({ occasion, names, cause, level }: Sources): ReadonlyMap<string, Cells> {
  const renamed = (cell: CellValue): CellValue => {
    const at = AT_FIRST.names.indexOf(String(cell));
    return at >= 0 ? (names[at] ?? cell) : cell;
  };
  const named = (cells: Cells): Cells => cells.map((row) => row.map(renamed));
  return new Map(
    [...smallTown()].map(([name, cells]): [string, Cells] => {
      switch (name) {
        case "Inställningar":
          return [name, cells.map((row) => settingOf(row, occasion))];
        case "Utfall":
          return [
            name,
            cells.map((row) =>
              row.map((cell, at) => (at === 4 && cell !== "Belopp" ? Number(cell) * (level / 100) : cell))
            ),
          ];
        case "Orsaker":
          return [name, named(cells).map((row) => row.map((cell) => (cell === AT_FIRST.cause ? cause : cell)))];
        default:
          return [name, named(cells)];
      }
    })
  );
}

function settingOf(row: Cells[number], occasion: Sources["occasion"]): Cells[number] {
  if (row[0] === "Tillfälle") return [row[0], occasion];
  return row[0] === "Till och med" ? [row[0], THROUGH[occasion]] : row;
}
