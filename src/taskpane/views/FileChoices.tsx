/** What is asked of a file: which of its dimensions are which, and what is taken of it. Each choice is seen at once. */
import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import type { FileChoice, ReadFile, SieFile, TableChoice, TableFile } from "../../files/readFile";
import type { SieChoice } from "../../files/sie/choice";
import { bases, fileHeadings, fileWords } from "../../words/files/fileWords";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  /** No wider than the pane, however long its options are. */
  field: { minWidth: 0 },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

interface FileChoicesProps {
  readonly file: ReadFile;
  readonly choice: FileChoice;
}

export function FileChoices({ file, choice }: FileChoicesProps) {
  if (file.kind === "sie" && choice.kind === "sie") return <SieChoices file={file} choice={choice} />;
  if (file.kind === "table" && choice.kind === "table") return <TableChoices file={file} choice={choice} />;
  return null;
}

function SieChoices({ file, choice }: { readonly file: SieFile; readonly choice: SieChoice }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { files } = useSession();
  const { years, bases: known, hasBudget, dimensions } = file.options;
  const yearName = (year: number): string => {
    const { first, last } = file.sie.years.get(year) ?? {};
    return first === undefined ? String(year) : `${first}–${last}`;
  };
  const codes = [
    { value: "", name: say(fileWords.none) },
    ...dimensions.map(({ id, name, codes, examples }) => ({
      value: id,
      name: fileWords.dimension(say, name, codes, examples.join(", ")),
    })),
  ];
  const dimensionOf = (value: string): string | undefined => (value === "" ? undefined : value);
  return (
    <section className={view.stack}>
      <h2 className={view.heading}>{say(fileHeadings.choices)}</h2>
      <Choice
        label={say(fileWords.responsibility)}
        value={choice.responsibility ?? ""}
        options={codes}
        choose={(value) => files.choose({ responsibility: dimensionOf(value) })}
      />
      <Choice
        label={say(fileWords.activity)}
        value={choice.activity ?? ""}
        options={codes}
        choose={(value) => files.choose({ activity: dimensionOf(value) })}
      />
      {years.length > 1 && (
        <Choice
          label={say(fileWords.year)}
          value={String(choice.year)}
          options={years.map((year) => ({ value: String(year), name: yearName(year) }))}
          choose={(value) => files.choose({ year: Number(value) })}
        />
      )}
      {known.length > 1 && (
        <Choice
          label={say(fileWords.basis)}
          value={choice.basis ?? ""}
          options={[
            ...known.map((basis) => ({ value: basis, name: say(bases[basis]) })),
            { value: "", name: say(fileWords.none) },
          ]}
          choose={(value) => files.choose({ basis: known.find((basis) => basis === value) })}
        />
      )}
      {hasBudget && (
        <Checkbox
          label={say(fileWords.takeBudget)}
          checked={choice.takesBudget}
          onChange={(_, { checked }) => void files.choose({ takesBudget: checked === true })}
        />
      )}
    </section>
  );
}

function TableChoices({ file, choice }: { readonly file: TableFile; readonly choice: TableChoice }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { files } = useSession();
  const { sources } = file.table;
  if (sources.length === 0) return null;
  const names = { outcome: "Utfall", budget: "Budget" };
  return (
    <section className={view.stack}>
      <h2 className={view.heading}>{say(fileHeadings.choices)}</h2>
      <Choice
        label={say(fileWords.readAs)}
        value={choice.source}
        options={[
          ...sources.map((source) => ({ value: source, name: names[source] })),
          { value: "own", name: say(fileWords.own) },
        ]}
        choose={(value) => files.choose({ source: sources.find((source) => source === value) ?? "own" })}
      />
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly choose: (value: string) => unknown;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small">
      <Select className={styles.select} value={value} onChange={(_, { value: chosen }) => void choose(chosen)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
