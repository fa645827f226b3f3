/**
 * What plausibility found, before anything else of a run: what it is and what it would mean, with the two ways on: mend
 * it, or say that it is right. Signs that the reader has turned come next; what has been answered stands folded, and
 * can be taken back.
 */
import { useId, useState } from "react";
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { isOpenDoubt, type JudgedCheck } from "../../analysis/plausibility/answers";
import type { Place } from "../../model/problem";
import { placeOf } from "../../sources/address";
import type { Recognition } from "../../sources/status";
import { comparedBars } from "../../words/plausibility/bars";
import { plausibilityWords as words } from "../../words/plausibility/labels";
import { plausibilityText } from "../../words/plausibility/plausibility";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { ComparedBars } from "./ComparedBars";
import { Fold } from "./Fold";
import { IconLine } from "./IconLine";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  form: { marginTop: tokens.spacingVerticalS },
});

interface PlausibilityProps {
  readonly checks: readonly JudgedCheck[];
  readonly recognition: Recognition;
}

export function Plausibility({ checks, recognition }: PlausibilityProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const open = checks.filter(isOpenDoubt);
  const answered = checks.filter((check) => check.weight === "doubt" && !isOpenDoubt(check));
  const isTurned = ({ cause }: JudgedCheck): boolean => cause === "turnedInReading";
  const told = checks.filter(({ weight }) => weight === "note");
  const turned = told.filter(isTurned);
  const notes = told.filter((check) => !isTurned(check));
  const list = (found: readonly JudgedCheck[]) => (
    <ul className={view.list}>
      {found.map((check) => (
        <li key={check.fingerprint.what} className={view.item}>
          <Finding check={check} place={placeIn(check, recognition)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 && (
        <section>
          <h2 className={view.heading}>{words.heading(say, open.length)}</h2>
          <p className={view.quiet}>{say(words.explain)}</p>
          {list(open)}
        </section>
      )}
      {turned.length > 0 && (
        <section>
          <h2 className={view.heading}>{words.turned(say, turned.length)}</h2>
          {list(turned)}
        </section>
      )}
      {answered.length > 0 && <Fold heading={words.answered(say, answered.length)}>{list(answered)}</Fold>}
      {notes.length > 0 && <Fold heading={words.notes(say, notes.length)}>{list(notes)}</Fold>}
    </>
  );
}

/** Once all is answered, the tables can be written without the mark. */
export function AnswersToWrite() {
  const { say } = useSpeaker();
  return <IconLine status="info" text={say(words.runAgain)} />;
}

function Finding({ check, place }: { readonly check: JudgedCheck; readonly place: Place | undefined }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const session = useSession();
  const { what, remedy, where } = plausibilityText(check, language);
  const { answer } = check;
  return (
    <div className={view.withIcon}>
      <StatusIcon status={isOpenDoubt(check) ? "doubtful" : "info"} />
      <div className={view.grow}>
        <p className={view.text}>{what}</p>
        <ComparedBars bars={comparedBars(check.found, say, language)} />
        <p className={view.quiet}>{remedy}</p>
        <div className={styles.links}>
          <PlaceLink place={place}>{where}</PlaceLink>
          {answer !== undefined && (
            <Link className={view.link} onClick={() => void session.answer(check, undefined)}>
              {say(words.takeBack)}
            </Link>
          )}
        </div>
        {answer !== undefined && <p className={view.quiet}>{words.answer(say, answer.at.slice(0, 10), answer.word)}</p>}
        {isOpenDoubt(check) && <AnswerForm check={check} what={what} />}
      </div>
    </div>
  );
}

function AnswerForm({ check, what }: { readonly check: JudgedCheck; readonly what: string }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const [word, setWord] = useState("");
  const id = useId();
  if (!isOpen)
    return (
      <Button
        className={styles.form}
        size="small"
        aria-label={words.rightNamed(say, what)}
        onClick={() => setOpen(true)}
      >
        {say(words.right)}
      </Button>
    );
  return (
    <form
      id={id}
      className={`${view.stack} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        void session.answer(check, word.trim());
      }}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      <Field label={say(words.why)}>
        <Input autoFocus value={word} onChange={(_, { value }) => setWord(value)} />
      </Field>
      <div className={view.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {say(words.keep)}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {say(words.leave)}
        </Button>
      </div>
    </form>
  );
}

/** The source's rows, where it stands in the workbook. */
function placeIn({ where }: JudgedCheck, recognition: Recognition): Place | undefined {
  const site = recognition.find(({ source }) => source === where.source)?.site;
  return site && placeOf(site.rectangle);
}
