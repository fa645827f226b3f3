/**
 * Each table against the model that it was made of, reckoned in another way, for any municipality: what the sums of
 * a table (catalogue.test.ts) cannot show. One test per report.
 */
import fc from "fast-check";
import { analyse, type Analysis } from "../../src/analysis/analysis";
import { decisionsOf } from "../../src/model/grant";
import { CATALOGUE } from "../../src/reports/index";
import type { ReportTable } from "../../src/reports/report";
import type { Cell } from "../../src/reports/table";
import { modelOf, municipalities, type Municipality } from "../support/municipality";

interface Made {
  readonly analysis: Analysis;
  readonly model: Analysis["model"];
  readonly tables: readonly ReportTable[];
  /** The value of a cell: exact öre, a number, percent or text; `undefined` for an empty one. */
  readonly at: (row: string, column: string, table?: ReportTable) => number | string | undefined;
}

/** Holds for the tables of a report, in whatever a municipality's workbook holds. */
function always(
  report: string,
  holds: (made: Made, table: ReportTable) => void,
  change: (municipality: Municipality) => Municipality = (same) => same
): void {
  const { tables } = CATALOGUE.find(({ id }) => id === report) ?? { tables: () => [] };
  let seen = 0;
  fc.assert(
    fc.property(municipalities, (municipality) => {
      const model = modelOf(change(municipality));
      const analysis = analyse(model);
      const made = tables(analysis);
      for (const table of made) {
        seen++;
        holds(
          { analysis, model, tables: made, at: (row, column, other = table) => valueAt(other, row, column) },
          table
        );
      }
    }),
    { numRuns: 200 }
  );
  expect(seen).toBeGreaterThan(20);
}

function valueAt(table: ReportTable, row: string, column: string): number | string | undefined {
  const cell: Cell | undefined = table.rows.find(({ key }) => key === row)?.cells[
    table.columns.findIndex(({ key }) => key === column) - 1
  ];
  switch (cell?.kind) {
    case "figure":
      return cell.exact;
    case "number":
    case "percent":
    case "input":
    case "live":
      return cell.value;
    case "text":
      return cell.text;
    case "empty":
    case undefined:
      return undefined;
  }
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((all, value) => all + (value ?? 0), 0);
}

/** Rows of the operating statement that belong to some areas, by the responsibility's first digit. */
function booked({ outcome, organisation, chart }: Analysis["model"], areas: ReadonlySet<string>): number {
  let all = 0;
  for (let entry = 0; entry < outcome.entries; entry++) {
    const area = organisation.areaOf(outcome.codes.responsibility[outcome.responsibility[entry] ?? 0] ?? ("" as never));
    const line = chart(outcome.codes.account[outcome.account[entry] ?? 0] ?? ("" as never));
    if (line === "investment" || line === "neverSummed" || area === undefined || !areas.has(area)) continue;
    all += outcome.amount[entry] ?? 0;
  }
  return all;
}

test("budgetavvikelse: an area's result is its grants and its booked rows", () => {
  always("budgetavvikelse", ({ model, analysis, at }) => {
    if (analysis.comparison.current !== "outcome") return;
    for (const area of model.organisation.areas.filter(({ frame }) =>
      model.organisation.frames.some(({ id, hasResultResponsibility }) => id === frame && hasResultResponsibility)
    )) {
      const granted = sum(model.grants.filter((entry) => entry.area === area.id).map(({ amount }) => amount));
      expect(at(`area:${area.id}`, "result")).toBe(granted + booked(model, new Set([area.id])));
    }
  });
});

test("driftbudget: the change is what is reported now less what was expected", () => {
  always("driftbudget", ({ model, analysis, at }) => {
    if (analysis.comparison.current !== "outcome" || analysis.comparison.earlier === undefined) return;
    expect(Number(at("result", "change"))).toBe(Number(at("result", "current")) - Number(at("result", "earlier")));
    expect(at("netCost", "earlier")).toBe(
      -sum(analysis.committee.areas.map(({ grant }) => grant)) + Number(at("result", "earlier"))
    );
    expect(model.grants.length).toBeGreaterThan(0);
  });
});

test("ramsumma: the committee has the frames with result responsibility, the others stand below it, each with its own", () => {
  always("ramsumma", ({ analysis, at }, table) => {
    expect(at("committee", "grant")).toBe(sum(analysis.committee.areas.map(({ grant }) => grant)));
    const apart = analysis.frames.filter(({ frame }) => !frame.hasResultResponsibility);
    expect(table.rows.slice(-1 - apart.length).map(({ key }) => key)).toEqual([
      "committee",
      ...apart.map(({ frame }) => `frame:${frame.id}`),
    ]);
    for (const { frame, grant } of apart) expect(at(`frame:${frame.id}`, "grant")).toBe(grant);
  });
});

test("ram: a frame's budget table says of the outcome what its forecast table says", () => {
  always("ram", ({ analysis, tables, at }) => {
    tables
      .filter(({ id }) => id.endsWith(".budget"))
      .forEach((budget) => {
        const other = tables.find(({ id }) => `${id}.budget` === budget.id);
        const isYearEnd = analysis.comparison.current === "outcome";
        if (isYearEnd && other !== undefined)
          expect(at("result", "outcome", budget)).toBe(at("result", "current", other));
        expect(at("grant", "deviation", budget)).toBe(0);
      });
  });
});

test("orsaker and forandringar: named causes and residual make the committee's result", () => {
  for (const report of ["orsaker", "forandringar"]) {
    always(report, ({ analysis }, table) => {
      const isYearEnd = analysis.comparison.current === "outcome";
      const named = table.rows.slice(0, -1).map(({ key }) => Number(valueAt(table, key, "current") ?? 0));
      if (isYearEnd) expect(sum(named)).toBe(analysis.committee.result);
    });
  }
});

test("investeringsram: what is left is the budget less the expenditure, project by project; before the year end less what is forecast", () => {
  always("investeringsram", ({ analysis, model, at }, table) => {
    const { investments } = model;
    const isForecast =
      analysis.comparison.current !== "outcome" && investments.some(({ forecast }) => forecast !== undefined);
    const left = investments.map(({ budget, outcome, forecast }) => {
      if (!isForecast) return budget - outcome;
      return forecast === undefined ? undefined : budget - forecast;
    });
    const lines = table.rows.filter(({ kind }) => kind === "line");
    expect(lines.map(({ key }) => at(key, "deviation"))).toEqual(left);
    const isWhole = left.every((amount) => amount !== undefined);
    if (left.length > 1) expect(at("total", "deviation")).toBe(isWhole ? sum(left.map(Number)) : undefined);
  });
});

/** What each decision gives the committee, and each frame without result responsibility. */
function decided({ model, analysis }: Made, decision: string): readonly (readonly [string, readonly number[]])[] {
  const apart = analysis.frames.filter(({ frame }) => !frame.hasResultResponsibility).map(({ frame }) => frame.id);
  const entries = model.grants.filter((entry) => entry.decision === decision);
  const amounts = (isOwn: (frame: string) => boolean): readonly number[] =>
    entries.filter(({ frame }) => isOwn(frame)).map(({ amount }) => amount);
  return [
    ["committee", amounts((frame) => !apart.some((id) => id === frame))],
    ...apart.map((id) => [`frame:${id}`, amounts((frame) => frame === id)] as const),
  ];
}

test("kommunbidrag: each decision's column holds what it decided, for the committee and for each frame apart", () => {
  always("kommunbidrag", (made) => {
    const { model, at } = made;
    const sums = new Map<string, number>();
    for (const decision of decisionsOf(model.grants)) {
      for (const [row, amounts] of decided(made, decision)) {
        expect(at(row, `decision:${decision}`)).toBe(sum(amounts));
        sums.set(row, (sums.get(row) ?? 0) + sum(amounts));
      }
    }
    for (const [row, all] of sums) expect(at(row, "sum")).toBe(all);
  });
});

test("omfordelningar: what is given and what is got makes each decision's sum, and only a redistribution adds to nothing", () => {
  always("omfordelningar", (made) => {
    const { model, at } = made;
    for (const decision of decisionsOf(model.grants).slice(1)) {
      for (const [whose, amounts] of decided(made, decision)) {
        const row = whose === "committee" ? decision : `${decision}, ${whose.slice("frame:".length)}`;
        if (amounts.length === 0) {
          expect(at(row, "amount")).toBeUndefined();
          continue;
        }
        expect(at(row, "amount")).toBe(sum(amounts));
        const moves = amounts.some((amount) => amount < 0) && amounts.some((amount) => amount > 0);
        expect(at(row, "verdict") === "Omfördelning, summan är noll").toBe(moves && sum(amounts) === 0);
      }
    }
  });
});

test("reserv: what remains is the opening reserve less what was allocated, plus what came back", () => {
  always("reserv", ({ model, at }, table) => {
    expect(at("total", "amount")).toBe(sum(model.reserve.map(({ amount }) => amount)));
    expect(table.rows.length - 1).toBe(model.reserve.length);
  });
});

test("resultatrakning: its net cost is every booked row of the committee's areas", () => {
  always("resultatrakning", ({ model, analysis, at }) => {
    const strays = analysis.committee.areas.filter(({ area }) => area === undefined).map(({ netCost }) => netCost);
    const areas = new Set<string>(analysis.committee.areas.flatMap(({ area }) => area?.id ?? []));
    expect(at("netCost", "outcome")).toBe(booked(model, areas) + sum(strays));
  });
});

test("delresultat: the parts and the committee without them make the committee", () => {
  always("delresultat", ({ analysis, tables }, table) => {
    if (table.id !== "Avvik.delresultat.exkl") return;
    const results = tables.map((one) => Number(valueAt(one, "result", "outcome")));
    expect(sum(results)).toBe(analysis.committee.result);
  });
});

test("bidrag: the groups hold every grant, and the difference to the line is shown as it is", () => {
  always("bidrag", ({ model, at }, table) => {
    if (table.id !== "Avvik.bidrag.summa") return;
    const all = sum(model.grantsReceived.map(({ amount }) => amount));
    expect(at("all", "outcome")).toBe(all);
    expect(at("difference", "outcome")).toBe(all - Number(at("line", "outcome")));
  });
});

test("handelser: more income and lower costs add, less income and higher costs take", () => {
  always("handelser", ({ model, tables }) => {
    const effects = model.events.map(({ group, amount }) =>
      group === "increasedIncome" || group === "decreasedCosts" ? amount : -amount
    );
    expect(sum(tables.map((table) => Number(valueAt(table, "net", "effect"))))).toBe(sum(effects));
  });
});

test("volymer: every outcome volume stands once, and a change is from the year before", () => {
  always("volymer", ({ model }, table) => {
    const shown = table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "number" ? [cell.value] : []))
    );
    const stated = model.volumes.flatMap(({ outcomeVolume }) => outcomeVolume ?? []);
    expect([...shown].sort((a, b) => a - b)).toEqual([...stated].sort((a, b) => a - b));
    for (const { key } of table.rows) {
      const [before, now, change] = ["year:2024", "year:2025", "change:2025"].map((column) =>
        valueAt(table, key, column)
      );
      if (typeof before === "number" && before > 0 && typeof now === "number")
        expect(change).toBeCloseTo(100 * (now / before - 1), 6);
    }
  });
});

test.each(["flexible", "symmetric"] as const)(
  "prisvolym, %s: the effects explain the whole cost deviation of every measure with costs",
  (split) => {
    always(
      "prisvolym",
      ({ model, at }, table) => {
        if (table.id !== "Avvik.prisvolym") return;
        const explained = model.volumes.filter(
          ({ year, budgetCost, outcomeCost }) => year === 2025 && budgetCost !== undefined && outcomeCost !== undefined
        );
        expect(sum(table.rows.map(({ key }) => Number(at(key, "total"))))).toBe(
          sum(explained.map(({ budgetCost = 0, outcomeCost = 0 }) => budgetCost - outcomeCost))
        );
        for (const { key } of table.rows) {
          const [volume, third, cost, total] = [
            "volume:outcome",
            "third:outcome",
            "unitCost:outcome",
            "cost:outcome",
          ].map((column) => at(key, column));
          if (typeof volume === "number" && typeof cost === "number")
            expect(volume * Number(third ?? 1) * cost).toBeCloseTo(Number(total) / 100, 0);
        }
      },
      (municipality) => ({ ...municipality, split })
    );
  }
);

test("jamforelseserier: each year on today's basis is what was reported and what was moved", () => {
  always("jamforelseserier", ({ model, at }, table) => {
    expect(table.rows).toHaveLength(model.restatedSeries.length);
    expect(sum(table.rows.map(({ key }) => Number(at(key, "restated"))))).toBe(
      sum(model.restatedSeries.map(({ amount, moved }) => amount + moved))
    );
  });
});

test("indikatorer: the verdicts are counted, a person's own first, and groups that don't add up are told", () => {
  always("indikatorer", ({ model, at }, table) => {
    const verdicts = table.rows
      .slice(0, -3)
      .map(({ cells }) => cells.find((cell) => cell.kind === "text" && /uppnådd$/iu.test(cell.text)));
    expect(verdicts).toHaveLength(model.indicators.length);
    expect(
      sum(["reached", "partlyReached", "notReached"].map((verdict) => Number(at(`count:${verdict}`, "outcome"))))
    ).toBe(model.indicators.length);
    for (const stated of ["reached", "partlyReached", "notReached"] as const) {
      expect(Number(at(`count:${stated}`, "outcome"))).toBeGreaterThanOrEqual(
        model.indicators.filter(({ statedVerdict }) => statedVerdict === stated).length
      );
    }
  });
});

test("jamforelsekommuner: differences to the mean add to nothing, and the highest value has rank 1", () => {
  always("jamforelsekommuner", ({ model }, table) => {
    expect(table.rows).toHaveLength(model.comparisons.length);
    const cellsOf = (column: string) =>
      table.rows.map(({ cells }) => cells[table.columns.findIndex(({ key }) => key === column) - 1]);
    const numbers = (column: string) => cellsOf(column).map((cell) => (cell?.kind === "number" ? cell.value : NaN));
    expect(sum(numbers("mean"))).toBeCloseTo(0, 6);
    const [values, ranks] = [numbers("value"), numbers("rank")];
    table.rows.forEach(({ label, cells }, row) => {
      const same = (other: (typeof table.rows)[number]) =>
        other.label === label && JSON.stringify(other.cells[0]) === JSON.stringify(cells[0]);
      const higher = table.rows.filter((other, at) => same(other) && (values[at] ?? 0) > (values[row] ?? 0));
      expect(ranks[row]).toBe(1 + higher.length);
    });
  });
});

test("atgarder: the share realised is of the decided effect, measure by measure and in total", () => {
  always("atgarder", ({ analysis, model, at }) => {
    const forecasts = model.measures.map(({ forecast }) => forecast);
    const [decided, realised] = [
      sum(model.measures.map((measure) => measure.decided)),
      sum(model.measures.map((measure) => measure.realised)),
    ];
    // Before the year end what is expected is laid beside what was decided, where all measures say it.
    const isExpected =
      analysis.comparison.current !== "outcome" && forecasts.some((forecast) => forecast !== undefined);
    const isAll = forecasts.every((forecast) => forecast !== undefined);
    const came = isExpected ? sum(forecasts.map((forecast) => forecast ?? 0)) : realised;
    expect([at("total", "decided"), at("total", "realised"), at("total", "difference")]).toEqual([
      decided,
      realised,
      isExpected && !isAll ? undefined : came - decided,
    ]);
    if (decided > 0) expect(at("total", "share")).toBeCloseTo((100 * realised) / decided, 6);
  });
});
