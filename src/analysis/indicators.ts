/**
 * The proposed verdict of a goal indicator: reached when the total and every group reach the target in the
 * stated direction, partly reached when only some do or when the total is better than a stated earlier value, else
 * not reached (domain rule). Also where groups that
 * are counts do not add up to the total.
 */
import type { GroupFigures, Indicator, Verdict } from "../model/indicator";

const GROUPS = ["women", "men", "other"] as const;

export function verdictOf({ outcome, target, direction, earlier }: Indicator): Verdict {
  const reaches = (value: number, wanted: number): boolean =>
    direction === "higher" ? value >= wanted : value <= wanted;
  const groups = GROUPS.flatMap((group) => {
    const [value, wanted] = [outcome[group], target[group] ?? undefined];
    return value === undefined || wanted === undefined ? [] : [reaches(value, wanted)];
  });
  const all = [reaches(outcome.total, target.total), ...groups];
  const isBetter = earlier !== undefined && outcome.total !== earlier && reaches(outcome.total, earlier);
  if (all.every(Boolean)) return "reached";
  return all.some(Boolean) || isBetter ? "partlyReached" : "notReached";
}

/**
 * Total less its groups, for counts with groups; `undefined` where groups need not add up (shares, means) or are not
 * given.
 */
export function groupDifference(indicator: Indicator, figures: GroupFigures): number | undefined {
  const groups = GROUPS.flatMap((group) => figures[group] ?? []);
  if (groups.length === 0 || !isCount(indicator)) return undefined;
  return figures.total - groups.reduce((sum, value) => sum + value, 0);
}

function isCount({ unit }: Indicator): boolean {
  return /^(antal|st|personer|hushåll)/iu.test(unit ?? "");
}
