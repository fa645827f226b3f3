/** What a decision is called, and when it was made. */
import { parseDate } from "../../sources/date";
import { fold, foldWords } from "../../sources/fold";
import { monthNamed } from "./months";

/** A decision's name and its day, where a heading or a line above a table says both: "Tilläggsbudget KF 2024-06-18". */
interface Dated {
  readonly name: string;
  /** YYYY-MM-DD; `undefined` where no day is said, or several. */
  readonly day: string | undefined;
}

/** ISO, "22/3 2024", "20.11.2024", "20 november 2024". */
const DAY =
  /(?<![\d-])(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<d>\d{1,2})[/.](?<m>\d{1,2})[ /.-](?<y>\d{4})|(?<date>\d{1,2})(?:\.|:e)? (?<word>\p{L}{3,9})\.? (?<of>\d{4}))(?![\d-])/giu;
const WORDS_BEFORE = /[\s,(–-]*(?:\b(?:beslutad|beslut|antagen|kf|ks|fullmäktige|den)\s+)*$/iu;

export function decisionIn(text: string): Dated {
  const [one, another] = [...text.matchAll(DAY)].flatMap((found) => {
    const day = dayOf(found.groups ?? {});
    return day === undefined ? [] : [{ day, from: found.index, next: found.index + found[0].length }];
  });
  if (one === undefined || another !== undefined) return { name: text, day: undefined };
  const name = `${text.slice(0, one.from).replace(WORDS_BEFORE, "")}${text.slice(one.next).replace(/^\)/, "")}`.trim();
  return { name: name === "" ? text : name, day: one.day };
}

/** YYYY-MM-DD; `undefined` for a day that no calendar has. */
function dayOf(said: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = said["month"] ?? said["m"] ?? String(monthNamed(fold(said["word"] ?? "")) ?? "");
  const parts = [said["year"] ?? said["y"] ?? said["of"], month, said["day"] ?? said["d"] ?? said["date"]];
  const date = parseDate(parts.map((part = "") => part.padStart(2, "0")).join("-"));
  return date.kind === "value" ? date.value : undefined;
}

/** No more than a word for amounts, or their unit. */
export function isBareAmount(heading: string): boolean {
  return BARE.test(foldWords(heading));
}

const BARE =
  /^(?:belopp|summa|anslag|kommunbidrag|ram|forandring|andring|tillskott)?(?: ?i? ?(?:kr|tkr|mnkr|kronor))?$/;
