/**
 * The bridge from budget to result, for whoever reads the pane: a table whose rows each have their bar, which starts
 * where the one before ended. The table is the text alternative in itself, so the bars are hidden from screen
 * readers. A surplus goes right and is hollow, a deficit goes left and is solid; a forecast is hatched.
 */
import { useId } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Bar, Bridge } from "../../pictures/bridge";
import type { Illustration } from "../../pictures/picture";
import { bridgeWords } from "../../words/resultLabels";
import { printed } from "../../words/numbers";
import { useSpeaker } from "../speech";
import { Fold } from "./Fold";
import { useViewStyles } from "./viewStyles";

const BAR_HEIGHT = 14;
/** Pixels between the lines of a hatching. */
const HATCH = { surplus: 7, deficit: 3 };
const FILL = { surplus: "none", deficit: "currentColor" };

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, display: "block", width: "100%", color: tokens.colorNeutralForeground1 },
  rows: { display: "block" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  label: {
    padding: 0,
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  value: { padding: 0, flexShrink: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  bar: {
    padding: 0,
    display: "block",
    width: "100%",
    flexBasis: "100%",
    overflow: "visible",
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** Every bridge of a run; the first is open. */
export function Bridges({ illustrations }: { readonly illustrations: readonly Illustration[] }) {
  const { say } = useSpeaker();
  const shown = illustrations.flatMap(({ bridge, picture }) =>
    bridge === undefined ? [] : [{ bridge, unit: picture.unit }]
  );
  return shown.map(({ bridge, unit }, index) => (
    <Fold key={bridge.by} openAtFirst={index === 0} heading={say(bridgeWords.heading[bridge.by])}>
      <BridgeView bridge={bridge} unit={unit} />
    </Fold>
  ));
}

interface BridgeViewProps {
  readonly bridge: Bridge;
  readonly unit: string;
}

function BridgeView({ bridge: { by, scenario, bars }, unit }: BridgeViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const scale = scaleOf(bars);
  return (
    <>
      {/* What is laid out otherwise than as a table needs its roles said. */}
      <table role="table" className={styles.table} aria-label={say(bridgeWords.heading[by])}>
        <thead role="rowgroup" className={view.unseen}>
          <tr role="row">
            <th role="columnheader" scope="col">
              {say(bridgeWords.step)}
            </th>
            <th role="columnheader" scope="col">
              {bridgeWords.effect(say, unit)}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.rows}>
          {bars.map((bar, index) => (
            <BridgeRow key={index} bar={bar} scale={scale} isForecast={scenario === "forecast"} />
          ))}
        </tbody>
      </table>
      <p className={view.small}>{`${say(bridgeWords.key[scenario])} ${bridgeWords.amounts(say, unit)}`}</p>
    </>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly scale: Scale;
  readonly isForecast: boolean;
}

function BridgeRow(props: BarProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const { label, value, isSum } = props.bar;
  return (
    <tr role="row" className={mergeClasses(styles.row, isSum && styles.sum)}>
      <th role="rowheader" scope="row" className={mergeClasses(styles.label, isSum && view.strong)}>
        {isSum ? say(bridgeWords.result) : label}
      </th>
      <td role="cell" className={styles.value}>
        {signed(value, language)}
      </td>
      <td role="presentation" className={styles.bar} aria-hidden>
        <BarStrip {...props} />
      </td>
    </tr>
  );
}

/** Where a level lies, in percent of the width. */
type Scale = (level: number) => number;

/** Room for every level and for 0; a little at the ends, so that outlines are whole. */
function scaleOf(bars: readonly Bar[]): Scale {
  const levels = [0, ...bars.flatMap(({ from, to }) => [from, to])];
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  return (level) => (most === least ? 50 : 1 + (98 * (level - least)) / (most - least));
}

function BarStrip({ bar, scale, isForecast }: BarProps) {
  const styles = useStyles();
  const hatch = useId();
  const kind = bar.value < 0 ? "deficit" : "surplus";
  const left = Math.min(scale(bar.from), scale(bar.to));
  const width = Math.abs(scale(bar.to) - scale(bar.from));
  const zero = percent(scale(0));
  return (
    <svg
      className={styles.bar}
      height={BAR_HEIGHT + 2}
      aria-hidden
      focusable="false"
      data-bar={isForecast ? `${kind}, hatched` : kind}
    >
      {isForecast && <Hatching id={hatch} space={HATCH[kind]} />}
      <line x1={zero} x2={zero} y1="0" y2={BAR_HEIGHT + 2} stroke="currentColor" strokeWidth="1" />
      <rect
        x={percent(left)}
        width={percent(width)}
        y="1"
        height={BAR_HEIGHT}
        fill={isForecast ? `url(#${hatch})` : FILL[kind]}
        stroke="currentColor"
        strokeWidth="1"
        strokeDasharray={isForecast ? "4 2" : undefined}
      />
    </svg>
  );
}

function Hatching({ id, space }: { readonly id: string; readonly space: number }) {
  return (
    <pattern id={id} width={space} height={space} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2={space} stroke="currentColor" strokeWidth="2" />
    </pattern>
  );
}

function percent(value: number): string {
  return `${Math.round(100 * value) / 100}%`;
}

/** "+64 302", "−91 106", "0". */
function signed(value: number, language: "sv" | "en"): string {
  return `${value > 0 ? "+" : ""}${printed(value, 0, language)}`;
}
