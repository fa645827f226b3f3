/** Where a Word document to be read is chosen. */
import { documentWords } from "../../words/documentWords";
import { useSpeaker } from "../speech";
import type { ChosenFile } from "../state";
import { ChooseFile } from "./ChooseFile";
import { useViewStyles } from "./viewStyles";

const WORD_FILES = ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function ChooseDocument({ onChosen }: { readonly onChosen: (file: ChosenFile) => void }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <section className={view.stack}>
      <h2 className={view.heading}>{say(documentWords.heading)}</h2>
      <p className={view.quiet}>{say(documentWords.explained)}</p>
      <ChooseFile label={documentWords.choose} accept={WORD_FILES} onChosen={onChosen} />
    </section>
  );
}
