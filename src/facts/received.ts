/** Grants received: every item, the groups, who gave them, and all together. */
import { fact } from "../model/fact";
import { GRANTS_RECEIVED, subjectKey } from "../model/figure";
import type { FactSources, StatedFacts } from "./sources";
import { subject } from "./subjects";

/** Words that stand for nobody in particular. */
const NOBODY = /^(?:flera|olika|enskilda|diverse|övriga)\b/i;

export function receivedFacts({ grantsReceived: items = [], settings }: FactSources): StatedFacts {
  if (items.length === 0) return { facts: [], subjects: [] };
  const groups = new Set(items.map(({ group }) => group));
  const grantors = new Set(
    items.flatMap(({ grantor }) => (grantor === undefined || NOBODY.test(grantor) ? [] : [grantor]))
  );
  return {
    subjects: [
      ...items.map(({ name, group }) =>
        subject("grantReceived", name, { within: subjectKey("grantsReceived", group) })
      ),
      ...[...groups, ...grantors].map((name) => subject("grantsReceived", name)),
      subject("grantsReceived", "Bidrag totalt", {
        key: GRANTS_RECEIVED,
        otherNames: ["summa bidrag", "samtliga bidrag", "totala bidrag"],
      }),
    ],
    facts: [...grantors].map((grantor) => {
      const given = items.filter((item) => item.grantor === grantor);
      return fact({
        what: "received",
        subject: subjectKey("grantsReceived", grantor),
        unit: "ore",
        year: settings.year,
        exact: given.reduce((sum, { amount }) => sum + amount, 0),
      });
    }),
  };
}
