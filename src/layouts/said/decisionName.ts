/** What a decision is called, and when it was made. */
import { foldWords } from "../../sources/fold";

/** A decision's name and its day, where a heading or a line above a table says both: "Tilläggsbudget KF 2024-06-18". */
interface Dated {
  readonly name: string;
  /** YYYY-MM-DD; `undefined` where no day is said, or several. */
  readonly day: string | undefined;
}

const DAYS = /\b\d{4}-\d{2}-\d{2}\b/g;
const DAY_WITH_WORDS = /[\s,(–-]*(?:\b(?:beslutad|beslut|antagen|kf|ks|fullmäktige|den)\s+)*\d{4}-\d{2}-\d{2}\)?/iu;

export function decisionIn(text: string): Dated {
  const [day, another] = text.match(DAYS) ?? [];
  if (day === undefined || another !== undefined) return { name: text, day: undefined };
  const name = text.replace(DAY_WITH_WORDS, "").trim();
  return { name: name === "" ? text : name, day };
}

/** No more than a word for amounts, or their unit. */
export function isBareAmount(heading: string): boolean {
  return BARE.test(foldWords(heading));
}

const BARE =
  /^(?:belopp|summa|anslag|kommunbidrag|ram|forandring|andring|tillskott)?(?: ?i? ?(?:kr|tkr|mnkr|kronor))?$/;
