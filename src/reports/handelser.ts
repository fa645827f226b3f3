/** The economic effect of single events: four groups, and what they net to. */
import { EVENT_GROUPS, improves, type EventEffect, type EventGroup } from "../model/event";
import { nthOf, subjectKey, type Figure } from "../model/figure";
import { negate, total, type Ore } from "../model/money";
import { figureColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report, ReportTable } from "./report";
import { plus } from "./table";

export const handelser: Report = {
  id: "handelser",
  name: "Händelseeffekter",
  needs: ["events"],
  sources: ["events"],
  tables: ({ model: { events } }) => {
    const names = [...new Set(events.map(({ event }) => event))];
    return names.map((name, index) =>
      eventTable(
        name,
        events.filter(({ event }) => event === name),
        names.length === 1 ? "" : `.${index + 1}`
      )
    );
  },
};

export const GROUP_LABELS: Readonly<Record<EventGroup, string>> = {
  increasedIncome: "Ökade intäkter",
  decreasedIncome: "Minskade intäkter",
  increasedCosts: "Ökade kostnader",
  decreasedCosts: "Minskade kostnader",
};

/** An item, a group or all of an event. */
interface Effect {
  readonly figure: Omit<Figure, "what">;
  readonly group: EventGroup | undefined;
  readonly amount: Ore;
}

const COLUMNS: readonly ColumnOf<Effect>[] = [
  textColumn("group", "Grupp", ({ group }) => (group === undefined ? undefined : GROUP_LABELS[group])),
  figureColumn("effect", "Effekt på resultatet", ({ figure, amount }) => [{ what: "eventEffect", ...figure }, amount]),
];

function eventTable(event: string, effects: readonly EventEffect[], suffix: string): ReportTable {
  const groups = EVENT_GROUPS.filter((group) => effects.some((effect) => effect.group === group));
  const subject = subjectKey("event", event);
  const rows = groups.flatMap((group) => {
    const own = effects.filter((effect) => effect.group === group);
    return groupRows(subject, group, own);
  });
  const net: Effect = { figure: { subject }, group: undefined, amount: total(effects.map(effectOf)) };
  return tableOf(
    { id: `Avvik.handelser${suffix}`, sheet: "Händelseeffekter", title: `Effekter av ${event}` },
    { key: "item", heading: event },
    COLUMNS,
    [...rows, { key: "net", label: "NETTO SUMMA", kind: "total", terms: groups.map(plus), of: net }]
  );
}

function groupRows(event: string, group: EventGroup, effects: readonly EventEffect[]): readonly RowOf<Effect>[] {
  const narrowedTo = `${event}:${group}`;
  const nth = nthOf(effects.map(({ cause }) => cause));
  const items = effects.map((effect, index): RowOf<Effect> => ({
    key: `${group}:${index}`,
    label: effect.cause,
    kind: "line",
    of: {
      figure: { subject: subjectKey("event", effect.cause), narrowedTo, nth: nth[index] },
      group,
      amount: effectOf(effect),
    },
  }));
  const sum: RowOf<Effect> = {
    key: group,
    label: `Summa ${GROUP_LABELS[group].toLowerCase()}`,
    kind: "subtotal",
    terms: items.map(({ key }) => plus(key)),
    of: {
      figure: { subject: event, narrowedTo: group },
      group: undefined,
      amount: total(effects.map(effectOf)),
    },
  };
  return [...items, sum];
}

/** Effect on the result: the group says which way the stated size goes. */
function effectOf({ group, amount }: EventEffect): Ore {
  return improves(group) ? amount : negate(amount);
}
