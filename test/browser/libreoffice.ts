/**
 * LibreOffice as an independent judge of a written file: it opens it, calculates every formula anew, and gives it back.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import type { MemoryWorkbook } from "../host/cells/book";
import { placeOf } from "../host/cells/sheet";
import { loadXlsx, saveXlsx } from "../host/xlsx";

const PLACES = [
  ...(process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")]),
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Without this it believes the results that stand in the file, and writes figures as in English. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>`;

export function findLibreOffice(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

/** The workbook in another format, calculated anew. */
export function converted(program: string, xlsx: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  return convertedFile(program, "book.xlsx", xlsx, format);
}

/** The part of LibreOffice that opens documents is installed apart from the one that opens workbooks. */
export function hasWriter(program: string): boolean {
  const folder = dirname(realpathSync(program));
  return ["libswlo.so", "swlo.dll", "../Frameworks/libswlo.dylib"].some((file) => existsSync(join(folder, file)));
}

/** A file in another format ("pdf", "fodt"), in a profile of its own. */
export function convertedFile(program: string, name: string, content: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "avvik-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), SETTINGS);
    writeFileSync(join(folder, name), content);
    const result = join(folder, "result");
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      result,
      join(folder, name),
    ];
    const run = spawnSync(program, options, { encoding: "utf8", timeout: 100_000 });
    const written = join(result, `${parse(name).name}.${format}`);
    if (!existsSync(written)) throw new Error(`LibreOffice wrote no ${format}: ${run.stdout}${run.stderr}`);
    return readFileSync(written);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A formula of which LibreOffice makes another figure than stands in the sheet. */
interface Disagreement {
  readonly place: string;
  readonly figure: unknown;
  readonly libreOffice: unknown;
}

/** Every formula of a workbook, calculated anew from a file in which every result is wrong. */
export async function disagreements(
  program: string,
  book: MemoryWorkbook
): Promise<{ readonly compared: number; readonly differing: readonly Disagreement[] }> {
  const figures = results(book);
  const judged = results(await loadXlsx(converted(program, await saveXlsx(withWrongResults(book)), "xlsx")));
  const places = new Set([...figures.keys(), ...judged.keys()]);
  const differing = [...places].flatMap((place): readonly Disagreement[] => {
    const [figure, libreOffice] = [figures.get(place), judged.get(place)];
    return isSame(figure, libreOffice) ? [] : [{ place, figure, libreOffice }];
  });
  return { compared: figures.size, differing };
}

/** Results of all formulas, by place. */
function results(book: MemoryWorkbook): ReadonlyMap<string, unknown> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.formulas.keys()].map((key) => {
        const [row, column] = placeOf(key);
        return [sheet.address({ row, column, rows: 1, columns: 1 }), sheet.cells.get(row, column).value] as const;
      })
    )
  );
}

/** So that no result can be right because it was taken from the file. */
function withWrongResults(book: MemoryWorkbook): MemoryWorkbook {
  const copy = book.clone();
  for (const sheet of copy.sheets) {
    for (const key of sheet.formulas.keys()) {
      const [row, column] = placeOf(key);
      sheet.setResult(row, column, { kind: "number", value: 987_654_321 });
    }
  }
  return copy;
}

function isSame(figure: unknown, other: unknown): boolean {
  return typeof figure === "number" && typeof other === "number" ? Math.abs(figure - other) < 0.005 : figure === other;
}
