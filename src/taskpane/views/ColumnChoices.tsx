/** Which column of a source is which: one list of the found headings per column that Avvik knows. */
import { useEffect, useState } from "react";
import { Field, makeStyles, Select, tokens, type SelectProps } from "@fluentui/react-components";
import { columnLetters } from "../../sources/address";
import type { SourceStatus } from "../../sources/status";
import { sourceWords } from "../../words/labels";
import type { Say } from "../../words/say";
import { useSpeaker } from "../speech";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface ColumnChoicesProps {
  readonly status: SourceStatus;
  /** Which column it is; `undefined` leaves it to the headings. */
  readonly choose: (column: string, offset: number | undefined) => void;
}

export function ColumnChoices({ status, choose }: ColumnChoicesProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const options = optionsOf(status, say);
  const ordered = [...status.canonical].sort((a, b) => Number(b.needed) - Number(a.needed));
  return (
    <div className={styles.columns}>
      {ordered.map(({ name, needed }) => {
        const offset = status.columns[name];
        const isUnclear = needed && offset === undefined;
        return (
          <Field
            key={name}
            size="small"
            label={needed ? name : sourceWords.optionalColumn(say, name)}
            {...(isUnclear ? { validationState: "error" } : {})}
          >
            <ColumnChoice offset={offset} options={options} choose={(chosen) => choose(name, chosen)} />
          </Field>
        );
      })}
    </div>
  );
}

interface ColumnChoiceProps extends Omit<SelectProps, "size"> {
  readonly offset: number | undefined;
  readonly options: readonly string[];
  readonly choose: (offset: number | undefined) => void;
}

/** Shows the new choice at once, until the workbook has been looked at again. The rest is what Field gives it. */
function ColumnChoice({ offset, options, choose, ...given }: ColumnChoiceProps) {
  const { say } = useSpeaker();
  const known = offset === undefined ? "" : String(offset);
  const [chosen, setChosen] = useState(known);
  useEffect(() => setChosen(known), [known]);
  return (
    <Select
      {...given}
      size="small"
      value={chosen}
      onChange={(_, { value }) => {
        setChosen(value);
        choose(value === "" ? undefined : Number(value));
      }}
    >
      <option value="">{say(sourceWords.noColumn)}</option>
      {options.map((option, at) => (
        <option key={at} value={String(at)}>
          {option}
        </option>
      ))}
    </Select>
  );
}

/** Every column of the site by its heading; where it has none, by its letter and the first value in it. */
function optionsOf({ site, headings, firstRow }: SourceStatus, say: Say): readonly string[] {
  if (site === undefined) return [];
  const body = site.head.slice(firstRow ?? 0);
  return Array.from({ length: site.rectangle.columns }, (_, at) => {
    const heading = headings[at]?.trim() ?? "";
    if (heading !== "") return heading;
    const letter = columnLetters(site.rectangle.column + at);
    const value = body.map((row) => String(row[at] ?? "").trim()).find((text) => text !== "");
    return value === undefined ? sourceWords.emptyColumn(say, letter) : sourceWords.untitledColumn(say, letter, value);
  });
}
