/** A file from the user's own disk: the browser's choice of files behind a button like the others, or dropped on it. */
import { useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { InBoth } from "../../words/language";
import { useSpeaker } from "../speech";
import type { ChosenFile } from "../state";

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

interface ChooseFileProps {
  readonly label: InBoth<string>;
  /** Endings and types, with commas between. */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly onChosen: (file: ChosenFile) => void;
}

export function ChooseFile({ label, accept, isPrimary = false, onChosen }: ChooseFileProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onChosen(chosen(file));
  };
  return (
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
        take(event.dataTransfer.files);
      }}
    >
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {say(label)}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again, after it has been mended.
          target.value = "";
        }}
      />
    </div>
  );
}

function chosen(file: File): ChosenFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
