/** LibreOffice as an independent judge of a written file: it opens it, calculates every formula anew, and gives it back. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, parse } from "node:path";
import { pathToFileURL } from "node:url";

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
