/** Always in the same place: the acts that the state offers, under the short answer to the last of them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Act, FooterButton } from "./acts/act";
import { ACTS } from "./acts/catalogue";
import { footerOf } from "./faces";
import { useSession } from "./sessionContext";
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

export function Footer({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {"notice" in state && state.notice !== undefined && <NoticeBar notice={state.notice} />}
      {ACTS.map(
        ({ id, name, button }) =>
          button?.footer === footerOf(state) && <ActButton key={id} name={name} button={button} state={state} />
      )}
    </footer>
  );
}

interface ActButtonProps {
  readonly state: SessionState;
  readonly name: Act["name"];
  readonly button: FooterButton;
}

function ActButton({ name, button, state }: ActButtonProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const { look, offered, nameIn, press } = button;
  const offer = offered(state);
  if (offer === "never") return null;
  return (
    <Button
      appearance={look}
      disabledFocusable={offer === "later"}
      onClick={() => void press(session)}
      {...(look === "subtle" ? { className: styles.quiet } : {})}
    >
      {say(nameIn?.(state) ?? name)}
    </Button>
  );
}
