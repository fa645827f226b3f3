/**
 * What Kommentarer says: one section at a time, sentence by sentence, with what is left to do and a way to take it
 * along.
 */
import { useId, useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LENGTHS, type Comment, type Length } from "../../model/comment";
import type { Place } from "../../model/problem";
import { exported } from "../../comments/commentExport";
import { commentWords as words, statusWords } from "../../comments/commentWords";
import type { Commented } from "../../comments/commented";
import type { WriteReport } from "../../workbook";
import { placeOfComment } from "../commentPlaces";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { CommentSentences } from "./CommentSentences";
import { CopyText } from "./CopyText";
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
}

export function CommentsView({ commented, written, length }: CommentsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { comments } = commented;
  const sections = [...new Set(comments.map(({ section }) => section))];
  const [chosen, setChosen] = useState(0);
  const section = sections[Math.min(chosen, sections.length - 1)] ?? "";
  const inSection = (comment: Comment) => comment.section === section;
  const placed = comments.map((comment, index) => ({ comment, place: placeOfComment(index, written) }));
  return (
    <div className={view.stack}>
      <LengthChoice commented={commented} length={length} />
      <ToMend placed={placed} />
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
        .filter(({ comment }) => inSection(comment))
        .map(({ comment, place }, index) => (
          <Paragraph key={`${section} ${index}`} comment={comment} place={place} written={written} />
        ))}
      <CopyText
        subject={section}
        choices={[
          { label: words.copySection, content: () => exported(comments.filter(inSection)) },
          { label: words.copyAll, content: () => exported(comments) },
        ]}
        words={words}
        lang="sv"
      />
    </div>
  );
}

function LengthChoice({ commented, length }: Pick<CommentsProps, "commented" | "length">) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const choose = (value: string) => void session.chooseLength(LENGTHS.find((one) => one === value) ?? length);
  return (
    <>
      <Field label={say(words.length)}>
        <Select value={length} onChange={(_, { value }) => choose(value)}>
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
            <Button onClick={() => void session.run({ only: [commented.table.report ?? ""] })}>
              {say(words.writeNow)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface Placed {
  readonly comment: Comment;
  readonly place: Place | undefined;
}

/** Open slots and stale sentences, each with the way to its row. */
function ToMend({ placed }: { readonly placed: readonly Placed[] }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const open = placed
    .filter(({ comment }) => comment.toMend.length > 0)
    .map(({ comment, place }) => ({ name: nameOf(comment, say(words.noSection)), place, toMend: comment.toMend }));
  return (
    <section>
      <h3 className={view.heading}>{say(words.toMend)}</h3>
      {open.length === 0 && <p className={view.text}>{say(words.nothingToMend)}</p>}
      <ul className={view.list} lang="sv">
        {open.map(({ name, place, toMend }, index) => (
          <li key={index} className={view.withIcon}>
            <StatusIcon status="doubtful" />
            <div className={view.grow}>
              <PlaceLink place={place} otherwise={<p className={view.strong}>{name}</p>}>
                {name}
              </PlaceLink>
              <p className={`${view.text} ${styles.toMend}`}>{toMend.join("\n")}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ParagraphProps extends Placed {
  readonly written: WriteReport;
}

function Paragraph({ comment, place, written }: ParagraphProps) {
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
        <PlaceLink place={place} />
      </div>
      <CommentSentences sentences={comment.sentences} written={written} />
    </section>
  );
}

/** Rows of a person's own may have neither section nor heading. */
function titleOf({ section, heading }: Comment, otherwise: string): string {
  return [heading, section].find((words) => words.trim() !== "") ?? otherwise;
}

function nameOf(comment: Comment, otherwise: string): string {
  const { section, heading } = comment;
  const isOne = heading === section || heading === "" || section === "";
  return isOne ? titleOf(comment, otherwise) : `${section}: ${heading}`;
}
