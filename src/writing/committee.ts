/** The committee's section, and the sections on frames apart, investments and decisions. */
import { decisionsOf } from "../model/grant";
import type { Frame } from "../model/organisation";
import type { Area } from "../model/organisation";
import { COMMITTEE, INVESTMENTS, RESIDUAL, subjectKey } from "../model/figure";
import { changesBy, named, type Material } from "./areas";
import { amount, either, valueOf } from "./known";
import { listed, say, sentence, type Paragraph, type WrittenSentence } from "./prose";
import { quoted, reasons } from "./reasons";
import { changeSentence, currentResult, resultSentence } from "./results";

const COMMITTEE_SECTION = "Nämnden";

export function committeeParagraphs(areas: readonly Area[], material: Material): readonly Paragraph[] {
  const { known, facts, causes } = material;
  const result = currentResult(known, facts, COMMITTEE);
  if (result === undefined) return [];
  const residual = currentResult(known, facts, RESIDUAL);
  return [
    {
      key: COMMITTEE,
      section: COMMITTEE_SECTION,
      heading: "Resultat",
      sentences: [
        resultSentence(COMMITTEE, "Nämnden", "nämndens", known, 0, result, !facts.isYearEnd),
        ...areaSentences(areas, material),
        ...(valueOf(result) === 0
          ? []
          : reasons(
              result,
              causes.flatMap((cause) => named(cause, material)),
              1
            )),
        ...(residual === undefined || Math.abs(valueOf(residual)) < 5_000_000
          ? []
          : [
              sentence(
                "residual",
                say`Övriga avvikelser uppgår sammantaget till ett ${{ fact: residual.key, words: valueOf(residual) < 0 ? "underskott" : "överskott" }} på ${amount(residual)}.`
              ),
            ]),
        ...changeSentence(known, facts, COMMITTEE, 0, "committee"),
      ],
      toMend: [],
    },
  ];
}

/** Which areas report a surplus and which a deficit, in reporting order. */
function areaSentences(areas: readonly Area[], { known, facts }: Material): readonly WrittenSentence[] {
  const results = areas.flatMap((area) => {
    const result = currentResult(known, facts, subjectKey("area", area.id));
    return result === undefined || Math.abs(valueOf(result)) < 5_000_000 ? [] : [{ area, result }];
  });
  if (results.length < 2) return [];
  const side = (key: string, word: string, chosen: typeof results): readonly WrittenSentence[] => {
    const parts = chosen.map(({ area, result }) => say`${quoted(area.id)} med ${amount(result)}`);
    const first = chosen[0];
    return first === undefined
      ? []
      : [
          sentence(
            key,
            [
              { fact: first.result.key, words: word },
              facts.isYearEnd ? " redovisas av " : " beräknas för ",
              ...listed(parts),
              ".",
            ],
            "short"
          ),
        ];
  };
  return [
    ...side(
      "surpluses",
      "Överskott",
      results.filter(({ result }) => valueOf(result) > 0)
    ),
    ...side(
      "deficits",
      "Underskott",
      results.filter(({ result }) => valueOf(result) < 0)
    ),
  ];
}

/** A frame without result responsibility is told apart. */
export function frameParagraphs(frame: Frame, position: number, { known, facts }: Material): readonly Paragraph[] {
  const subject = subjectKey("frame", frame.id);
  const result = currentResult(known, facts, subject);
  if (result === undefined) return [];
  return [
    {
      key: subject,
      section: frame.id,
      heading: "Resultat",
      sentences: [
        resultSentence(subject, frame.id, "ramens", known, position, result, !facts.isYearEnd),
        ...changeSentence(known, facts, subject, position, "result"),
      ],
      toMend: [],
    },
  ];
}

/** What has been spent of the investment frame, and what is left or over. */
export function investmentParagraphs({ known }: Material): readonly Paragraph[] {
  const spent = known({ what: "expenditure", subject: INVESTMENTS });
  const budget = known({ what: "expenditure", subject: INVESTMENTS, scenario: "budget" });
  const rest = known({ what: "result", subject: INVESTMENTS });
  if (spent === undefined || budget === undefined || rest === undefined) return [];
  const tail =
    Math.abs(valueOf(rest)) < 5_000_000
      ? say`.`
      : say`, vilket är ${amount(rest)} ${either(rest, "mindre", "mer")} än investeringsramen på ${amount(budget)}.`;
  return [
    {
      key: INVESTMENTS,
      section: "Investeringar",
      heading: "Utfall mot investeringsram",
      sentences: [sentence("result", [...say`Investeringsutgifterna uppgick till ${amount(spent)}`, ...tail], "short")],
      toMend: [],
    },
  ];
}

/** Each decision after the opening budget: what it added, took or moved. A decision's sum holds the frames apart too, so the opening is told only without them. */
export function decisionParagraphs({ known, grants, facts }: Material, hasFramesApart: boolean): readonly Paragraph[] {
  const [opening, ...later] = decisionsOf(grants);
  const grant = known({ what: "grant", subject: COMMITTEE });
  const first =
    opening === undefined ? undefined : known({ what: "decided", subject: subjectKey("decision", opening) });
  const decided = later.flatMap((decision) => {
    const found = known({ what: "decided", subject: subjectKey("decision", decision) });
    return found === undefined ? [] : [{ decision, found }];
  });
  const isChange = ({ found }: (typeof decided)[number]): boolean => Math.abs(valueOf(found)) >= 5_000_000;
  const [changes, moves] = [decided.filter(isChange), decided.filter((one) => !isChange(one))];
  const sentences = [
    ...(opening === undefined || first === undefined || hasFramesApart
      ? []
      : [sentence("opening", say`Vid årets början var kommunbidraget ${amount(first)} enligt ${quoted(opening)}.`)]),
    ...(changes.length === 0
      ? []
      : [sentence("changes", [...say`Under året har kommunbidraget `, ...changesBy(changes), "."])]),
    ...(moves.length === 0
      ? []
      : [
          sentence("moves", [
            ...listed(moves.map(({ decision }) => [quoted(decision)])),
            " flyttade medel mellan områdena utan att ändra ramen.",
          ]),
        ]),
    ...(grant === undefined || later.length === 0
      ? []
      : [
          sentence(
            "sum",
            say`${hasFramesApart ? "Nämndens kommunbidrag med resultatansvar" : "Kommunbidraget"} för ${String(facts.year)} uppgår till ${amount(grant)}.`,
            "short"
          ),
        ]),
  ];
  return sentences.length === 0
    ? []
    : [{ key: "decisions", section: "Ram och beslut", heading: "Beslut under året", sentences, toMend: [] }];
}
