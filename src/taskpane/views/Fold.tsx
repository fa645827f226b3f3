/** A part of a view under a heading of its own, folded away until it is opened. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Disclosure } from "./Disclosure";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  /** An amount stays beside its unit. */
  aside: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface FoldProps {
  readonly heading: string;
  readonly icon?: ReactNode;
  /** What can be known without opening it: how many there are. */
  readonly aside?: string | number;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

export function Fold({ heading, icon, aside, openAtFirst = false, children }: FoldProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const line = (
    <>
      {icon}
      <span role="heading" aria-level={2} className={`${view.strong} ${view.grow}`}>
        {heading}
      </span>
      {aside !== undefined && <span className={mergeClasses(view.quiet, styles.aside)}>{aside}</span>}
    </>
  );
  return (
    <Disclosure openAtFirst={openAtFirst} line={line}>
      {children}
    </Disclosure>
  );
}
