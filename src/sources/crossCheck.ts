/**
 * What shows only when the sources are seen together: areas without grant or budget, grants below zero, units that
 * differ, sums too large to hold.
 */
import type { GrantEntry } from "../model/grant";
import type { Ledger } from "../model/ledger";
import type { Area, AreaId } from "../model/organisation";
import type { PrefixMap } from "../model/code";
import type { Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import type { MoneyUnit } from "../model/money";
import { addressOf } from "./address";
import { SPECS } from "./catalogue";
import { grantOf } from "./grants";
import { unitInHeading } from "./settingValues";
import type { SourceStatus } from "./status";

/** Amounts whose heading names another unit than the one they are read in. */
export function unitProblems(
  { source, site, headingRow, headings, columns }: SourceStatus,
  used: MoneyUnit
): readonly Problem[] {
  if (site === undefined || headingRow === undefined) return [];
  const amounts = SPECS[source].columns.filter(({ holds }) => holds === "amount");
  return amounts.flatMap(({ name }): readonly Problem[] => {
    const offset = columns[name];
    const heading = headings[offset ?? -1] ?? "";
    const stated = unitInHeading(heading);
    if (offset === undefined || stated === undefined || stated === used) return [];
    const place = {
      sheet: site.rectangle.sheet,
      address: addressOf(site.rectangle.row + headingRow, site.rectangle.column + offset),
    };
    return [{ kind: "unitDiffers", source, severity: "preliminary", place, heading, stated, used }];
  });
}

/** An area that no row of Kommunbidrag names; and an area whose grants come to less than nothing. */
export function grantProblems(areas: readonly Area[], grants: readonly GrantEntry[]): readonly Problem[] {
  return areas.flatMap(({ id }): readonly Problem[] => {
    const grant = grantOf(id, grants);
    if (grant === undefined) return [{ kind: "areaWithoutGrant", severity: "preliminary", place: undefined, area: id }];
    return grant < 0 ? [{ kind: "grantNegative", severity: "note", place: undefined, area: id, amount: grant }] : [];
  });
}

/** Areas that no budget row belongs to. */
export function budgetProblems(areas: readonly Area[], budget: Ledger, areaOf: PrefixMap<AreaId>): readonly Problem[] {
  const budgeted = new Set<AreaId | undefined>();
  const areaOfCode = budget.codes.responsibility.map(areaOf);
  for (let entry = 0; entry < budget.entries; entry++) budgeted.add(areaOfCode[budget.responsibility[entry] ?? -1]);
  return areas
    .filter(({ id }) => !budgeted.has(id))
    .map(({ id }): Problem => ({ kind: "areaWithoutBudget", severity: "preliminary", place: undefined, area: id }));
}

/**
 * Whether any sum or difference of the amounts can leave the whole numbers that can be told apart. `sizes` are the
 * sums of the amounts' sizes per source; the largest is named.
 */
export function sizeProblems(sizes: ReadonlyMap<SourceName, number>): readonly Problem[] {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (all <= Number.MAX_SAFE_INTEGER) return [];
  const [source = "outcome"] = [...sizes].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return [{ kind: "sumTooLarge", source, severity: "blocking", place: undefined }];
}
