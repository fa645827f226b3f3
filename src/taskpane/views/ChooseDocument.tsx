/** A Word document from the user's own disk: the browser's choice of files behind a button like the others. */
import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { documentWords } from "../../words/documentWords";
import { useSpeaker } from "../speech";
import type { ChosenFile } from "../state";
import { useViewStyles } from "./viewStyles";

const WORD_FILES = ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function ChooseDocument({ onChosen }: { readonly onChosen: (file: ChosenFile) => void }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onChosen(chosen(file));
    // The same file can be chosen again, after it has been mended.
    if (input.current !== null) input.current.value = "";
  };
  return (
    <section className={view.stack}>
      <h2 className={view.heading}>{say(documentWords.heading)}</h2>
      <p className={view.quiet}>{say(documentWords.explained)}</p>
      <div className={view.buttons}>
        <Button onClick={() => input.current?.click()}>{say(documentWords.choose)}</Button>
        <input ref={input} type="file" accept={WORD_FILES} hidden onChange={({ target }) => choose(target.files)} />
      </div>
    </section>
  );
}

function chosen(file: File): ChosenFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
