/** A line of text with a sign before it, for what the user should know of a result. */
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

export function IconLine({ status, text }: { readonly status: Exclude<Status, "absent">; readonly text: string }) {
  const view = useViewStyles();
  return (
    <div className={view.withIcon}>
      <StatusIcon status={status} />
      <p className={`${view.text} ${view.grow}`}>{text}</p>
    </div>
  );
}
