/** The economic effect of single events: four groups, and what they net to. */
import { EVENT_GROUPS, improves, type EventGroup } from "../model/event";
import type { EventEffect } from "../sources/events";
import { nthOf, subjectKey, type Figure } from "../model/figure";
import { negate, total, type Ore } from "../model/money";
import { figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report, ReportTable } from "./report";

export const handelser: Report = {
  id: "handelser",
  name: "Händelseeffekter",
  needs: ["events"],
  sources: ["events"],
  tables: ({ model: { events } }) => {
    const names = [...new Set(events.map(({ event }) => event))];
    return names.map((name, index) => {
      const effects = events.filter(({ event }) => event === name);
      return eventTable(name, effects, names.length === 1 ? "" : `.${index + 1}`);
    });
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
    [...rows, sumRow({ key: "net", label: "NETTO SUMMA", kind: "total" }, groups, net)]
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
  const sum: Effect = {
    figure: { subject: event, narrowedTo: group },
    group: undefined,
    amount: total(effects.map(effectOf)),
  };
  const label = `Summa ${GROUP_LABELS[group].toLowerCase()}`;
  return [...items, sumRow({ key: group, label, kind: "subtotal" }, items, sum)];
}

/** Effect on the result: the group says which way the stated size goes. */
function effectOf({ group, amount }: EventEffect): Ore {
  return improves(group) ? amount : negate(amount);
}
