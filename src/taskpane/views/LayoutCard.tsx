/**
 * A source that is laid out in another way: where, the one question if there is one, and a preview to be recognised
 * against a figure that the user knows.
 */
import { useEffect, useRef, type RefObject } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Layout } from "../../layouts/atHome";
import type { ColumnChoice } from "../../layouts/columnChoice";
import type { Preview } from "../../layouts/shaping/preview";
import type { Problem } from "../../model/problem";
import type { SourceName } from "../../model/source";
import type { SourceStatus } from "../../sources/status";
import { answerText, figure, layoutWords, monthsText } from "../../words/layoutCard";
import { problemText } from "../../words/problems";
import type { CellValue } from "../../workbook";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { ColumnChoices, columnsOfLayout, fieldsOfLayout } from "./ColumnChoices";
import { Disclosure } from "./Disclosure";
import { PlaceLink } from "./PlaceLink";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  scroll: {
    overflowX: "auto",
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "left",
      whiteSpace: "nowrap",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

interface LayoutCardProps {
  readonly layout: Layout & { readonly preview: Preview };
  readonly status: SourceStatus;
  readonly isBusy: boolean;
}

export function LayoutCard({ layout, status, isBusy }: LayoutCardProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const isRead = status.state === "ready";
  const places = useRef<HTMLParagraphElement>(null);
  useAnswered(layout.answers.length > 0 ? undefined : "read", places);
  return (
    <>
      <p className={view.text} ref={places} tabIndex={-1}>
        {`${say(isRead ? layoutWords.from : layoutWords.wouldBeFrom)}: `}
        {layout.places.map((place, at) => (
          <span key={`${place.sheet} ${place.address}`}>
            {at > 0 && ", "}
            <PlaceLink place={place} inText />
          </span>
        ))}
      </p>
      {(!isRead || layout.answers.length > 0) && <LayoutQuestion layout={layout} status={status} isBusy={isBusy} />}
      <Facts layout={layout} />
      <FirstRows layout={layout} />
      {layout.unread !== undefined && layout.unread.length > 0 && (
        <p className={view.quiet}>{`${say(layoutWords.unread)}: ${say.list(layout.unread)}`}</p>
      )}
      {isRead && <p className={view.quiet}>{say(layoutWords.check)}</p>}
      {layout.columns !== undefined && <OwnColumns source={layout.source} columns={layout.columns} />}
    </>
  );
}

interface OwnColumnsProps {
  readonly source: SourceName;
  readonly columns: ColumnChoice;
}

/** Every field's column, to be corrected by choosing. */
function OwnColumns({ source, columns }: OwnColumnsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  return (
    <Disclosure line={say(layoutWords.columns)}>
      <div className={view.stack}>
        <p className={view.quiet}>{say(layoutWords.howToChoose)}</p>
        <ColumnChoices
          fields={fieldsOfLayout(columns, say)}
          options={columnsOfLayout(columns)}
          choose={(field, chosen) => void session.chooseColumn(source, field, chosen)}
        />
      </div>
    </Disclosure>
  );
}

function isQuestion({ kind }: Problem): boolean {
  return kind === "layoutAsked" || kind === "layoutBeside" || kind === "layoutColumnsLeft";
}

interface LayoutQuestionProps extends Omit<LayoutCardProps, "layout"> {
  readonly layout: Layout;
}

/** One at a time: what is doubted after it is asked when it has been answered. */
export function LayoutQuestion({ layout, status, isBusy }: LayoutQuestionProps) {
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const session = useSession();
  const problem = status.problems.find(isQuestion) ?? status.problems[0];
  if (problem === undefined) return null;
  const { what, remedy } = problemText(problem, language);
  return (
    <div role="group" aria-label={what} className={view.stack}>
      <Asked what={what} />
      {layout.answers.length === 0 && <p className={view.text}>{remedy}</p>}
      <div className={view.buttons}>
        {layout.answers.map(({ label, mapping }) => (
          <Button
            key={answerText(label, layout.source, say)}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void session.readAs(mapping)}
          >
            {answerText(label, layout.source, say)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Asked({ what }: { readonly what: string }) {
  const view = useViewStyles();
  const question = useRef<HTMLParagraphElement>(null);
  useAnswered(what, question);
  return (
    <p className={view.strong} ref={question} tabIndex={-1}>
      {what}
    </p>
  );
}

/**
 * The keyboard goes to what has come instead of the question that was answered. It stayed on the button in the same
 * place otherwise, where one press more would answer the next question, or was lost with the last.
 */
function useAnswered(what: string | undefined, place: RefObject<HTMLElement | null>): void {
  const before = useRef(what);
  useEffect(() => {
    if (what === before.current) return;
    before.current = what;
    const active = document.activeElement;
    const isHere = active === document.body || active?.closest("[role=group]")?.contains(place.current) === true;
    if (what !== undefined && isHere && document.hasFocus()) place.current?.focus();
  }, [what, place]);
}

/** Rows, sum, months, and the sum of each area. */
function Facts({ layout: { preview } }: Pick<LayoutCardProps, "layout">) {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const count = figure(preview.count, language);
  const facts: readonly (readonly [string, string])[] = [
    [say(layoutWords.rows), preview.isWhole ? count : layoutWords.ofSeen(say, count)],
    [say(layoutWords.sum), figure(preview.sum, language)],
    ...(preview.months.length === 0 ? [] : [[say(layoutWords.months), monthsText(preview.months, say)] as const]),
    ...preview.areas.map(({ name, sum }) => [name, figure(sum, language)] as const),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function FirstRows({ layout: { preview } }: Pick<LayoutCardProps, "layout">) {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const label = say(layoutWords.firstRows);
  const shown = (cell: CellValue): string =>
    typeof cell === "number" && !Number.isInteger(cell) ? figure(cell, language) : String(cell);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <caption>{label}</caption>
        <thead>
          <tr>
            {preview.fields.map((field) => (
              <th key={field} scope="col">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
