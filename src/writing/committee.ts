/** The committee's section, and the sections on frames apart and investments. */
import type { Fact } from "../model/fact";
import type { Area, Frame } from "../model/organisation";
import { COMMITTEE, INVESTMENTS, RESIDUAL, subjectKey } from "../model/figure";
import { named } from "./areas";
import { amount, direction, either, isSaid, valueOf, type Material } from "./known";
import { committeeBeforeMeasures, lastMonth, toDateSentence } from "./interim";
import { grounded, listed, quoted, say, sentence, type Paragraph, type WrittenSentence } from "./prose";
import { reasons } from "./reasons";
import { changeSentence, currentResult, resultSentence } from "./results";

export function committeeParagraphs(areas: readonly Area[], material: Material): readonly Paragraph[] {
  const result = currentResult(material, COMMITTEE);
  if (result === undefined) return [];
  const causes = valueOf(result) === 0 ? [] : material.causes.flatMap((cause) => named(cause, material));
  const owner = { subject: COMMITTEE, name: "Nämnden", whose: "nämndens" };
  return [
    {
      key: COMMITTEE,
      section: "Nämnden",
      heading: "Resultat",
      sentences: grounded([
        resultSentence(owner, result, 0, material),
        ...areaSentences(areas, material),
        ...reasons(result, causes, 1, material),
        residualSentence(material),
        changeSentence("committee", COMMITTEE, 0, material),
        committeeBeforeMeasures(material),
        toDateSentence("committee", COMMITTEE, 0, material),
      ]),
      toMend: [],
    },
  ];
}

function residualSentence(material: Material): WrittenSentence | undefined {
  const residual = currentResult(material, RESIDUAL);
  if (residual === undefined || !isSaid(residual)) return undefined;
  const sum = say`ett ${direction(residual)} på ${amount(residual)}`;
  const amounts = material.facts.isYearEnd ? "uppgår" : "beräknas";
  return sentence("residual", say`Övriga avvikelser ${amounts} sammantaget till ${sum}.`);
}

/** Which areas report a surplus and which a deficit, in reporting order. */
function areaSentences(areas: readonly Area[], material: Material): readonly WrittenSentence[] {
  const results = areas.flatMap((area) => {
    const result = currentResult(material, subjectKey("area", area.id));
    return result === undefined || !isSaid(result) ? [] : [{ name: nameInList(area), result }];
  });
  if (results.length < 2) return [];
  const verb = material.facts.isYearEnd ? "redovisas av" : "beräknas för";
  const side = (key: string, chosen: typeof results): WrittenSentence | undefined => {
    const [first] = chosen;
    if (first === undefined) return undefined;
    const parts = listed(chosen.map(({ name, result }) => say`${name} med ${amount(result)}`));
    return sentence(key, say`${either(first.result, "Överskott", "Underskott")} ${verb} ${parts}.`, "short");
  };
  const isDeficit = ({ result }: (typeof results)[number]): boolean => valueOf(result) < 0;
  return grounded([
    side(
      "surpluses",
      results.filter((one) => !isDeficit(one))
    ),
    side("deficits", results.filter(isDeficit)),
  ]);
}

/** An area's name has no quotation marks: in a list, where its commas would mislead, its short name stands instead. */
function nameInList({ id, shortName }: Area): string {
  return id.includes(",") && shortName !== undefined ? shortName : quoted(id);
}

/** A frame without result responsibility is told apart. */
export function frameParagraphs({ id }: Frame, position: number, material: Material): readonly Paragraph[] {
  const subject = subjectKey("frame", id);
  const result = currentResult(material, subject);
  if (result === undefined) return [];
  const sentences = grounded([
    resultSentence({ subject, name: id, whose: "ramens" }, result, position, material),
    changeSentence("result", subject, position, material),
    toDateSentence("frame", subject, position, material),
  ]);
  return [{ key: subject, section: id, heading: "Resultat", sentences, toMend: [] }];
}

/**
 * What has been spent of the investment frame. At the year end also what is left of it or over; before it the months
 * are named, and the year's frame stands beside the forecast of the year, never beside a part of it.
 */
export function investmentParagraphs(material: Material): readonly Paragraph[] {
  const { known, facts } = material;
  const spent = known({ what: "expenditure", subject: INVESTMENTS });
  const budget = known({ what: "expenditure", subject: INVESTMENTS, scenario: "budget" });
  if (spent === undefined || budget === undefined) return [];
  const sentences = facts.isYearEnd
    ? [yearsInvestments(spent, budget, material)]
    : investmentsToDate(spent, budget, material);
  return [{ key: INVESTMENTS, section: "Investeringar", heading: "Utfall mot investeringsram", sentences, toMend: [] }];
}

function yearsInvestments(spent: Fact, budget: Fact, { known }: Material): WrittenSentence {
  const rest = known({ what: "result", subject: INVESTMENTS });
  const tail =
    rest === undefined || !isSaid(rest)
      ? say`.`
      : say`, vilket är ${amount(rest)} ${either(rest, "mindre", "mer")} än investeringsramen på ${amount(budget)}.`;
  return sentence("result", say`Investeringsutgifterna uppgick till ${amount(spent)}${tail}`, "short");
}

function investmentsToDate(spent: Fact, budget: Fact, material: Material): readonly WrittenSentence[] {
  const { known, facts } = material;
  const expected = known({
    what: "expenditure",
    subject: INVESTMENTS,
    scenario: "forecast",
    occasion: facts.occasion,
  });
  const toDate = say`Till och med ${lastMonth(material)} uppgår investeringsutgifterna till ${amount(spent)}.`;
  const ofYear =
    expected === undefined
      ? say`Investeringsramen för helåret är ${amount(budget)}.`
      : say`För helåret beräknas investeringsutgifterna till ${amount(expected)}, och investeringsramen är ${amount(budget)}.`;
  return [sentence("result", toDate, "short"), sentence("frame", ofYear, "short")];
}
