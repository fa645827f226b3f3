/** A few amounts side by side, each with its bar: hollow for what costs, solid for the rest. The text says it all. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComparedBar } from "../../words/plausibility/bars";

const HEIGHT = 10;

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.caption1, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  value: { ...typographyStyles.caption1, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: {
    display: "block",
    width: "100%",
    overflow: "visible",
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

export function ComparedBars({ bars }: { readonly bars: readonly ComparedBar[] }) {
  const styles = useStyles();
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)));
  if (bars.length < 2 || most === 0) return null;
  return (
    <ul className={styles.rows}>
      {bars.map(({ label, value, shown }) => (
        <li key={label} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.value}>{shown}</span>
          <svg className={styles.bar} height={HEIGHT} aria-hidden>
            <rect
              x="0.5"
              y="0.5"
              width={`${(Math.abs(value) / most) * 99}%`}
              height={HEIGHT - 1}
              fill={value < 0 ? "none" : "currentColor"}
              stroke="currentColor"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
