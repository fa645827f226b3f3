/** How something stands, by shape and not by colour alone. The words beside it or `label` say the same. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";

export type Status = "good" | "bad" | "doubtful" | "info" | "absent";

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "inline-flex", height: "20px", alignItems: "center" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  absent: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  good: CheckmarkCircle16Filled,
  bad: ErrorCircle16Filled,
  doubtful: Warning16Filled,
  info: Info16Regular,
  absent: Circle16Regular,
};

export function StatusIcon({ status, label }: { readonly status: Status; readonly label?: string }) {
  const styles = useStyles();
  const Icon = ICONS[status];
  return (
    <span
      className={mergeClasses(styles.icon, styles[status])}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <Icon />
    </span>
  );
}
