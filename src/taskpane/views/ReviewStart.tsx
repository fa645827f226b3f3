/** What can be read: the selected cells, the sheet Kommentarer, a Word document, or text that is pasted here. */
import { useRef, useState } from "react";
import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { reviewHeadings } from "../../words/review/reviewSaid";
import { reviewButtons, reviewWords } from "../../words/review/reviewWords";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import type { TextChoice } from "../state";
import { ChooseDocument } from "./ChooseDocument";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  /** Room for a paragraph; a chapter is scrolled. */
  pasted: { "& textarea": { minHeight: "160px", maxHeight: "60vh" } },
});

interface ReviewStartProps {
  /** What was pasted before. */
  readonly draft: string;
}

export function ReviewStart({ draft }: ReviewStartProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { review } = useSession();
  const read = (choice: TextChoice) => void review.read(choice);
  // The browser keeps the text: a chapter is not drawn anew for every letter.
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [hasText, setHasText] = useState(draft.trim() !== "");
  return (
    <>
      <p className={view.text}>{say(reviewWords.intro)}</p>
      <section className={view.stack}>
        <h2 className={view.heading}>{say(reviewHeadings.inWorkbook)}</h2>
        <p className={view.quiet}>{say(reviewWords.inWorkbook)}</p>
        <div className={view.buttons}>
          <Button onClick={() => read({ kind: "selection" })}>{say(reviewButtons.selection)}</Button>
          <Button onClick={() => read({ kind: "comments" })}>{say(reviewButtons.comments)}</Button>
        </div>
      </section>
      <ChooseDocument onChosen={(file) => read({ kind: "document", file })} />
      <section className={view.stack}>
        <h2 className={view.heading}>{say(reviewHeadings.pasted)}</h2>
        <Field label={say(reviewWords.pasteHere)}>
          <Textarea
            className={styles.pasted}
            textarea={{ ref: pasted }}
            defaultValue={draft}
            resize="vertical"
            onChange={(_, { value }) => setHasText(value.trim() !== "")}
          />
        </Field>
        <div className={view.buttons}>
          <Button
            disabledFocusable={!hasText}
            onClick={() => read({ kind: "pasted", text: pasted.current?.value ?? "" })}
          >
            {say(reviewButtons.pasted)}
          </Button>
        </div>
      </section>
    </>
  );
}
