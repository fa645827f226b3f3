/** A comment sentence by sentence: the chosen one shows the cells that carry it, and a click goes there. */
import { useId, useState } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { CommentCell, CommentSentence } from "../../model/comment";
import { commentWords as words } from "../../comments/commentWords";
import type { Language } from "../../words/language";
import { printed } from "../../words/numbers";
import type { WriteReport } from "../../workbook";
import { placeOfCell } from "../commentPlaces";
import { useSpeaker } from "../speech";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  sentence: {
    ...typographyStyles.body1,
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "24px",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chosen: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  cells: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

interface CommentSentencesProps {
  readonly sentences: readonly CommentSentence[];
  readonly written: WriteReport;
}

export function CommentSentences({ sentences, written }: CommentSentencesProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  return (
    <ul className={view.list}>
      {sentences.map(({ text, cells, isStale }, index) => {
        const isChosen = chosen === index;
        const cellsId = `${id}-${index}`;
        return (
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(styles.sentence, isChosen && styles.chosen)}
              aria-expanded={isChosen}
              aria-controls={isChosen ? cellsId : undefined}
              onClick={() => setChosen(isChosen ? undefined : index)}
            >
              <span lang="sv">{text}</span>
            </button>
            {isStale && <Stale />}
            {isChosen && <Cells id={cellsId} cells={cells} written={written} />}
          </li>
        );
      })}
    </ul>
  );
}

interface CellsProps extends Omit<CommentSentencesProps, "sentences"> {
  readonly id: string;
  readonly cells: readonly CommentCell[];
}

function Cells({ id, cells, ...whereabouts }: CellsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <ul id={id} className={mergeClasses(view.list, styles.cells)}>
      {cells.length === 0 && <li className={view.quiet}>{say(words.noCells)}</li>}
      {cells.map((cell) => (
        <li key={JSON.stringify(cell)}>
          <Cell cell={cell} {...whereabouts} />
        </li>
      ))}
    </ul>
  );
}

function Stale() {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <div className={view.withIcon}>
      <StatusIcon status="doubtful" />
      <span className={view.quiet}>{say(words.stale)}</span>
    </div>
  );
}

function Cell({ cell, written }: { readonly cell: CommentCell } & Omit<CommentSentencesProps, "sentences">) {
  const view = useViewStyles();
  const { language } = useSpeaker();
  const name = cellName(cell, language);
  return (
    <PlaceLink place={placeOfCell(cell, written)} otherwise={<span className={view.quiet}>{name}</span>}>
      {name}
    </PlaceLink>
  );
}

/** "Resultat (budgetavvikelse), Utfall: −4 004 tkr". */
function cellName({ row, column, value, decimals, unit }: CommentCell, language: Language): string {
  const counted = unit === "tkr" || unit === "mnkr" || unit === "kr" ? ` ${unit}` : "";
  return `${row}, ${column}: ${printed(value, decimals, language)}${counted}`;
}
