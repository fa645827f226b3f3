/** Where a file is chosen: from the machine, or dropped on the pane. */
import { useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fileButtons, fileWords } from "../../words/files/fileWords";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { useViewStyles } from "./viewStyles";

const ACCEPTED = ".se,.si,.sie,.csv,.tsv,.txt,.skv";

const useStyles = makeStyles({
  drop: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXXL,
    display: "flex",
    justifyContent: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground3 },
});

export function FileStart() {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { files } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = async (list: FileList | null): Promise<void> => {
    const file = list?.[0];
    if (file === undefined) return;
    await files.read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <p className={view.text}>{say(fileWords.intro)}</p>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files);
        }}
      >
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {say(fileButtons.choose)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={({ target }) => {
            void take(target.files);
            target.value = "";
          }}
        />
      </div>
    </>
  );
}
