/** Shares and ranks that follow from grants and results. Percentages are computed from exact amounts. */
import { fact, type Fact, type Subject } from "../model/fact";
import { COMMITTEE, GRANTS_RECEIVED, type What } from "../model/figure";

export function shareFacts(facts: readonly Fact[], subjects: readonly Subject[]): readonly Fact[] {
  const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
  const grants = new Map(
    facts.filter(({ what, scenario }) => what === "grant" && scenario === "outcome").map((one) => [one.subject, one])
  );
  return [
    ...resultShares(facts, grants),
    ...grantShares(facts, grants, byKey),
    ...resultParts(facts, byKey),
    ...ranks(facts, grants, byKey),
  ];
}

/** |result| in percent of the unit's own grant and of the committee's. */
function resultShares(facts: readonly Fact[], grants: ReadonlyMap<string, Fact>): readonly Fact[] {
  const whole = grants.get(COMMITTEE);
  return facts
    .filter(({ what, subject }) => what === "result" && !subject.startsWith("investment"))
    .flatMap((result) => {
      const own = grants.get(result.subject);
      return [
        ...(own === undefined ? [] : percent("resultShareOfOwnGrant", result, own)),
        ...(whole === undefined ? [] : percent("resultShareOfCommitteeGrant", result, whole)),
      ];
    });
}

/** Grant in percent of the committee's; a cause's budget in percent of its area's and the committee's. */
function grantShares(
  facts: readonly Fact[],
  grants: ReadonlyMap<string, Fact>,
  byKey: ReadonlyMap<string, Subject>
): readonly Fact[] {
  const whole = grants.get(COMMITTEE);
  const budgets = facts.filter(
    ({ what, scenario, subject, isToDate }) =>
      what === "netCost" && scenario === "budget" && isToDate === undefined && !grants.has(subject)
  );
  return [
    ...[...grants.values()].flatMap((grant) =>
      whole === undefined || grant.subject === COMMITTEE ? [] : percent("shareOfCommitteeGrant", grant, whole)
    ),
    ...budgets.flatMap((budget) => {
      const area = grants.get(byKey.get(budget.subject)?.within ?? "");
      return [
        ...(area === undefined ? [] : percent("shareOfAreaBudget", budget, area)),
        ...(whole === undefined ? [] : percent("shareOfCommitteeGrant", budget, whole)),
      ];
    }),
  ];
}

/** A cause's or an area's part of the result that it belongs to; a group's part of all grants received. */
function resultParts(facts: readonly Fact[], byKey: ReadonlyMap<string, Subject>): readonly Fact[] {
  const outcomes = new Map(
    facts.filter(({ what, scenario }) => what === "result" && scenario === "outcome").map((one) => [one.subject, one])
  );
  const whole = facts.find(({ what, subject }) => what === "received" && subject === GRANTS_RECEIVED);
  return [
    ...[...outcomes.values()].flatMap((part) => {
      const within = byKey.get(part.subject)?.within;
      const wholes = [outcomes.get(within ?? ""), within === COMMITTEE ? undefined : outcomes.get(COMMITTEE)];
      return wholes.flatMap((result) =>
        result === undefined || result === part || result.values[0] * part.values[0] <= 0
          ? []
          : percent("shareOfResult", part, result, result.subject)
      );
    }),
    ...facts
      .filter(({ what, subject }) => what === "received" && subject !== GRANTS_RECEIVED)
      .flatMap((part) => (whole === undefined ? [] : percent("shareOfSum", part, whole))),
  ];
}

function percent(what: What, part: Fact, whole: Fact, narrowedTo?: string): readonly Fact[] {
  if (whole.values[0] === 0) return [];
  const exact = Math.abs((100 * part.values[0]) / whole.values[0]);
  const { subject, scenario, occasion, year, cell } = part;
  return [fact({ what, subject, scenario, occasion, year, cell, narrowedTo, unit: "percent", exact })];
}

/** Places among the areas of the committee: by grant, and among surpluses and deficits by size. */
function ranks(
  facts: readonly Fact[],
  grants: ReadonlyMap<string, Fact>,
  byKey: ReadonlyMap<string, Subject>
): readonly Fact[] {
  const isOwnArea = ({ subject }: Fact): boolean =>
    byKey.get(subject)?.kind === "area" && byKey.get(subject)?.within === COMMITTEE;
  const results = facts.filter((one) => one.what === "result" && one.scenario === "outcome" && isOwnArea(one));
  return [
    ...placed("rankByGrant", [...grants.values()].filter(isOwnArea)),
    ...placed(
      "rankBySurplus",
      results.filter(({ values }) => values[0] > 0)
    ),
    ...placed(
      "rankByDeficit",
      results.filter(({ values }) => values[0] < 0)
    ),
  ];
}

function placed(what: What, ranked: readonly Fact[]): readonly Fact[] {
  const sizes = [...ranked].sort((a, b) => Math.abs(b.values[0]) - Math.abs(a.values[0]));
  return sizes.map(({ subject, year, cell }, index) =>
    fact({ what, subject, year, cell, unit: "place", exact: index + 1, among: sizes.length })
  );
}
