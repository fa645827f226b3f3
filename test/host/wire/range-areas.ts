/** Several ranges on one sheet. */
import { clearRange } from "../cells/clearing";
import { copyRange } from "../cells/copying";
import { sourceRange } from "./addressing";
import { conditionalFormatsType } from "./conditional-formats";
import { areasOrNull, rangeAreasType, rangeType, worksheetObject } from "./places";
import type { AreasAt } from "./range-at";
import { rangeFormatType } from "./range-format";
import { described, giveMembers, readOnly, wire } from "./type";
import { requireWritable } from "./writing";

const rangesType = described<AreasAt>({
  name: "RangeCollection",
  items: (areas) => areas.ranges.map((range) => wire(rangeType, range)),
  methods: {
    GetCount: (areas) => areas.ranges.length,
    GetItemAt: (areas, args) => {
      const range = areas.ranges[args.integer(0)];
      if (range === undefined) throw args.invalid(0);
      return wire(rangeType, range);
    },
  },
});

giveMembers(rangeAreasType, {
  check: (areas) => areas.check(),
  scalars: {
    Address: readOnly((areas) => areas.ranges.map((range) => areas.sheet.address(range.rect)).join(",")),
    AddressLocal: readOnly((areas) => areas.ranges.map((range) => areas.sheet.address(range.rect)).join(",")),
    AreaCount: readOnly((areas) => areas.ranges.length),
    CellCount: readOnly((areas) => areas.ranges.reduce((sum, range) => sum + range.cellCount, 0)),
    IsEntireRow: readOnly((areas) => areas.ranges.every((range) => range.isEntireRow)),
    IsEntireColumn: readOnly((areas) => areas.ranges.every((range) => range.isEntireColumn)),
  },
  links: {
    Areas: (areas) => wire(rangesType, areas),
    Format: (areas) => wire(rangeFormatType, areas),
    Worksheet: (areas) => worksheetObject(areas.sheet),
    ConditionalFormats: (areas) => {
      const [first] = areas.ranges;
      return first === undefined ? null : wire(conditionalFormatsType, first);
    },
  },
  methods: {
    Clear: (areas, args, scene) => {
      for (const range of areas.ranges) {
        requireWritable(range, "values", scene);
        clearRange(range.sheet, range.rect, args.text(0, "All"));
      }
    },
    CopyFrom: (areas, args, scene) => {
      const source = args.object(0, rangeType) ?? sourceRange(areas.sheet, args.text(0));
      const how = { type: args.text(1, "All"), skipBlanks: args.flag(2), transpose: args.flag(3) };
      for (const range of areas.ranges) {
        requireWritable(range, "values", scene);
        copyRange(source.sheet, source.rect, range.sheet, range.rect, how);
      }
    },
    GetIntersectionOrNullObject: (areas, args) => {
      const other = args.object(0, rangeType);
      const rects = areas.ranges.flatMap((range) => (other ? (range.overlap(other) ?? []) : []));
      return areasOrNull(areas.sheet, rects);
    },
  },
});
