/** The economic effect of single events: four groups, and what they net to. */
import { EVENT_GROUPS, improves, type EventEffect, type EventGroup } from "../model/event";
import { negate, total, type Ore } from "../model/money";
import type { Report, ReportTable } from "./report";
import { figure, figureKey, plus, text, type Row } from "./table";

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

const GROUP_LABELS: Readonly<Record<EventGroup, string>> = {
  increasedIncome: "Ökade intäkter",
  decreasedIncome: "Minskade intäkter",
  increasedCosts: "Ökade kostnader",
  decreasedCosts: "Minskade kostnader",
};

function eventTable(event: string, effects: readonly EventEffect[], suffix: string): ReportTable {
  const groups = EVENT_GROUPS.filter((group) => effects.some((effect) => effect.group === group));
  const rows = groups.flatMap((group) =>
    groupRows(
      event,
      group,
      effects.filter((effect) => effect.group === group)
    )
  );
  const net = total(effects.map(effectOf));
  return {
    id: `Avvik.handelser${suffix}`,
    sheet: "Händelseeffekter",
    title: `Effekter av ${event}`,
    columns: [
      { key: "item", heading: event, kind: "text" },
      { key: "group", heading: "Grupp", kind: "text" },
      { key: "effect", heading: "Effekt på resultatet", kind: "figure" },
    ],
    rows: [
      ...rows,
      {
        key: "net",
        label: "NETTO SUMMA",
        kind: "total",
        terms: groups.map(plus),
        cells: [text(""), figure(figureKey("event", event, "net"), net)],
      },
    ],
  };
}

function groupRows(event: string, group: EventGroup, effects: readonly EventEffect[]): readonly Row[] {
  const items = effects.map((effect, index): Row => ({
    key: `${group}:${index}`,
    label: effect.cause,
    kind: "line",
    cells: [
      text(GROUP_LABELS[group]),
      figure(figureKey("event", event, group, `${index}:${effect.cause}`), effectOf(effect)),
    ],
  }));
  const sum = total(effects.map(effectOf));
  return [
    ...items,
    {
      key: group,
      label: `Summa ${GROUP_LABELS[group].toLowerCase()}`,
      kind: "subtotal",
      terms: items.map(({ key }) => plus(key)),
      cells: [text(""), figure(figureKey("event", event, group), sum)],
    },
  ];
}

/** Effect on the result: the group says which way the stated size goes. */
function effectOf({ group, amount }: EventEffect): Ore {
  return improves(group) ? amount : negate(amount);
}
