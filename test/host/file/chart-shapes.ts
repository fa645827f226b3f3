/** Fills, lines and texts of a chart's parts as XML; "" for what was not set. */
import type { Bag } from "../cells/bag";
import type { Json } from "../wire/json";
import { escapeXml } from "./package";

const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  Dot: "sysDash",
  RoundDot: "sysDot",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
};
const EMU_PER_POINT = 12_700;

/** A format with a fill and a line or border. */
export function shapeXml(format: Bag | undefined): string {
  const inner = fillXml(format?.parts["Fill"]) + lineXml(format?.parts["Line"] ?? format?.parts["Border"]);
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

/** A font as the properties of all text of a part, turned by degrees where that was set. */
export function textXml(font: Bag | undefined, turned?: Json): string {
  const properties = fontXml(font, "a:defRPr");
  if (properties === "" && typeof turned !== "number") return "";
  const rotation = typeof turned === "number" ? ` rot="${-60_000 * turned}" vert="horz"` : "";
  return `<c:txPr><a:bodyPr${rotation}/><a:lstStyle/><a:p><a:pPr>${properties || "<a:defRPr/>"}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;
}

export function titleXml(title: Bag | undefined): string {
  const run = fontXml(title?.parts["Format"]?.parts["Font"], "a:rPr") || '<a:rPr lang="sv-SE"/>';
  const text = escapeXml(String(title?.values["Text"] ?? ""));
  const overlay = title?.values["Overlay"] === true ? 1 : 0;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${run}<a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="${overlay}"/></c:title>`;
}

/** An empty colour means that the fill was taken away. */
function fillXml(fill: Bag | undefined): string {
  const color = fill?.values["Color"];
  if (typeof color !== "string") return "";
  return color === ""
    ? "<a:noFill/>"
    : `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function lineXml(line: Bag | undefined): string {
  if (line === undefined || Object.keys(line.values).length === 0) return "";
  const { Color: color, LineStyle: style, Weight: weight } = line.values;
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const width = typeof weight === "number" ? ` w="${Math.round(weight * EMU_PER_POINT)}"` : "";
  const fill =
    typeof color === "string" && color !== ""
      ? `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`
      : "";
  const dash = DASHES[String(style)];
  return `<a:ln${width}>${fill}${dash ? `<a:prstDash val="${dash}"/>` : ""}</a:ln>`;
}

function fontXml(font: Bag | undefined, element: string): string {
  if (font === undefined || Object.keys(font.values).length === 0) return "";
  const { Bold: bold, Italic: italic, Size: size, Color: color, Name: name } = font.values;
  const attributes = [
    typeof size === "number" ? ` sz="${Math.round(size * 100)}"` : "",
    typeof bold === "boolean" ? ` b="${bold ? 1 : 0}"` : "",
    typeof italic === "boolean" ? ` i="${italic ? 1 : 0}"` : "",
  ].join("");
  const fill =
    typeof color === "string" && color !== ""
      ? `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`
      : "";
  const face = typeof name === "string" ? `<a:latin typeface="${escapeXml(name)}"/>` : "";
  return `<${element}${attributes}>${fill}${face}</${element}>`;
}
