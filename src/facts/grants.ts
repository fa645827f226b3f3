/** The grant decision by decision: what each gives in all, to an area, and for a purpose. */
import { fact, type Fact, type Subject } from "../model/fact";
import { decisionsOf, type GrantEntry } from "../model/grant";
import { COMMITTEE, subjectKey } from "../model/figure";
import { MONTHS } from "../sources/date";
import { framesApart, type FactSources, type StatedFacts } from "./sources";
import { subject } from "./subjects";

/** The first decision is the committee's opening budget. */
const OPENING_NAMES = ["grundbudget", "nämndsbudget", "ursprunglig budget", "ingående budget", "beslutad nämndsbudget"];

export function grantFacts(sources: FactSources): StatedFacts {
  const decisions = decisionsOf(sources.grants ?? []);
  return {
    facts: [...fromDecisions(sources, decisions), ...stages(sources, decisions)],
    subjects: subjectsOf(sources, decisions),
  };
}

function subjectsOf(sources: FactSources, decisions: readonly string[]): readonly Subject[] {
  const purposes = new Map(
    (sources.grants ?? []).flatMap(({ purpose, decision }) =>
      purpose === undefined || decision === decisions[0] ? [] : [[purpose, decision] as const]
    )
  );
  return [
    ...decisions.map((name, order) =>
      subject("decision", name, {
        otherNames: [...(order === 0 ? OPENING_NAMES : []), ...monthsOf(sources, name)],
        within: COMMITTEE,
      })
    ),
    ...[...purposes].map(([name, decision]) => subject("purpose", name, { within: subjectKey("decision", decision) })),
    ...grandSum(sources).map(() =>
      subject("decision", "Beslut under året", { otherNames: ["tillskott under året"], within: COMMITTEE })
    ),
  ];
}

/** "beslut mars": what a text calls a decision when it says who decided, and when. */
function monthsOf({ grants }: FactSources, decision: string): readonly string[] {
  const months = new Set(
    (grants ?? [])
      .filter((entry) => entry.decision === decision)
      .flatMap(({ date }) => MONTHS[Number(date?.slice(5, 7)) - 1] ?? [])
  );
  for (const month of MONTHS) if (decision.toLowerCase().includes(month)) months.add(month);
  return months.size === 1 ? [...months].map((month) => `beslut ${month}`) : [];
}

function fromDecisions(sources: FactSources, decisions: readonly string[]): readonly Fact[] {
  const grants = sources.grants ?? [];
  const stated = { what: "decided", unit: "ore", year: sources.settings.year } as const;
  const sums = new Map<string, { subject: string; narrowedTo: string | undefined; exact: number }>();
  const add = (about: string, narrowedTo: string | undefined, amount: number): void => {
    const key = `${about}|${narrowedTo ?? ""}`;
    const known = sums.get(key) ?? { subject: about, narrowedTo, exact: 0 };
    sums.set(key, { ...known, exact: known.exact + amount });
  };
  const isOwn = ownEntries(sources);
  for (const entry of grants) {
    const { decision, area, purpose, amount } = entry;
    const about = subjectKey("decision", decision);
    if (isOwn(entry)) add(about, undefined, amount);
    if (area !== undefined) add(about, subjectKey("area", area), amount);
    if (purpose === undefined || decision === decisions[0]) continue;
    if (amount > 0) add(subjectKey("purpose", purpose), undefined, amount);
    if (area !== undefined) add(subjectKey("purpose", purpose), subjectKey("area", area), amount);
  }
  return [...sums.values(), ...grandSum(sources)].map((sum) => fact({ ...stated, ...sum }));
}

/** The grant as it stood before the last decisions: texts say what the year began with, and what it rose to. */
function stages(sources: FactSources, decisions: readonly string[]): readonly Fact[] {
  const { grants = [], settings } = sources;
  const areas = new Set(grants.flatMap(({ area }) => area ?? []));
  const about = [
    { key: COMMITTEE, owns: ownEntries(sources) },
    ...[...areas].map((area) => ({ key: subjectKey("area", area), owns: (entry: GrantEntry) => entry.area === area })),
  ];
  return about.flatMap(({ key, owns }) =>
    decisions.slice(0, -1).map((decision, order) => {
      const until = new Set(decisions.slice(0, order + 1));
      const exact = grants
        .filter((entry) => until.has(entry.decision) && owns(entry))
        .reduce((sum, { amount }) => sum + amount, 0);
      return fact({
        what: "grant",
        subject: key,
        scenario: "budget",
        occasion: decision,
        unit: "ore",
        year: settings.year,
        exact,
      });
    })
  );
}

/** What all decisions after the opening one have given the committee together. */
function grandSum(
  sources: FactSources
): readonly { readonly subject: string; readonly narrowedTo: undefined; readonly exact: number }[] {
  const grants = sources.grants ?? [];
  const [opening, ...later] = decisionsOf(grants);
  if (later.length === 0) return [];
  const given = grants.filter(ownEntries(sources)).filter(({ decision }) => decision !== opening);
  const exact = given.reduce((sum, { amount }) => sum + amount, 0);
  return [{ subject: subjectKey("decision", "Beslut under året"), narrowedTo: undefined, exact }];
}

/** The committee's part of a decision: frames without result responsibility stand apart. */
function ownEntries(sources: FactSources): (entry: GrantEntry) => boolean {
  const apart = new Set(framesApart(sources));
  return ({ frame }) => !apart.has(frame);
}
