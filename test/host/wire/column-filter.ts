/** The filter of one column of a table. */
import type { JsonObject } from "./json";
import { refilter } from "./auto-filter";
import type { TableAt } from "./places";
import { described, readOnly, type Method } from "./type";
import { asObject } from "./values";
import { requireUnprotected } from "./writing";

export interface ColumnAt extends TableAt {
  /** From 0. */
  readonly index: number;
}

export const columnFilterType = described<ColumnAt>({
  name: "Filter",
  scalars: { Criteria: readOnly(({ table, index }) => table.criteria.get(index) ?? null) },
  methods: {
    Apply: (self, args) => setRule(self, asObject(args.json(0))),
    ApplyValuesFilter: (self, args) => setRule(self, { filterOn: "Values", values: args.json(0) }),
    ApplyCustomFilter: (self, args) =>
      setRule(self, {
        filterOn: "Custom",
        criterion1: args.text(0),
        criterion2: args.text(1, ""),
        operator: args.text(2, "And"),
      }),
    ApplyDynamicFilter: (self, args) => setRule(self, { filterOn: "Dynamic", dynamicCriteria: args.text(0) }),
    ApplyTopItemsFilter: ranked("TopItems"),
    ApplyTopPercentFilter: ranked("TopPercent"),
    ApplyBottomItemsFilter: ranked("BottomItems"),
    ApplyBottomPercentFilter: ranked("BottomPercent"),
    Clear: (self) => setRule(self, undefined),
  },
});

function ranked(filterOn: string): Method<ColumnAt> {
  return (self, args) => setRule(self, { filterOn, criterion1: String(args.integer(0)) });
}

function setRule({ sheet, table, index }: ColumnAt, rule: JsonObject | undefined): void {
  requireUnprotected(sheet);
  if (rule === undefined) table.criteria.delete(index);
  else table.criteria.set(index, rule);
  refilter(sheet, table.rect);
}
