/**
 * The host's own list of what it answers, class by class under the names of the API: the table in README.md. A name
 * that Excel does not have (a detail of the wire) is left out.
 */
import type { Vocabulary } from "./vocabulary";
import { allTypes, type WireType } from "./wire/type";
import "./wire/workbook";

/** Markdown: one row a class that Excel has, in alphabetical order. */
export function membersTable(isExcelName: Vocabulary): string {
  const rows = allTypes()
    .map((type) => rowOf(type, (name) => !name.startsWith("_") && isExcelName(type.name, name)))
    .filter((row) => row !== undefined)
    .sort((a, b) => a.localeCompare(b, "en"));
  return ["| Class | Properties and parts | Methods | Events |", "|---|---|---|---|", ...rows].join("\n");
}

function rowOf(type: WireType<never>, isKnown: (name: string) => boolean): string | undefined {
  const scalars = Object.entries(type.scalars ?? {}).map(([name, { write }]) =>
    write === undefined ? { name, shown: `*${camel(name)}*` } : { name, shown: camel(name) }
  );
  const links = Object.keys(type.links ?? {}).map((name) => ({ name, shown: `${camel(name)} ›` }));
  const items = type.items === undefined ? [] : [{ name: "items", shown: "*items*" }];
  const properties = [...scalars, ...links, ...items].filter(({ name }) => isKnown(name)).map(({ shown }) => shown);
  const item = type.item === undefined ? [] : ["getItem"];
  const methods = [...new Set([...Object.keys(type.methods ?? {}).map(camel), ...item])].filter(isKnown);
  const events = Object.keys(type.methods ?? {}).flatMap((name) => eventOf(name) ?? []);
  if (properties.length + methods.length + events.length === 0) return undefined;
  return `| ${[type.name, ...[properties, methods, events].map((names) => names.sort(byName).join(", "))].join(" | ")} |`;
}

/** "_RegisterDataChangedEvent" → "onChanged" */
function eventOf(method: string): string | undefined {
  const [, before, after] = /^_Register(?:(.+)Event|Event(.+))$/.exec(method) ?? [];
  const name = before ?? after;
  return name === undefined ? undefined : `on${name.replace(/^Data/, "")}`;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function byName(a: string, b: string): number {
  return a.replaceAll("*", "").localeCompare(b.replaceAll("*", ""), "en");
}
