/** Investments and their frame: whom texts speak of, and what is expected to be left of it. */
import { fact } from "../model/fact";
import { INVESTMENTS, subjectKey } from "../model/figure";
import type { FactSources, StatedFacts } from "./sources";
import { subject } from "./subjects";

const OTHER_NAMES = [
  "investeringsram",
  "investeringsramen",
  "investeringsutgifter",
  "investeringsbudget",
  "investeringskostnader",
  "investeringsmedel",
  "investeringsverksamhet",
  "investeringsnivå",
];

export function investmentFacts({ investments = [], settings }: FactSources): StatedFacts {
  if (investments.length === 0) return { facts: [], subjects: [] };
  const expected = investments.flatMap(({ name, budget, forecast }) =>
    forecast === undefined ? [] : [{ about: subjectKey("investment", name), left: budget - forecast }]
  );
  const frame = investments.reduce((sum, { budget }) => sum + budget, 0);
  const spent = investments.reduce((sum, { forecast }) => sum + (forecast ?? 0), 0);
  const all = expected.length < investments.length ? [] : [{ about: INVESTMENTS, left: frame - spent }];
  return {
    subjects: [
      subject("investments", "Investeringar", { key: INVESTMENTS, otherNames: OTHER_NAMES }),
      ...investments.map(({ name }) => subject("investment", name, { within: INVESTMENTS })),
    ],
    facts: [...expected, ...all].map(({ about, left }) =>
      fact({
        what: "result",
        subject: about,
        scenario: "forecast",
        occasion: settings.occasion.name,
        unit: "ore",
        year: settings.year,
        exact: left,
      })
    ),
  };
}
