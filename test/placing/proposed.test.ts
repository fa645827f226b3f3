/** Where a code without a place may belong: by its name, by its likes, and what is said when they differ. */
import { withProposedPlaces } from "../../src/placing/asked";
import { isUnplaced } from "../../src/placing/unplaced";
import { atHome } from "../../src/layouts/atHome";
import { problemText } from "../../src/words/problems";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { CellValue } from "../../src/workbook";
import { KINDS } from "../layouts/exports/kinds";
import { canonical, invent } from "../layouts/municipality";
import { chanceOf } from "../layouts/random";
import { arrayWorkbook, unwatched, type ArraySheet } from "../support/arrayWorkbook";

const town = invent(chanceOf(12));
const [first, second] = town.areas;
const names = new Map([...town.accounts, ...town.responsibilities, ...town.activities]);

async function proposalsIn(sheets: readonly ArraySheet[]) {
  const workbook = arrayWorkbook(sheets);
  const survey = await workbook.survey();
  const home = await atHome(workbook, survey, recognise(survey));
  const { model, problems } = await readModel(home, home.recognition, unwatched);
  const told = await withProposedPlaces(workbook, home.told(problems), home.recognition, model);
  return new Map(told.filter(isUnplaced).map((problem) => [problem.stray.code, problem] as const));
}

type Named = (code: CellValue | undefined) => CellValue;

/** Utfall with names beside its codes, wherever `row` puts them, and some more rows on codes without a place. */
function withNames(
  row: (cells: readonly CellValue[], nameOf: Named) => readonly CellValue[],
  more: readonly (readonly [account: string, responsibility: string, names: Readonly<Record<string, string>>])[]
): readonly ArraySheet[] {
  return canonical(town).map((sheet) => {
    if (sheet.name !== "Utfall") return sheet;
    const [headings = [], ...rows] = sheet.cells;
    const known: Named = (code) => names.get(String(code)) ?? "";
    const headed = row(headings, (heading) => `Text till ${String(heading)}`);
    const added = more.map(([account, responsibility, own]) =>
      row([town.year * 100 + 3, account, responsibility, "510", 900], (code) => own[String(code)] ?? known(code))
    );
    return { ...sheet, cells: [headed, ...rows.map((cells) => row(cells, known)), ...added] };
  });
}

const RIGHT_BESIDE = ([period, account, unit, activity, amount]: readonly CellValue[], nameOf: Named) =>
  [period, account, nameOf(account), unit, nameOf(unit), activity, amount].map((cell) => cell ?? "");
const AT_THE_END = ([period, account, unit, activity, amount]: readonly CellValue[], nameOf: Named) =>
  [period, account, unit, activity, amount, nameOf(unit), nameOf(account)].map((cell) => cell ?? "");

const unit = town.responsibilities[0]?.[0] ?? "";

describe.each([
  ["right beside them", RIGHT_BESIDE],
  ["at the end of the row", AT_THE_END],
])("names %s", (_, row) => {
  const stray = `${second?.prefix[0] === first?.prefix[0] ? "9" : (second?.prefix[0] ?? "")}99`;

  test("propose the line of an account, and the area whose name a unit has", async () => {
    const found = await proposalsIn(
      withNames(row, [
        ["4711", unit, { "4711": "Livsmedelsinköp" }],
        ["5011", stray, { [stray]: `${second?.name ?? ""} centrum` }],
      ])
    );
    expect(found.get("4711")?.proposal).toMatchObject({ belongsTo: "Övriga kostnader", name: "Livsmedelsinköp" });
    expect(found.get(stray)?.proposal).toMatchObject({ belongsTo: second?.name });
  });

  test("that say something else than the code's likes make the proposal uncertain, and both are told", async () => {
    const found = await proposalsIn(withNames(row, [["4711", unit, { "4711": "Timlön vikarier" }]]));
    expect(found.get("4711")?.proposal).toEqual({
      belongsTo: "Lönekostnader",
      name: "Timlön vikarier",
      likes: ["45", "46"],
      likesBelongTo: "Övriga kostnader",
    });
  });
});

test("what a row's own text says is no name of its code", async () => {
  const sheets = withNames(
    ([period, account, of, activity, amount]) =>
      [period, account, of, activity, amount, `Lön ${String(amount)}`].map((cell) => cell ?? ""),
    [["4711", unit, {}]]
  );
  expect((await proposalsIn(sheets)).get("4711")?.proposal?.name).toBeUndefined();
});

test("in an export that is laid out in its own way the name is found beside the code there", async () => {
  const sheets = KINDS["raindanceReport"]?.(town).sheets ?? [];
  const asked = sheets.map((sheet) => {
    if (sheet.name !== "RD_UTF") return sheet;
    const at = sheet.cells.findIndex((row) => row.includes("KTO")) + 1;
    const row = (sheet.cells[at] ?? []).map((cell, column) => ["4711", "Livsmedel"][column - 4] ?? cell);
    return { ...sheet, cells: [...sheet.cells.slice(0, at), row, ...sheet.cells.slice(at)] };
  });
  const found = await proposalsIn(asked);
  expect(found.get("4711")?.proposal).toMatchObject({ belongsTo: "Övriga kostnader", name: "Livsmedel" });
});

test("how sure a proposal is, is said with its reasons", () => {
  const told = (likesBelongTo: string | undefined, name: string | undefined) =>
    problemText(
      {
        kind: "accountUnknown",
        source: "outcome",
        severity: "preliminary",
        place: { sheet: "Utfall", address: "B7" },
        stray: { code: "4711", codes: 1, rows: 1, amount: 100 as never, addresses: ["B7"] },
        notCommittees: false,
        proposal: { belongsTo: "Lönekostnader", name, likes: ["50", "51"], likesBelongTo },
      },
      "sv"
    ).remedy;
  expect(told("Lönekostnader", "Timlön")).toContain(
    "med stor säkerhet till Lönekostnader, efter namnet ”Timlön” och som 50 och 51."
  );
  expect(told("Lönekostnader", undefined)).toContain(
    "troligen till Lönekostnader, som 50 och 51 (efter liknande koder)"
  );
  expect(told("Bidrag", "Timlön")).toContain(
    "Osäkert: efter namnet ”Timlön” hör den till Lönekostnader, men 50 och 51"
  );
});
