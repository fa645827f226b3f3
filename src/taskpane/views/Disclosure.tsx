/** A line that opens to show more: the browser's own details, so that keyboard and screen readers know it. */
import { useEffect, useRef, useState, type ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";

const useStyles = makeStyles({
  root: {
    // The line's own padding stands outside, so that its text is in line with everything else.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary > :last-child": { transform: "rotate(180deg)" },
  },
  summary: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    "&::-webkit-details-marker": { display: "none" },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  line: { flexGrow: 1, minWidth: 0, display: "flex", gap: tokens.spacingHorizontalS },
  chevron: {
    flexShrink: 0,
    display: "inline-flex",
    height: "20px",
    alignItems: "center",
    color: tokens.colorNeutralForeground3,
  },
  content: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
});

interface DisclosureProps {
  readonly line: ReactNode;
  readonly children: ReactNode;
  readonly openAtFirst?: boolean;
  /** Opens it and moves the keyboard there. */
  readonly attention?: boolean;
}

export function Disclosure({ line, children, openAtFirst = false, attention = false }: DisclosureProps) {
  const styles = useStyles();
  const summary = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(openAtFirst || attention);
  useEffect(() => {
    if (!attention) return;
    setOpen(true);
    summary.current?.focus();
  }, [attention]);
  return (
    <details className={styles.root} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} ref={summary}>
        <span className={styles.line}>{line}</span>
        <span className={styles.chevron} aria-hidden>
          <ChevronDown16Regular />
        </span>
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
