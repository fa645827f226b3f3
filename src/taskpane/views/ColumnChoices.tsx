/**
 * Which column each field of a source is taken from: one list of the columns that there are per field that Avvik knows.
 */
import { useEffect, useState } from "react";
import { Field, makeStyles, mergeClasses, Select, tokens, type SelectProps } from "@fluentui/react-components";
import type { ColumnChoice } from "../../layouts/columnChoice";
import { columnLetters } from "../../sources/address";
import type { SourceStatus } from "../../sources/status";
import { sourceWords } from "../../words/labels";
import { columnText, columnWords, originText } from "../../words/layoutColumns";
import type { Say } from "../../words/say";
import { useSpeaker, type Speaker } from "../speech";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // A list is as wide as its longest line, unless it is told otherwise.
    "& .fui-Field, & .fui-Select": { minWidth: 0 },
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
  /** Headings with examples need more room. */
  wide: { gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))" },
});

/** A field, and where it stands now. */
export interface FieldToChoose {
  readonly name: string;
  readonly needed: boolean;
  /** The column's number among the options. */
  readonly at: number | undefined;
  /** What is said where it stands in no column. */
  readonly elsewhere: string;
  /** It can be left without a column. */
  readonly isFree: boolean;
}

export interface Options {
  readonly columns: readonly { readonly at: number; readonly text: string }[];
  /** The column that is selected in the sheet can be chosen too. */
  readonly hasSelected: boolean;
}

const SELECTED = "selection";
type Chosen = number | typeof SELECTED | undefined;

interface ColumnChoicesProps {
  readonly fields: readonly FieldToChoose[];
  readonly options: Options;
  /** Which column it is; `undefined` leaves it to the headings. */
  readonly choose: (field: string, chosen: Chosen) => void;
}

export function ColumnChoices({ fields, options, choose }: ColumnChoicesProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const ordered = [...fields].sort((a, b) => Number(b.needed) - Number(a.needed));
  return (
    <div className={mergeClasses(styles.columns, options.hasSelected && styles.wide)}>
      {ordered.map((field) => {
        const { name, needed, at, elsewhere } = field;
        const isUnclear = needed && at === undefined && elsewhere === say(sourceWords.noColumn);
        return (
          <Field
            key={name}
            size="small"
            label={needed ? name : sourceWords.optionalColumn(say, name)}
            {...(isUnclear ? { validationState: "error" } : {})}
          >
            <FieldChoice field={field} options={options} choose={(chosen) => choose(name, chosen)} />
          </Field>
        );
      })}
    </div>
  );
}

interface FieldChoiceProps extends Omit<SelectProps, "size"> {
  readonly field: FieldToChoose;
  readonly options: Options;
  readonly choose: (chosen: Chosen) => void;
}

/** Shows the new choice at once, until the workbook has been looked at again. The rest is what Field gives it. */
function FieldChoice({ field, options, choose, ...given }: FieldChoiceProps) {
  const { say } = useSpeaker();
  const known = field.at === undefined ? "" : String(field.at);
  const [chosen, setChosen] = useState(known);
  useEffect(() => setChosen(known), [known]);
  return (
    <Select
      {...given}
      size="small"
      value={chosen}
      onChange={(_, { value }) => {
        // What is selected in the sheet shows as the column that it turns out to be.
        if (value !== SELECTED) setChosen(value);
        choose(chosenBy(value));
      }}
    >
      {(field.isFree || field.at === undefined) && <option value="">{field.elsewhere}</option>}
      {options.columns.map(({ at, text }) => (
        <option key={at} value={String(at)}>
          {text}
        </option>
      ))}
      {options.hasSelected && <option value={SELECTED}>{say(columnWords.selectedColumn)}</option>}
    </Select>
  );
}

function chosenBy(value: string): Chosen {
  if (value === SELECTED) return SELECTED;
  return value === "" ? undefined : Number(value);
}

/** The fields of a source in the contract's form: what is not chosen is left to the headings. */
export function fieldsOfSite({ canonical, columns }: SourceStatus, say: Speaker["say"]): readonly FieldToChoose[] {
  return canonical.map(({ name, needed }) => ({
    name,
    needed,
    at: columns[name],
    elsewhere: say(sourceWords.noColumn),
    isFree: true,
  }));
}

/** Every column of the site by its heading; where it has none, by its letter and the first value in it. */
export function columnsOfSite({ site, headings, firstRow }: SourceStatus, say: Say): Options {
  const body = site?.head.slice(firstRow ?? 0) ?? [];
  const columns = Array.from({ length: site?.rectangle.columns ?? 0 }, (_, at) => {
    const heading = headings[at]?.trim() ?? "";
    if (heading !== "") return { at, text: heading };
    const letter = columnLetters((site?.rectangle.column ?? 0) + at);
    const value = body.map((row) => String(row[at] ?? "").trim()).find((text) => text !== "");
    return {
      at,
      text: value === undefined ? sourceWords.emptyColumn(say, letter) : sourceWords.untitledColumn(say, letter, value),
    };
  });
  return { columns, hasSelected: false };
}

/** The fields of a source that is laid out in another way. */
export function fieldsOfLayout({ fields }: ColumnChoice, say: Say): readonly FieldToChoose[] {
  return fields.map(({ field, needed, from }) => ({
    name: field,
    needed,
    at: from.kind === "column" ? from.at : undefined,
    elsewhere: originText(from, say),
    isFree: !needed,
  }));
}

export function columnsOfLayout({ columns }: ColumnChoice): Options {
  return { columns: columns.map((column) => ({ at: column.at, text: columnText(column) })), hasSelected: true };
}
