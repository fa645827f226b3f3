/** One source: whether it is there, where it is read from, and what can be chosen instead. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import { placeOf } from "../../sources/address";
import type { SourceStatus } from "../../sources/recognise";
import { buttonFor, buttons, sourceWords, standings } from "../../words/labels";
import { sourceDescriptions } from "../../words/sourceDescriptions";
import type { Site } from "../../workbook";
import { useSpeaker } from "../speech";
import { rowsOf, standingOf, type Standing } from "../standing";
import { ColumnChoices } from "./ColumnChoices";
import { Disclosure } from "./Disclosure";
import { PlaceLink } from "./PlaceLink";
import { ProblemList } from "./ProblemList";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** What can be done with a source in the list. */
interface SourceActs {
  readonly reveal: (place: Place) => void;
  readonly useSelection: () => void;
  readonly mapColumn: (column: string, offset: number | undefined) => void;
  readonly forget: () => void;
  readonly insertSheet: () => void;
}

interface SourceEntryProps {
  readonly status: SourceStatus;
  readonly acts: SourceActs;
  readonly attention: boolean;
  /** Whether its absence is worth alarming about: not where the workbook has nothing yet. */
  readonly isAlarming: boolean;
  /** While something is being done: buttons wait, without losing the keyboard's place. */
  readonly isBusy: boolean;
}

export function SourceEntry({ status, acts, attention, isAlarming, isBusy }: SourceEntryProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { site, sheetName } = status;
  const standing = standingOf(status);
  return (
    <Disclosure
      attention={attention}
      line={
        <>
          <StatusIcon status={iconOf(standing, isAlarming)} label={say(standings[standing])} />
          <span className={styles.name}>{sheetName}</span>
          <span className={styles.aside} aria-hidden={standing !== "ready"}>
            {standing === "ready" ? say(sourceWords.rows)(rowsOf(status)) : say(standings[standing])}
          </span>
        </>
      }
    >
      <div className={view.stack}>
        <p className={view.quiet}>{say(sourceDescriptions[status.source])}</p>
        {site === undefined ? (
          <p className={view.quiet}>{say(sourceWords.howToGet)}</p>
        ) : (
          <FoundAt site={site} reveal={acts.reveal} />
        )}
        {status.problems.length > 0 && site !== undefined && (
          <ProblemList problems={status.problems} reveal={acts.reveal} />
        )}
        {site !== undefined && <ColumnChoices status={status} choose={acts.mapColumn} />}
        {site !== undefined && <p className={view.quiet}>{say(sourceWords.howToUseSelection)}</p>}
        <div className={view.buttons}>
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={say(buttonFor.useSelection)(sheetName)}
            onClick={acts.useSelection}
          >
            {say(buttons.useSelection)}
          </Button>
          {site === undefined && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={say(buttonFor.insertSheet)(sheetName)}
              onClick={acts.insertSheet}
            >
              {say(buttons.insertSheet)}
            </Button>
          )}
          {site?.via === "mapping" && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isBusy}
              aria-label={say(buttonFor.forget)(sheetName)}
              onClick={acts.forget}
            >
              {say(buttons.forget)}
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

function FoundAt({ site, reveal }: { readonly site: Site; readonly reveal: (place: Place) => void }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <p className={view.text}>
      {`${say(VIA[site.via])}: `}
      <PlaceLink place={placeOf(site.rectangle)} reveal={reveal} inText />
    </p>
  );
}

const VIA = { mapping: sourceWords.viaMapping, table: sourceWords.viaTable, sheet: sourceWords.viaSheet };

function iconOf(standing: Standing, isAlarming: boolean): Status {
  switch (standing) {
    case "ready":
      return "good";
    case "unclear":
      return "doubtful";
    case "empty":
      return isAlarming ? "doubtful" : "absent";
    case "missing":
      return isAlarming ? "bad" : "absent";
  }
}
