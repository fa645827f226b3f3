/** The sheets that a file becomes: what each is called, what it comes to, and whether the file's own sums agree. */
import { Checkbox } from "@fluentui/react-components";
import { controlHolds, type FileControl } from "../../files/ledger";
import { counted } from "../../words/language";
import { printed } from "../../words/numbers";
import { agrees, controlNames, differs, fileWords } from "../../words/files/fileWords";
import type { Placed } from "../placing";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { FactList, type Fact } from "./FactList";
import { IconLine } from "./IconLine";
import { useViewStyles } from "./viewStyles";

interface FileSheetsProps {
  readonly placed: readonly Placed[];
  /** The sum is a ledger's net cost. */
  readonly isLedger: boolean;
}

export function FileSheets({ placed, isLedger }: FileSheetsProps) {
  return placed.map((place) => <FileSheet key={place.name} place={place} isLedger={isLedger} />);
}

function FileSheet({ place, isLedger }: { readonly place: Placed; readonly isLedger: boolean }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const { sheet, name, isNameTaken, standing, isUsed } = place;
  return (
    <section className={view.stack}>
      <h2 className={view.heading}>{fileWords.sheetFor(say, name)}</h2>
      <Facts place={place} isLedger={isLedger} />
      {sheet.controls.map((control) => (
        <Control key={control.kind} control={control} />
      ))}
      {isNameTaken && <p className={view.quiet}>{fileWords.takenName(say, sheet.contents.name)}</p>}
      {sheet.source !== undefined && standing > 0 && (
        <Checkbox
          label={fileWords.useInstead(say, sheet.contents.name, standing)}
          checked={isUsed}
          onChange={(_, { checked }) => void session.files.useInstead(sheet.source, checked === true)}
        />
      )}
    </section>
  );
}

function Facts({ place: { sheet }, isLedger }: { readonly place: Placed; readonly isLedger: boolean }) {
  const { say, language } = useSpeaker();
  const { rows, sum, months } = sheet;
  const [first, last] = [months.at(0), months.at(-1)];
  const facts: readonly (Fact | undefined)[] = [
    [say(fileWords.rows), counted(rows, "", "").trim()],
    sum === undefined ? undefined : [say(isLedger ? fileWords.sum : fileWords.sumOfTable), printed(sum, 2, language)],
    first === undefined || last === undefined
      ? undefined
      : [say(fileWords.months), fileWords.monthSpan(say, first, last, months.length)],
  ];
  return <FactList facts={facts.filter((fact) => fact !== undefined)} />;
}

function Control({ control }: { readonly control: FileControl }) {
  const { say } = useSpeaker();
  const isWell = controlHolds(control);
  return (
    <IconLine
      status={isWell ? "good" : "doubtful"}
      text={`${say(controlNames[control.kind])}: ${say(isWell ? agrees : differs)}`}
    />
  );
}
