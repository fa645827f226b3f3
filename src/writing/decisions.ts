/** What the decisions on grants have meant: the section on them, and what an area says of them. */
import type { Fact } from "../model/fact";
import { COMMITTEE, subjectKey } from "../model/figure";
import { decisionsOf } from "../model/grant";
import { amount, either, isSaid, valueOf, type Material } from "./known";
import { grounded, listed, quoted, say, sentence, type Paragraph, type Piece } from "./prose";

/** A decision and what it gave. */
interface Decided {
  readonly decision: string;
  readonly found: Fact;
}

/** The decisions after the opening budget, with what they gave the committee, or the one that it is narrowed to. */
export function laterDecisions({ known, grants }: Material, narrowedTo?: string): readonly Decided[] {
  return decisionsOf(grants)
    .slice(1)
    .flatMap((decision) => {
      const found = known({ what: "decided", subject: subjectKey("decision", decision), narrowedTo });
      return found === undefined ? [] : [{ decision, found }];
    });
}

/**
 * "ökat med 22 miljoner kronor genom A, 6 miljoner kronor genom B och minskat med 1 miljon kronor genom C": the verb
 * stands again only where it changes.
 */
export function changesBy(decided: readonly Decided[]): readonly Piece[] {
  return listed(
    decided.map(({ decision, found }, index) => {
      const before = decided[index - 1]?.found;
      const isSame = before !== undefined && valueOf(before) < 0 === valueOf(found) < 0;
      const verb = isSame ? [] : say`${either(found, "ökat", "minskat")} med `;
      return say`${verb}${amount(found)} genom ${quoted(decision)}`;
    })
  );
}

/** Each decision after the opening budget: what it gave the committee, took from it or moved within it. */
export function decisionParagraphs(material: Material, hasFramesApart: boolean): readonly Paragraph[] {
  const { known, grants, facts } = material;
  const [opening, ...later] = decisionsOf(grants);
  if (opening === undefined) return [];
  const grant = known({ what: "grant", subject: COMMITTEE });
  const first = known({ what: "decided", subject: subjectKey("decision", opening) });
  const decided = laterDecisions(material);
  const changes = decided.filter(({ found }) => isSaid(found));
  const moves = decided.filter(({ found }) => !isSaid(found)).map(({ decision }) => [quoted(decision)]);
  const sum = hasFramesApart ? "Nämndens kommunbidrag med resultatansvar" : "Kommunbidraget";
  const sentences = grounded([
    first !== undefined &&
      sentence("opening", say`Vid årets början var kommunbidraget ${amount(first)} enligt ${quoted(opening)}.`),
    changes.length > 0 && sentence("changes", say`Under året har kommunbidraget ${changesBy(changes)}.`),
    moves.length > 0 && sentence("moves", say`${listed(moves)} flyttade medel mellan områdena utan att ändra ramen.`),
    grant !== undefined &&
      later.length > 0 &&
      sentence("sum", say`${sum} för ${String(facts.year)} uppgår till ${amount(grant)}.`, "short"),
  ]);
  return sentences.length === 0
    ? []
    : [{ key: "decisions", section: "Ram och beslut", heading: "Beslut under året", sentences, toMend: [] }];
}
