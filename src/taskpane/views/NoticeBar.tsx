/** The short answer to what the user just did. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { fileNotices } from "../../words/files/fileWords";
import { documentFailureText, documentWords } from "../../words/documentWords";
import { failureText } from "../../words/failures";
import type { Language } from "../../words/language";
import { notices } from "../../words/progress";
import { reviewNotices } from "../../words/review/reviewSaid";
import { rollingNotices } from "../../words/rolling";
import type { WorkbookFailure } from "../../workbookError";
import { placeText } from "../placeText";
import { useSpeaker, type Speaker } from "../speech";
import type { Notice } from "../state";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  bar: {
    flexBasis: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const view = useViewStyles();
  const speaker = useSpeaker();
  return (
    <div className={`${view.withIcon} ${styles.bar}`}>
      <StatusIcon status={STATUS[notice.kind]} />
      <p className={`${view.text} ${view.grow}`}>{noticeText(notice, speaker)}</p>
    </div>
  );
}

const STATUS: Readonly<Record<Notice["kind"], Status>> = {
  cancelled: "info",
  inserted: "good",
  nothingInserted: "info",
  rolled: "good",
  setupCopied: "good",
  rollCancelled: "info",
  rollChanged: "doubtful",
  selectionUnusable: "doubtful",
  columnUnusable: "doubtful",
  putBack: "info",
  sampleRefused: "doubtful",
  notRevealed: "doubtful",
  noText: "doubtful",
  noComments: "doubtful",
  notRead: "doubtful",
  documentNotRead: "doubtful",
  copySaved: "good",
  reviewCancelled: "info",
  fileCancelled: "info",
  replaced: "good",
  undone: "good",
  notReplaced: "doubtful",
  codeNotPlaced: "doubtful",
  codeByHand: "info",
  codeElsewhere: "info",
};

export function noticeText(notice: Notice, { say, language }: Speaker): string {
  switch (notice.kind) {
    case "inserted":
      return say(notices.inserted)(notice.sheets);
    case "notRevealed":
      return say(notices.notRevealed)(placeText(notice.place), notice.code);
    case "replaced":
      return say(reviewNotices.replaced)(
        notice.before,
        notice.after,
        notice.place === undefined ? undefined : placeText(notice.place)
      );
    case "notReplaced":
      return say(reviewNotices.notReplaced)(placeText(notice.place), notReplacedWhy(notice.failure, language));
    case "codeNotPlaced":
      return say(notices.codeNotPlaced)(placeText(notice.place), failureText(notice.failure, language));
    case "codeByHand":
      return say(notices.codeByHand)(notice.sheet, notice.code, notice.belongsTo);
    case "codeElsewhere":
      return say(notices.codeElsewhere)(notice.sheet, notice.code, notice.belongsTo, notice.readFrom);
    case "notRead":
      return failureText(notice.failure, language);
    case "documentNotRead":
      return documentFailureText(notice.failure, language);
    case "copySaved":
      return say(documentWords.saved)(notice.name, notice.comments);
    case "noText":
    case "noComments":
    case "reviewCancelled":
    case "undone":
      return say(reviewNotices[notice.kind]);
    case "fileCancelled":
      return say(fileNotices.cancelled);
    case "rolled":
      return say(rollingNotices.rolled)(notice.year);
    case "setupCopied":
      return say(rollingNotices.setupCopied)(
        notice.files.map(({ name }) => name),
        notice.sheets.length
      );
    case "rollCancelled":
    case "rollChanged":
      return say(rollingNotices[notice.kind]);
    case "cancelled":
    case "nothingInserted":
    case "selectionUnusable":
    case "columnUnusable":
    case "putBack":
    case "sampleRefused":
      return say(notices[notice.kind]);
  }
}

function notReplacedWhy(failure: WorkbookFailure, language: Language): string {
  return failure.kind === "changedMeanwhile" ? reviewNotices.textChanged[language] : failureText(failure, language);
}
