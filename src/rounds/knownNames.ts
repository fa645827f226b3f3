/**
 * Whom a name in the form or in the history is about. It is found among today's names first; a name of before is found
 * by the codes that it had, else by its short name.
 */
import { ADJUSTMENT } from "../model/forecast";
import type { AreaId, Organisation } from "../model/organisation";
import { lineKey, type LineKey } from "../model/round";
import type { Model } from "../sources/model";
import { fold } from "../sources/fold";
import { namesOf } from "../sources/names";
import type { Identity } from "./formMemory";

export interface KnownNames {
  readonly area: (text: string) => AreaId | undefined;
  /** The adjustment, where no area has its name. */
  readonly adjustment: (text: string) => AreaId | undefined;
  /** The cause's name today; as it stands where it is nobody's. */
  readonly cause: (area: AreaId, text: string) => string;
  /** The row that sums a frame which stands apart. */
  readonly sumOfFrame: (text: string) => { readonly key: LineKey } | undefined;
}

type Named = Pick<Model, "organisation" | "causes">;

export function knownNames(model: Named, before: readonly Identity[]): KnownNames {
  const { organisation } = model;
  const today = namesOf(
    organisation.areas.map((area) => ({ name: area.id, shortName: area.shortName, is: area.id })),
    true
  );
  const now = identitiesOf(model);
  /** The only one today that has the codes of what is looked for. */
  const successor = (name: string): string | undefined => {
    const former = before.find((one) => fold(one.name) === fold(name));
    if (former === undefined || former.codes === "") return undefined;
    const same = now.filter((one) => one.codes === former.codes && !one.name.includes("\n"));
    return same.length === 1 ? same[0]?.name : undefined;
  };
  const areaOf = (text: string): AreaId | undefined => {
    if (text === "") return undefined;
    const bare = text.replace(/\s*\([^()]*\)$/u, "");
    const known = today.find(text) ?? today.find(bare);
    if (known !== undefined) return known;
    const formerName = before.find((one) => fold(one.name) === fold(text) || fold(one.name) === fold(bare));
    const found = formerName === undefined ? undefined : successor(formerName.name);
    const byShortName = formerName?.shortName === undefined ? undefined : today.find(formerName.shortName);
    return (found as AreaId | undefined) ?? byShortName;
  };
  return {
    area: areaOf,
    adjustment: (text) => (fold(text) === fold(ADJUSTMENT) ? ADJUSTMENT : undefined),
    cause: (area, text) => causeName(area, text, model, before, now),
    sumOfFrame: (text) => {
      const frame = organisation.frames.find(({ id }) => fold(`Summa ${id}`) === fold(text));
      return frame === undefined ? undefined : { key: lineKey("frame", `Summa ${frame.id}`) };
    },
  };
}

function causeName(
  area: AreaId,
  text: string,
  { causes }: Named,
  before: readonly Identity[],
  now: readonly Identity[]
): string {
  const own = causes.filter((cause) => cause.area === undefined || cause.area === area).map(({ name }) => name);
  const known = own.find((name) => fold(name) === fold(text));
  if (known !== undefined) return known;
  const former = before.find(({ name }) => fold(name.split("\n")[1] ?? "") === fold(text) && name.includes("\n"));
  if (former === undefined || former.codes === "") return text;
  const same = now.filter(({ name, codes }) => name.startsWith(`${area}\n`) && codes === former.codes);
  return same.length === 1 ? (same[0]?.name.split("\n")[1] ?? text) : text;
}

/** Today's, and those of before that are no longer anybody's name: rows that are locked keep them. */
export function remembering(before: readonly Identity[], today: readonly Identity[]): readonly Identity[] {
  const names = new Set(today.map(({ name }) => name));
  return [...today, ...before.filter(({ name }) => !names.has(name))];
}

/** Who is who today, to be remembered: areas by their prefixes in Ansvar, causes by what they select. */
export function identitiesOf({ organisation, causes }: Named): readonly Identity[] {
  const areas = organisation.areas.map(({ id, shortName }) => ({
    name: id,
    codes: prefixesOf(id, organisation),
    shortName,
  }));
  const named = causes.flatMap(({ area, name, activities, accounts }) =>
    area === undefined ? [] : [{ name: `${area}\n${name}`, codes: `${activities.text}|${accounts.text}` }]
  );
  return [...areas, ...named.filter(({ codes }) => codes !== "|")];
}

function prefixesOf(area: AreaId, { prefixes = [] }: Organisation): string {
  return prefixes
    .filter(([, belongsTo]) => belongsTo === area)
    .map(([prefix]) => prefix)
    .sort()
    .join(",");
}
