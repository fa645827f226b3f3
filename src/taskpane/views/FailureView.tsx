/** What is our or Office's fault: what became of it, what to try, and details to send on. */
import { useRef, useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import { aftermaths, copied, copyByHand, failureCode, failureText, whileDoing } from "../../words/failures";
import { buttons, headings } from "../../words/labels";
import type { Failure } from "../failure";
import { useSpeaker } from "../speech";
import { Disclosure } from "./Disclosure";
import { PlaceLink } from "./PlaceLink";
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
  readonly reveal: (place: Place) => void;
}

export function FailureView({ failure, about, reveal }: FailureViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const place = failure.reason !== undefined && "place" in failure.reason ? failure.reason.place : undefined;
  const text = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | undefined>(undefined);
  const details = `${failure.details}\n${about}`;

  /** Some hosts keep the clipboard closed: then the text is selected for the user to copy. */
  async function copy() {
    try {
      await navigator.clipboard.writeText(details);
      setOutcome("copied");
    } catch {
      text.current?.select();
      setOutcome("selected");
    }
  }

  return (
    <>
      <h1 className={view.title} tabIndex={-1}>
        {say(headings.failed)}
      </h1>
      <p className={view.text}>{say(whileDoing[failure.doing])}</p>
      <p className={view.text}>{failureText(failure.reason, language)}</p>
      {place !== undefined && (
        <p className={view.text}>
          <PlaceLink place={place} reveal={reveal} />
        </p>
      )}
      {failure.aftermath !== undefined && <p className={view.text}>{say(aftermaths[failure.aftermath])}</p>}
      <p className={view.small}>{say(failureCode)(failure.code)}</p>
      <Disclosure line={say(headings.details)}>
        <div className={view.stack}>
          <textarea
            className={styles.details}
            ref={text}
            readOnly
            value={details}
            aria-label={say(headings.details)}
            spellCheck={false}
          />
          <div className={view.buttons}>
            <Button onClick={() => void copy()}>{say(buttons.copyDetails)}</Button>
          </div>
          <p className={view.small} role="status">
            {outcome === "copied" ? say(copied) : outcome === "selected" ? say(copyByHand) : ""}
          </p>
        </div>
      </Disclosure>
    </>
  );
}
