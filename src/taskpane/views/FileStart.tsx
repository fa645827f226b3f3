/** Where a ledger's file is chosen: from the machine, or dropped on the pane. */
import { fileButtons, fileWords } from "../../words/files/fileWords";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import type { ChosenFile } from "../state";
import { ChooseFile } from "./ChooseFile";
import { useViewStyles } from "./viewStyles";

const LEDGER_FILES = ".se,.si,.sie,.csv,.tsv,.txt,.skv";

export function FileStart() {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { files } = useSession();
  const read = async ({ name, bytes }: ChosenFile): Promise<void> => {
    await files.read({ name, bytes: await bytes() });
  };
  return (
    <>
      <p className={view.text}>{say(fileWords.intro)}</p>
      <ChooseFile label={fileButtons.choose} accept={LEDGER_FILES} isPrimary onChosen={(file) => void read(file)} />
    </>
  );
}
