/** One press gives a code the place of its likes; the same button takes it back. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../model/problem";
import { SPECS } from "../../sources/catalogue";
import { codeWords } from "../../words/labels";
import type { CodeToPlace, PlacedCode } from "../codePlacing";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { PlaceLink } from "./PlaceLink";
import { useViewStyles } from "./viewStyles";

export function PlaceCode({ code }: { readonly code: CodeToPlace }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const [placed, setPlaced] = useState<PlacedCode>();
  const press = async (): Promise<void> => {
    if (placed === undefined) setPlaced(await session.placeCode(code));
    else if (await session.takeBackCode(placed)) setPlaced(undefined);
  };
  const [, cell] = placed ?? [];
  return (
    <>
      <div className={view.buttons}>
        <Button size="small" onClick={() => void press()}>
          {placed === undefined ? codeWords.place(say, code.code, code.belongsTo) : codeWords.takeBack(say, code.code)}
        </Button>
      </div>
      <p className={view.quiet} role="status">
        {cell !== undefined && (
          <>
            {`${codeWords.placed(say, SPECS[code.source].sheet)} `}
            <PlaceLink place={cell.place} inText />
          </>
        )}
      </p>
    </>
  );
}

/** What a problem proposes to place; a code that stands for several is placed by nobody's guess. */
export function codeToPlace(problem: Problem): CodeToPlace | undefined {
  if (problem.kind !== "accountUnknown" && problem.kind !== "responsibilityUnknown") return undefined;
  const { stray, proposal } = problem;
  if (proposal === undefined || stray.codes > 1 || stray.code === "") return undefined;
  const source = problem.kind === "accountUnknown" ? "accounts" : "responsibilities";
  return { source, code: stray.code, belongsTo: proposal.belongsTo };
}
