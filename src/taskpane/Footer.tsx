/**
 * Always in the same place: the line on where in the year one is, the one act that is needed next, and the rest of the
 * acts under Mer. A state with few acts shows them all.
 */
import { useEffect, useId, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { stageLine } from "../words/round";
import type { Act, FooterButton } from "./acts/act";
import { ACTS } from "./acts/catalogue";
import { neededAct } from "./acts/nasta";
import { footerOf } from "./faces";
import { useSession } from "./sessionContext";
import { useSpeaker } from "./speech";
import type { SessionState } from "./state";
import { NoticeBar } from "./views/NoticeBar";
import { useViewStyles } from "./views/viewStyles";

const MORE = { sv: "Mer", en: "More" };

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
  /** On a row of its own. */
  whole: { flexBasis: "100%" },
  more: { flexBasis: "100%", display: "flex", flexDirection: "column" },
  turned: { transform: "rotate(180deg)" },
  /** No wider than its word, so that the buttons stand on one row where they can. */
  quiet: { minWidth: 0 },
  listed: { justifyContent: "flex-start" },
});

interface FooterProps {
  readonly state: SessionState;
}

type WithButton = Act & { readonly button: FooterButton };

export function Footer({ state }: FooterProps) {
  const styles = useStyles();
  const acts = ACTS.filter(
    (act): act is WithButton => act.button?.footer === footerOf(state) && act.button.offered(state) !== "never"
  );
  return (
    <footer className={styles.footer}>
      {"notice" in state && state.notice !== undefined && <NoticeBar notice={state.notice} />}
      {footerOf(state) === "atRest" ? (
        <AtRest acts={acts} state={state} />
      ) : (
        acts.map((act) => <ActButton key={act.id} act={act} look={act.button.look} state={state} />)
      )}
    </footer>
  );
}

interface AtRestProps extends FooterProps {
  readonly acts: readonly WithButton[];
}

function AtRest({ acts, state }: AtRestProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  useEffect(() => setOpen(false), [state.kind]);
  const stage = "stage" in state ? state.stage : undefined;
  const needed = neededAct(stage).id;
  const row = useRef<HTMLDivElement>(null);
  const closeOnEscape = ({ key }: { readonly key: string }): void => {
    if (key !== "Escape" || !isOpen) return;
    setOpen(false);
    row.current?.querySelector<HTMLButtonElement>("[aria-expanded]")?.focus();
  };
  return (
    <>
      {stage !== undefined && <p className={`${view.small} ${styles.whole}`}>{stageLine(stage, say)}</p>}
      <div ref={row} className={styles.row}>
        {acts
          .filter(({ id }) => id === needed)
          .map((act) => (
            <ActButton key={act.id} act={act} look="primary" state={state} />
          ))}
        <Button
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": list } : {})}
          icon={<ChevronDown16Regular className={isOpen ? styles.turned : ""} />}
          iconPosition="after"
          onClick={() => setOpen(!isOpen)}
          onKeyDown={closeOnEscape}
        >
          {say(MORE)}
        </Button>
      </div>
      {isOpen && (
        <div id={list} className={styles.more} onKeyDown={closeOnEscape}>
          {acts
            .filter(({ id }) => id !== needed)
            .map((act) => (
              <ActButton key={act.id} act={act} look="listed" state={state} />
            ))}
        </div>
      )}
    </>
  );
}

interface ActButtonProps extends FooterProps {
  readonly act: WithButton;
  /** `listed`: one of those under Mer. */
  readonly look: FooterButton["look"] | "listed";
}

function ActButton({ act: { name, button }, look, state }: ActButtonProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const { offered, nameIn, press } = button;
  const classes = { listed: styles.listed, subtle: styles.quiet, primary: undefined, secondary: undefined }[look];
  return (
    <Button
      appearance={look === "listed" ? "subtle" : look}
      disabledFocusable={offered(state) === "later"}
      onClick={() => void press(session)}
      {...(classes === undefined ? {} : { className: classes })}
    >
      {say(nameIn?.(state) ?? name)}
    </Button>
  );
}
