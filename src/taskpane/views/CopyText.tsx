/** Takes a text out of the pane: to the clipboard, or selected for the user to copy where a host keeps that closed. */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { Button, Textarea } from "@fluentui/react-components";
import type { InBoth } from "../../words/language";
import { copyToClipboard, type Copyable } from "../clipboard";
import { useSpeaker } from "../speech";
import { useViewStyles } from "./viewStyles";

interface Outcome {
  readonly isCopied: boolean;
  readonly text: string;
}

interface Copying {
  readonly copy: (copyable: Copyable) => Promise<void>;
  /** Of the last copying. */
  readonly outcome: Outcome | undefined;
  /** Whose text is selected when the clipboard is closed. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** `subject` is what there is to copy: when it changes, the answer to the last copying is taken away. */
export function useCopying(subject: string): Copying {
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome?.isCopied === false) field.current?.select();
  }, [outcome]);
  useEffect(() => setOutcome(undefined), [subject]);
  const copy = async (copyable: Copyable) =>
    setOutcome({ isCopied: await copyToClipboard(copyable), text: copyable.text });
  return { copy, outcome, field };
}

interface CopyWords {
  readonly copied: InBoth<string>;
  readonly copyByHand: InBoth<string>;
}

export function CopyAnswer({ outcome, words }: { readonly outcome: Outcome | undefined; readonly words: CopyWords }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <p className={view.small} role="status">
      {outcome !== undefined && say(outcome.isCopied ? words.copied : words.copyByHand)}
    </p>
  );
}

interface CopyTextProps {
  readonly subject: string;
  /** What can be copied, each by its button. */
  readonly choices: readonly { readonly label: InBoth<string>; readonly content: () => Copyable }[];
  readonly words: CopyWords & { readonly wholeText: InBoth<string> };
  /** The text's language, where it isn't the pane's. */
  readonly lang?: string;
  /** Buttons before those that copy. */
  readonly children?: ReactNode;
}

export function CopyText({ subject, choices, words, lang, children }: CopyTextProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { copy, outcome, field } = useCopying(subject);
  return (
    <div className={view.stack}>
      <div className={view.buttons}>
        {children}
        {choices.map(({ label, content }) => (
          <Button key={label.sv} onClick={() => void copy(content())}>
            {say(label)}
          </Button>
        ))}
      </div>
      {outcome?.isCopied === false && (
        <Textarea
          textarea={{ ref: field }}
          readOnly
          value={outcome.text}
          aria-label={say(words.wholeText)}
          {...(lang === undefined ? {} : { lang })}
        />
      )}
      <CopyAnswer outcome={outcome} words={words} />
    </div>
  );
}
