/** Takes a long text out of the pane: to the clipboard, or selected for the user to copy where a host keeps that closed. */
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Textarea } from "@fluentui/react-components";
import { reviewButtons, reviewWords } from "../../reading/reviewWords";
import { useSpeaker } from "../speech";
import { useViewStyles } from "./viewStyles";

export function CopyText({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const [outcome, setOutcome] = useState<"copied" | "selected" | undefined>(undefined);
  const shown = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome === "selected") shown.current?.select();
  }, [outcome]);
  useEffect(() => setOutcome(undefined), [text]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("selected");
    }
  }

  return (
    <div className={view.stack}>
      <div className={view.buttons}>
        {children}
        <Button onClick={() => void copy()}>{say(reviewButtons.copy)}</Button>
      </div>
      {outcome === "selected" && (
        <Textarea textarea={{ ref: shown }} readOnly value={text} aria-label={say(reviewWords.wholeText)} />
      )}
      <p className={view.small} role="status">
        {outcome === "copied" ? say(reviewWords.copied) : outcome === "selected" ? say(reviewWords.copyByHand) : ""}
      </p>
    </div>
  );
}
