/** The sum of what the tables have of each whom the words mean together (groups.ts); no table prints it. */
import { fact as madeFact, type Fact, type Subject } from "../model/fact";
import type { What } from "../model/figure";
import { agreementOf } from "./agreement";
import type { SaidSort } from "./frames";
import { factsFor, groupsIn, type Group, type Meant } from "./groups";
import type { Traced } from "./match";

export interface Sum {
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  readonly members: readonly Subject[];
  readonly agrees: boolean;
  readonly isOpposed: boolean;
  readonly isPlain: boolean;
}

/** The sum that the figure is said to be, the one that agrees if any does; `undefined` where no words speak of one. */
export function sumSaid(traced: Traced): Sum | undefined {
  const { kind } = traced.clause.quantity.unit;
  if (kind !== "money" && kind !== "percent") return undefined;
  const sums = groupsIn(traced).flatMap((group) => sumsOf(group, traced));
  return sums.find(({ agrees, isOpposed }) => agrees && !isOpposed) ?? sums[0];
}

const ADDED: ReadonlySet<What> = new Set([
  "result",
  "grant",
  "netCost",
  "cost",
  "income",
  "expenditure",
  "shareOfCommitteeGrant",
]);

function sumsOf({ members, isPlain, isCounted = false, isDifference = false }: Group, traced: Traced): readonly Sum[] {
  const { clause, saying } = traced;
  const [plain] = saying.frames;
  const sorts: readonly (SaidSort | undefined)[] = plain === undefined ? [undefined] : plain.sorts;
  return sorts.flatMap((sort) =>
    meantBy(sort, traced).flatMap((meant): readonly Sum[] => {
      const facts = members.map(([subject]) => factsFor(subject, meant, traced)[0]);
      const known = facts.flatMap((one) => one ?? []);
      const [first] = known;
      if (first === undefined || known.length < members.length) return [];
      const add = (valueOf: (fact: Fact) => number): number =>
        known.reduce((sum, one, at) => sum + (members[at]?.[1] ?? 1) * valueOf(one), 0);
      const fact = madeFact({
        ...first,
        subject: known.map(({ subject }) => subject).join(" + "),
        cell: undefined,
        exact: add(({ values }) => values[0]),
        printed: add(({ values }) => values[1] ?? values[0]),
      });
      // What the figure before it was does not say which way others point.
      const sign = plain?.directionAt === undefined ? clause.quantity.sign : sort?.sign;
      return [
        {
          fact,
          facts: known,
          members: members.map(([subject]) => subject),
          agrees: agreementOf(clause.quantity, fact) !== "disagrees",
          isOpposed: !isDifference && sign !== undefined && fact.values[0] * sign < 0,
          isPlain:
            isPlain && (plain?.refutes === true || isCounted) && plain?.kind === "result" && meant.what === "result",
        },
      ];
    })
  );
}

/** Where no frame says what the figure is, it is what units leave: their results. */
function meantBy(sort: SaidSort | undefined, { clause, saying: { told } }: Traced): readonly Meant[] {
  const whats = sort?.whats ?? [clause.quantity.unit.kind === "money" ? "result" : "shareOfCommitteeGrant"];
  const scenarios = sort?.scenarios ?? told.scenarios;
  const occasion = sort?.occasion ?? told.occasion;
  return whats
    .filter((what) => ADDED.has(what))
    .flatMap((what) =>
      (what === "grant" || what === "shareOfCommitteeGrant" ? (["outcome"] as const) : scenarios).map((scenario) => ({
        what,
        scenario,
        occasion,
      }))
    );
}
