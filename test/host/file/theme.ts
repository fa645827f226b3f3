/** The colours of a file's theme, in the order of the numbers that styles refer to them by. */
import type { XlsxPackage } from "./package";

export type Theme = readonly string[];

const OFFICE: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export async function readTheme(file: XlsxPackage): Promise<Theme> {
  const xml = (await file.text("xl/theme/theme1.xml")) ?? "";
  return ORDER.map((name, index) => {
    const inner = new RegExp(`<a:${name}>(.*?)</a:${name}>`, "s").exec(xml)?.[1] ?? "";
    return /(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/.exec(inner)?.[1]?.toUpperCase() ?? OFFICE[index] ?? "000000";
  });
}
