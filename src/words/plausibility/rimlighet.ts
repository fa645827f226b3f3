/**
 * Avvik.rimlighet: every plausibility check that was made, with what was seen, what is usual, and what the controller
 * has said of what was found. What was found stands first.
 */
import { isOpenDoubt, type JudgedCheck } from "../../analysis/plausibility/answers";
import type { Weight } from "../../analysis/plausibility/finding";
import type { ReportTable } from "../../reports/report";
import { text, type Row } from "../../reports/table";
import type { Language } from "../language";
import { plausibilityText } from "./plausibility";

const ORDER: readonly Weight[] = ["doubt", "note", "explained", "usual"];

const VERDICTS: Readonly<Record<Weight, { readonly sv: string; readonly en: string }>> = {
  doubt: { sv: "Tveksamt", en: "Doubtful" },
  note: { sv: "Att känna till", en: "Good to know" },
  explained: { sv: "Förklaras av annat", en: "Explained by another" },
  usual: { sv: "Rimligt", en: "Plausible" },
};

export function rimlighet(checks: readonly JudgedCheck[]): ReportTable {
  return {
    id: "Avvik.rimlighet",
    sheet: "Avstämning",
    title: "Rimlighet",
    unit: "antal",
    unitLine: "Vad som setts, vad som är vanligt och vad det betyder",
    columns: [
      { key: "check", heading: "Kontroll", kind: "text" },
      { key: "where", heading: "Var", kind: "text" },
      { key: "seen", heading: "Sett", kind: "text" },
      { key: "usual", heading: "Vanligt", kind: "text" },
      { key: "verdict", heading: "Bedömning", kind: "text" },
      { key: "told", heading: "Vad det betyder", kind: "text" },
      { key: "answer", heading: "Controllerns svar", kind: "text" },
    ],
    rows: ORDER.flatMap((weight) => checks.filter((check) => check.weight === weight)).map(rowOf),
  };
}

/** "Tveksamt", "Det stämmer": how a check came out, once it has been answered. */
export function verdictOfCheck(check: JudgedCheck, language: Language): string {
  const isAnswered = check.weight === "doubt" && !isOpenDoubt(check);
  return isAnswered ? { sv: "Det stämmer", en: "It is right" }[language] : VERDICTS[check.weight][language];
}

function rowOf(check: JudgedCheck, index: number): Row {
  const { name, where, seen, usual, what } = plausibilityText(check, "sv");
  const told = check.weight === "explained" ? "" : what;
  const answer = check.answer === undefined ? "" : `${check.answer.at.slice(0, 10)} ${check.answer.word}`.trim();
  return {
    key: `${check.id}:${index}`,
    label: name,
    kind: "line",
    cells: [where, seen, usual, verdictOfCheck(check, "sv"), told, answer].map(text),
  };
}
