/** What Kommentarer says: one section at a time, sentence by sentence, with what is left to do and a way to take it along. */
import { useEffect, useId, useRef, useState } from "react";
import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { LENGTHS, type Comment, type Length } from "../../model/comment";
import type { Place } from "../../model/problem";
import { exported } from "../../comments/commentExport";
import { commentWords as words, statusWords } from "../../comments/commentWords";
import type { Commented } from "../../comments/commented";
import type { WriteReport } from "../../workbook";
import { copyRich } from "../clipboard";
import { placeOfComment } from "../commentPlaces";
import { useSpeaker } from "../speech";
import { CommentSentences } from "./CommentSentences";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const STATUS: Readonly<Record<Comment["status"], Status>> = { generated: "good", edited: "info", stale: "doubtful" };

const useStyles = makeStyles({
  comment: { paddingBottom: tokens.spacingVerticalM },
  toMend: { whiteSpace: "pre-wrap" },
});

export interface CommentsProps {
  readonly commented: Commented;
  readonly written: WriteReport;
  /** Chosen for the next time they are written. */
  readonly length: Length;
  readonly chooseLength: (length: Length) => void;
  readonly writeNow: () => void;
  readonly reveal: (place: Place) => void;
}

export function CommentsView({ commented, written, length, chooseLength, writeNow, reveal }: CommentsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { comments } = commented;
  const sections = [...new Set(comments.map(({ section }) => section))];
  const [chosen, setChosen] = useState(0);
  const section = sections[Math.min(chosen, sections.length - 1)] ?? "";
  const placed = comments.map((comment, index) => ({ comment, place: placeOfComment(index, written) }));
  return (
    <div className={view.stack}>
      <Field label={say(words.length)}>
        <Select
          value={length}
          onChange={(_, { value }) => chooseLength(LENGTHS.find((one) => one === value) ?? length)}
        >
          {LENGTHS.map((one) => (
            <option key={one} value={one}>
              {say(words.lengths[one])}
            </option>
          ))}
        </Select>
      </Field>
      {length !== commented.length && (
        <>
          <p className={view.quiet}>{say(words.nextRun)}</p>
          <div className={view.buttons}>
            <Button onClick={writeNow}>{say(words.writeNow)}</Button>
          </div>
        </>
      )}
      <ToMend placed={placed} reveal={reveal} />
      <Field label={say(words.section)}>
        <Select value={String(sections.indexOf(section))} onChange={(_, { value }) => setChosen(Number(value))}>
          {sections.map((one, index) => (
            <option key={one} value={index}>
              {one.trim() === "" ? say(words.noSection) : one}
            </option>
          ))}
        </Select>
      </Field>
      <p className={view.quiet}>{say(words.choose)}</p>
      {placed
        .filter(({ comment }) => comment.section === section)
        .map(({ comment, place }, index) => (
          <Paragraph key={`${section} ${index}`} comment={comment} place={place} written={written} reveal={reveal} />
        ))}
      <Copy comments={comments} section={section} />
    </div>
  );
}

interface Placed {
  readonly comment: Comment;
  readonly place: Place | undefined;
}

/** Open slots and stale sentences, each with the way to its row. */
function ToMend({ placed, reveal }: { readonly placed: readonly Placed[]; readonly reveal: (place: Place) => void }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const open = placed.filter(({ comment }) => comment.toMend.length > 0);
  return (
    <section>
      <h3 className={view.heading}>{say(words.toMend)}</h3>
      {open.length === 0 && <p className={view.text}>{say(words.nothingToMend)}</p>}
      <ul className={view.list} lang="sv">
        {open.map(({ comment, place }, index) => (
          <li key={index} className={view.withIcon}>
            <StatusIcon status="doubtful" />
            <div className={view.grow}>
              {place === undefined ? (
                <p className={view.strong}>{nameOf(comment, say(words.noSection))}</p>
              ) : (
                <PlaceLink place={place} reveal={reveal}>
                  {nameOf(comment, say(words.noSection))}
                </PlaceLink>
              )}
              <p className={`${view.text} ${styles.toMend}`}>{comment.toMend.join("\n")}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paragraph({
  comment,
  place,
  written,
  reveal,
}: Placed & { readonly written: WriteReport; readonly reveal: (place: Place) => void }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const heading = useId();
  return (
    <section className={styles.comment} aria-labelledby={heading}>
      <h3 className={view.heading} id={heading} lang="sv">
        {titleOf(comment, say(words.noSection))}
      </h3>
      <div className={view.withIcon}>
        <StatusIcon status={STATUS[comment.status]} />
        <span className={`${view.quiet} ${view.grow}`}>{say(statusWords[comment.status])}</span>
        {place !== undefined && <PlaceLink place={place} reveal={reveal} />}
      </div>
      <CommentSentences sentences={comment.sentences} written={written} reveal={reveal} />
    </section>
  );
}

/** To the clipboard; where a host keeps that closed, the text is selected for the user to copy. */
function Copy({ comments, section }: { readonly comments: readonly Comment[]; readonly section: string }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string } | undefined>(undefined);
  const shown = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome?.isCopied === false) shown.current?.select();
  }, [outcome]);
  useEffect(() => setOutcome(undefined), [comments, section]);

  async function copy(which: readonly Comment[]) {
    const { html, text } = exported(which);
    setOutcome({ isCopied: await copyRich(html, text), text });
  }

  return (
    <div className={view.stack}>
      <div className={view.buttons}>
        <Button onClick={() => void copy(comments.filter((comment) => comment.section === section))}>
          {say(words.copySection)}
        </Button>
        <Button onClick={() => void copy(comments)}>{say(words.copyAll)}</Button>
      </div>
      {outcome?.isCopied === false && (
        <Textarea textarea={{ ref: shown }} readOnly value={outcome.text} aria-label={say(words.wholeText)} lang="sv" />
      )}
      <p className={view.small} role="status">
        {outcome === undefined ? "" : say(outcome.isCopied ? words.copied : words.copyByHand)}
      </p>
    </div>
  );
}

/** Rows of a person's own may have neither section nor heading. */
function titleOf({ section, heading }: Comment, otherwise: string): string {
  return [heading, section].find((words) => words.trim() !== "") ?? otherwise;
}

function nameOf(comment: Comment, otherwise: string): string {
  const { section, heading } = comment;
  return heading === section || heading === "" || section === ""
    ? titleOf(comment, otherwise)
    : `${section}: ${heading}`;
}
