/** A year in which it is known what has been typed, and that holds every press to it. */
import { latestVersions } from "../../src/model/round";
import type { RoundPress } from "../../src/rounds/reportedRound";
import type { CellValue } from "../../src/workbook";
import type { Cells } from "../support/arrayWorkbook";
import { AT_FIRST, Core, type Sources } from "./core";
import type { Action } from "./randomActions";

/** What is typed in a cell, by whom it is about: the area's number, so that other names are the same. */
type TypedCells = ReadonlyMap<string, string>;

export class TypedYear {
  readonly core = new Core();
  /** Every name that an area, or the cause, has had. */
  readonly names = AT_FIRST.names.map((name) => [name]);
  readonly causes = [AT_FIRST.cause];
  /** Which round the form that stands is of. */
  formOf: Sources["occasion"] | undefined;

  async take(action: Action): Promise<void> {
    const { core } = this;
    switch (action.do) {
      case "type":
        return this.#type(action.row, action.column, action.content);
      case "sort":
        return core.edit(([head = [], ...body]) => [head, ...shuffled(body, action.by)]);
      case "insert":
        return this.#insert(action.at, action.cells);
      case "remove":
        return core.edit((cells) => cells.filter((_, at) => at === 0 || at !== action.at + 1));
      case "addColumn":
        return this.#addColumn(action.heading, action.content);
      case "rename": {
        const former = this.names[action.area];
        if (former === undefined) return;
        former.push(`${AT_FIRST.names[action.area] ?? ""} ${former.length + 1}`);
        const names = this.names.map((all) => all.at(-1) ?? "");
        core.sources = { ...core.sources, names };
        return;
      }
      case "renameCause": {
        const cause = `Skolskjuts ${this.causes.length + 1}`;
        this.causes.push(cause);
        core.sources = { ...core.sources, cause };
        return;
      }
      case "ledger":
        core.sources = { ...core.sources, level: action.level };
        return;
      case "occasion":
        core.sources = { ...core.sources, occasion: action.occasion };
        return;
      case "press":
        return this.#press(action.press);
    }
  }

  async #press(press: RoundPress | undefined): Promise<void> {
    const { core } = this;
    const [before, history, cells] = [this.#typed(), core.history, core.form?.contents];
    const ended = await core.press(press);
    const after = this.#typed();
    expectGrown(history, core.history);
    if (ended.kind === "stopped") {
      expect(core.form?.contents).toEqual(cells);
      expect(core.history).toEqual(history);
      return;
    }
    const { isFormWritten } = ended;
    const isAnother = isFormWritten && this.formOf !== undefined && this.formOf !== core.sources.occasion;
    const kept = isAnother ? carriedOver(before) : before;
    if (isAnother) this.#expectLocked(before, this.formOf ?? "");
    this.#expectKept(kept, after, press);
    if (isFormWritten) this.formOf = core.sources.occasion;
  }

  /** Everything that stood stands; what has come was taken into an empty cell; what has gone was taken back. */
  #expectKept(before: TypedCells, after: TypedCells, press: RoundPress | undefined): void {
    const kind = typeof press === "object" ? press.kind : undefined;
    const gone = [...before].filter(([cell, content]) => after.get(cell) !== content);
    const come = [...after].filter(([cell]) => !before.has(cell));
    if (kind !== "takeBack") expect(gone).toEqual([]);
    else
      for (const [cell, content] of gone)
        expect([cell, this.#taken.get(cell), after.has(cell)]).toEqual([cell, content, false]);
    if (kind === "take") {
      for (const [cell] of come) expect(cell).toMatch(/\|Prognos$/);
      this.#taken = new Map(come);
    } else {
      expect(come).toEqual([]);
      if (kind === "takeBack") this.#taken = new Map();
    }
  }
  #taken: TypedCells = new Map();

  /** A form that gives way to another round's leaves everything in the history's last version. */
  #expectLocked(before: TypedCells, occasion: string): void {
    const rows = this.core.history.map((cells) => ({
      year: 2024,
      occasion: String(cells[1]),
      version: Number(cells[2]),
      cells,
    }));
    const last = latestVersions(rows).filter((one) => one.occasion === occasion);
    for (const [cell, content] of before) {
      const [area = "", cause = "", column = ""] = cell.split("|");
      if (column !== "Prognos" && column !== "Kommentar") continue;
      // A reason is of the correction that is locked with it: one that was never made leaves no reason.
      if (area.startsWith("?") || area === "Skäl till rättelse" || content === "") continue;
      const locked = last.find(({ cells }) => this.#whose(cells[3], cells[4]) === `${area}|${cause}`);
      expect([cell, content, locked === undefined]).toEqual([cell, content, false]);
      const stands = column === "Prognos" ? Number(locked?.cells[5]) / 1000 : String(locked?.cells[10]);
      expect([cell, String(stands)]).toEqual([cell, content]);
    }
  }

  #typed(): TypedCells {
    const cells = this.core.form?.contents ?? [];
    const [head = [], ...body] = cells;
    const at = (heading: string): number => head.findIndex((one) => one === heading);
    // At the year end only a row of nobody's holds an amount of a person's, where the outcomes stand.
    const isYearEnd = at("Prognos") < 0;
    const amounts = isYearEnd ? at("Utfall budgetavvikelse") : at("Prognos");
    const columns = [amounts, at("Kommentar"), ...this.#ownColumns(head)].filter((column) => column >= 0);
    const typed = new Map<string, string>();
    let above: CellValue = "";
    for (const line of body) {
      const [area = "", cause = ""] = line;
      const isBelow = area === "" && cause !== "";
      above = area === "" ? above : area;
      const whose = this.#whose(isBelow ? above : area, cause);
      for (const column of columns) {
        const content = line[column] ?? "";
        const isSum = typeof content === "string" && content.startsWith("=");
        const isLive = isSum || (column === amounts && /\|Övrigt$|^SUMMA/.test(whose));
        if (isYearEnd && column === amounts && !whose.startsWith("?")) continue;
        if (content === "" || isLive || whose === "|") continue;
        const heading = column === amounts ? "Prognos" : String(head[column]);
        const name = `${whose}|${heading}${column > at("Kommentar") ? "*" : ""}`;
        typed.set(name, saidBy(content, column === amounts));
      }
    }
    return typed;
  }

  #ownColumns(head: Cells[number]): readonly number[] {
    return head.flatMap((heading, column) =>
      this.#own.has(String(heading)) && column > head.indexOf("Kommentar") ? [column] : []
    );
  }
  readonly #own = new Set<string>();

  #whose(area: CellValue | undefined, cause: CellValue | undefined): string {
    const bare = String(area ?? "").replace(/ \([A-Z]+\)$/u, "");
    const number = this.names.findIndex((all) => all.includes(bare));
    const same = this.causes.includes(String(cause)) ? "orsaken" : String(cause ?? "");
    if (bare === "" || bare === "Okänt område") return same === "" ? "|" : `?|${same}`;
    const known =
      number >= 0 ? `${number}` : ["SUMMA", "Justeringspost", "Skäl till rättelse"].includes(bare) ? bare : `?${bare}`;
    return `${known}|${same}`;
  }

  #type(at: number, heading: string, content: CellValue): void {
    this.core.edit((cells) => {
      const column = cells[0]?.indexOf(heading) ?? -1;
      const line = cells[at + 1];
      if (line === undefined || column < 0) return cells;
      const isOfNobody = line[0] === "" && line[1] === "";
      const isLive =
        heading === "Prognos" &&
        (String(line[column]).startsWith("=") || /^(?:SUMMA|Skäl)/.test(String(line[0])) || line[1] === "Övrigt");
      if (isOfNobody || isLive) return cells;
      return cells.map((one, index) =>
        index === at + 1 ? one.map((cell, c) => (c === column ? content : cell)) : one
      );
    });
  }

  #insert(at: number, [area, cause, forecast]: readonly [CellValue, CellValue, CellValue]): void {
    this.core.edit((cells) => {
      const [head = []] = cells;
      const [prognos, width] = [head.indexOf("Prognos"), head.length];
      const where = Math.min(at + 1, cells.length);
      const above = cells
        .slice(0, where)
        .map(([name]) => name)
        .findLast((name) => name !== "" && name !== "Verksamhetsområde");
      if (prognos < 0 || (area === "" && cause !== "" && above === undefined)) return cells;
      const line = Array.from(
        { length: width },
        (_, c): CellValue => [area, cause][c] ?? (c === prognos ? forecast : "")
      );
      const whose = this.#whose(area === "" && cause !== "" ? above : area, cause);
      const isThere = cells.slice(1).some((one) => this.#whose(one[0], one[1]) === whose);
      return isThere && whose !== "|" ? cells : [...cells.slice(0, where), line, ...cells.slice(where)];
    });
  }

  #addColumn(heading: string, content: CellValue): void {
    this.core.edit((cells) => {
      if (this.#own.has(heading)) return cells;
      this.#own.add(heading);
      return cells.map((line, index) => [
        ...line,
        index === 0 ? heading : index === 2 && line[0] !== "" ? content : "",
      ]);
    });
  }
}

/** Into another round: a person's own columns, and rows that are about nobody. */
function carriedOver(typed: TypedCells): TypedCells {
  return new Map([...typed].filter(([cell]) => cell.endsWith("*") || cell.startsWith("?")));
}

/** Text that is an amount becomes the number that it says. */
function saidBy(content: CellValue, isAmount: boolean): string {
  if (!isAmount || typeof content === "number") return String(content);
  const number = Number(String(content).replaceAll(/\s/g, "").replace("−", "-").replace(",", "."));
  return Number.isNaN(number) ? String(content) : String(number);
}

function expectGrown(before: Cells, after: Cells): void {
  const locked = (cells: Cells): Cells => cells.map((line) => [...line.slice(0, 6), ...line.slice(9, 15)]);
  expect(locked(after).slice(0, before.length)).toEqual(locked(before));
}

function shuffled<T>(items: readonly T[], by: number): readonly T[] {
  return items
    .map((item, index) => ({ item, order: Math.sin(by + 12.9898 * (index + 1)) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
