/** Page set-up between exceljs and the workbook in memory. */
import type { PageSetup, Worksheet } from "exceljs";
import { partOf } from "../cells/bag";
import type { Sheet } from "../cells/shape";
import { isObject, type Json } from "../wire/json";

/** Numbers of the paper sizes in the file, by `Excel.PaperType`. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const POINTS = 72;
/** Excel's own, in points. */
const DEFAULT_MARGINS: Readonly<Record<(typeof MARGINS)[number], number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export function readPage(source: Worksheet, sheet: Sheet): void {
  const page = (source.pageSetup as Partial<PageSetup> | null) ?? {};
  const set = (name: string, value: Json | undefined): void => {
    if (value !== undefined) sheet.pageLayout.values[name] = value;
  };
  if (page.orientation === "landscape") set("Orientation", "Landscape");
  if (Number(page.paperSize) !== PAPERS["A4"])
    set(
      "PaperSize",
      Object.keys(PAPERS).find((name) => PAPERS[name] === Number(page.paperSize))
    );
  if (page.fitToPage)
    set("Zoom", {
      ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}),
      ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}),
    });
  else if (page.scale !== undefined && page.scale !== 100) set("Zoom", { scale: page.scale });
  if (page.horizontalCentered) set("CenterHorizontally", true);
  if (page.verticalCentered) set("CenterVertically", true);
  if (page.blackAndWhite) set("BlackAndWhite", true);
  if (page.showGridLines) set("PrintGridlines", true);
  if (page.showRowColHeaders) set("PrintHeadings", true);
  // exceljs gives null where the file says nothing of margins.
  const margins = page.margins as PageSetup["margins"] | null | undefined;
  for (const side of MARGINS) {
    const points = margins ? Math.round(margins[side] * POINTS * 100) / 100 : DEFAULT_MARGINS[side];
    if (points !== DEFAULT_MARGINS[side]) set(marginName(side), points);
  }
  readHeaderFooter(source, sheet);
}

export function writePage(sheet: Sheet, target: Worksheet): void {
  const { values } = sheet.pageLayout;
  const zoom = values["Zoom"];
  const scale = isObject(zoom) ? zoom["scale"] : undefined;
  const across = isObject(zoom) ? zoom["horizontalFitToPages"] : undefined;
  const down = isObject(zoom) ? zoom["verticalFitToPages"] : undefined;
  const fits = typeof across === "number" || typeof down === "number";
  const margins = Object.fromEntries(
    MARGINS.map((side) => [side, Number(values[marginName(side)] ?? DEFAULT_MARGINS[side]) / POINTS])
  );
  const page: Partial<PageSetup> = {
    orientation: values["Orientation"] === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPERS[String(values["PaperSize"] ?? "A4")] ?? 9,
    fitToPage: fits,
    ...(fits ? { fitToWidth: Number(across ?? 0), fitToHeight: Number(down ?? 0) } : {}),
    ...(typeof scale === "number" ? { scale } : {}),
    horizontalCentered: values["CenterHorizontally"] === true,
    verticalCentered: values["CenterVertically"] === true,
    blackAndWhite: values["BlackAndWhite"] === true,
    showGridLines: values["PrintGridlines"] === true,
    showRowColHeaders: values["PrintHeadings"] === true,
    margins: margins as unknown as PageSetup["margins"],
  };
  Object.assign(target.pageSetup, page);
  writeBreaks(sheet, target);
  writeHeaderFooter(sheet, target);
}

/** A break stands after the row above it. */
function writeBreaks({ pageBreaks }: Sheet, target: Worksheet): void {
  for (const { axis, at } of pageBreaks) if (axis === "row" && at > 0) target.getRow(at).addPageBreak();
}

function marginName(side: string): string {
  return `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
}

/** "&LVänster&CMitten&RHöger" and the six texts of the API. */
function readHeaderFooter(source: Worksheet, sheet: Sheet): void {
  // exceljs has null where its types promise an object, when a file has none.
  const { oddHeader, oddFooter } = (source.headerFooter as Worksheet["headerFooter"] | null) ?? {};
  const texts = { ...sections(oddHeader, "Header"), ...sections(oddFooter, "Footer") };
  if (Object.keys(texts).length > 0)
    Object.assign(partOf(partOf(sheet.pageLayout, "HeadersFooters"), "DefaultForAllPages").values, texts);
}

function writeHeaderFooter(sheet: Sheet, target: Worksheet): void {
  const texts = sheet.pageLayout.parts["HeadersFooters"]?.parts["DefaultForAllPages"]?.values ?? {};
  const joined = (kind: string): string =>
    (["Left", "Center", "Right"] as const)
      .map((side) => (texts[side + kind] ? `&${side.charAt(0)}${String(texts[side + kind])}` : ""))
      .join("");
  if (joined("Header") !== "") target.headerFooter.oddHeader = joined("Header");
  if (joined("Footer") !== "") target.headerFooter.oddFooter = joined("Footer");
}

function sections(text: string | undefined, kind: string): Record<string, string> {
  const sides: Readonly<Record<string, string>> = { L: "Left", C: "Center", R: "Right" };
  const parts = [...(text ?? "").matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)];
  return Object.fromEntries(parts.map(([, side = "", content = ""]) => [`${sides[side] ?? ""}${kind}`, content]));
}
