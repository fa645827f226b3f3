/** What is our or Office's fault: what became of it, what to try, and details to send on. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { aftermaths, copied, copyByHand, failureCode, failureText, whileDoing } from "../../words/failures";
import { buttons, headings } from "../../words/labels";
import type { Failure } from "../failure";
import { useSpeaker } from "../speech";
import { CopyAnswer, useCopying } from "./CopyText";
import { Disclosure } from "./Disclosure";
import { PlaceLink } from "./PlaceLink";
import { Title } from "./Title";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  details: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    boxSizing: "border-box",
    width: "100%",
    height: "160px",
    padding: tokens.spacingHorizontalS,
    resize: "vertical",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FailureViewProps {
  readonly failure: Failure;
  /** Host and versions, added to the details. */
  readonly about: string;
}

export function FailureView({ failure, about }: FailureViewProps) {
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const { doing, reason, aftermath, code, details } = failure;
  const place = reason !== undefined && "place" in reason ? reason.place : undefined;
  return (
    <>
      <Title>{say(headings.failed)}</Title>
      <p className={view.text}>{say(whileDoing[doing])}</p>
      <p className={view.text}>{failureText(reason, language)}</p>
      {place !== undefined && (
        <p className={view.text}>
          <PlaceLink place={place} />
        </p>
      )}
      {aftermath !== undefined && <p className={view.text}>{say(aftermaths[aftermath])}</p>}
      <p className={view.small}>{say(failureCode)(code)}</p>
      <Disclosure line={say(headings.details)}>
        <Details text={`${details}\n${about}`} />
      </Disclosure>
    </>
  );
}

function Details({ text }: { readonly text: string }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { copy, outcome, field } = useCopying(text);
  return (
    <div className={view.stack}>
      <textarea
        className={styles.details}
        ref={field}
        readOnly
        value={text}
        aria-label={say(headings.details)}
        spellCheck={false}
      />
      <div className={view.buttons}>
        <Button onClick={() => void copy({ text })}>{say(buttons.copyDetails)}</Button>
      </div>
      <CopyAnswer outcome={outcome} words={{ copied, copyByHand }} />
    </div>
  );
}
