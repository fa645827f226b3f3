/** What the pane says of the rules of Kontoplan and Ansvar, and of what they come to. */
import type { CodeCount, Count, RuleNode } from "../placing/codeTree";
import type { ProposedPlace } from "../model/problem";
import type { Say } from "./say";

export const codeTreeWords = {
  reading: { sv: "Läser utfallet …", en: "Reading the outcome …" },
  stopped: {
    sv: "Fördelningen kan visas när det som måste åtgärdas är åtgärdat:",
    en: "The distribution can be shown when what must be fixed has been:",
  },
  readAgain: { sv: "Läs om", en: "Read again" },
  unplaced: { sv: "Hör inte till något", en: "Belong nowhere" },
  allPlaced: { sv: "Alla koder har en plats.", en: "Every code has a place." },
  rules: { sv: "Regler", en: "Rules" },
  codes: { sv: "Koder", en: "Codes" },
  longer: { sv: "Längre regler", en: "Longer rules" },
  builtIn: { sv: "inbyggd", en: "built-in" },
  emptyCode: { sv: "Utan kod", en: "Without a code" },
  whole: (say: Say, whole: Count) =>
    say(`Utfallet: ${countText(whole, say)} på resultatet.`, `The outcome: ${countText(whole, say)} on the result.`),
  proposed: (say: Say, { belongsTo, name }: ProposedPlace) =>
    name === undefined
      ? say(`Förslag efter liknande koder: ${belongsTo}`, `Proposed by similar codes: ${belongsTo}`)
      : say(`Förslag: ${belongsTo} (${say.quoted(name)})`, `Proposed: ${belongsTo} (${say.quoted(name)})`),
};

/** "12 rader, −1 234,50 kr". */
export function countText({ rows, amount }: Count, say: Say): string {
  return say(
    `${say.count(rows, "rad", "rader")}, ${say.amount(amount)}`,
    `${say.count(rows, "row", "rows")}, ${say.amount(amount)}`
  );
}

/** What begins with a prefix, what longer rules take of it, and what is left: a line each. */
export function takenLines({ prefix, whole, own, longer }: RuleNode, say: Say): readonly string[] {
  return [
    say(`Börjar med ${prefix}: ${countText(whole, say)}.`, `Begins with ${prefix}: ${countText(whole, say)}.`),
    ...longer.map((rule) =>
      say(`${rule.prefix} tar ${countText(rule.whole, say)}.`, `${rule.prefix} takes ${countText(rule.whole, say)}.`)
    ),
    say(`Kvar: ${countText(own, say)}.`, `Left: ${countText(own, say)}.`),
  ];
}

export function codeName({ code }: CodeCount, say: Say): string {
  return code === "" ? say(codeTreeWords.emptyCode.sv, codeTreeWords.emptyCode.en) : code;
}
