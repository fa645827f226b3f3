/** Always in the same place: the acts that the state offers, under the short answer to the last of them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Act, FooterButton } from "./acts/act";
import { ACTS } from "./acts/catalogue";
import { footerOf } from "./faces";
import type { Session } from "./session";
import { useSpeaker } from "./speech";
import type { SessionState } from "./state";
import { NoticeBar } from "./views/NoticeBar";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** No wider than its word, so that the buttons stand on one row where they can. */
  quiet: { minWidth: 0 },
});

const APPEARANCE = { primary: "primary", plain: "secondary", quiet: "subtle" } as const;

interface FooterProps {
  readonly state: SessionState;
  readonly session: Session;
}

export function Footer({ state, session }: FooterProps) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {"notice" in state && state.notice !== undefined && <NoticeBar notice={state.notice} />}
      {ACTS.map(
        ({ id, name, button }) =>
          button?.footer === footerOf(state) && (
            <ActButton key={id} name={name} button={button} state={state} session={session} />
          )
      )}
    </footer>
  );
}

interface ActButtonProps extends FooterProps {
  readonly name: Act["name"];
  readonly button: FooterButton;
}

function ActButton({ name, button, state, session }: ActButtonProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { look, offered, nameIn, press } = button;
  const offer = offered(state);
  if (offer === "never") return null;
  return (
    <Button
      appearance={APPEARANCE[look]}
      disabledFocusable={offer === "later"}
      onClick={() => void press(session)}
      {...(look === "quiet" ? { className: styles.quiet } : {})}
    >
      {say(nameIn?.(state) ?? name)}
    </Button>
  );
}
