/**
 * An area's year in one small picture: its cost added up month by month, beside the budget and earlier years, and where
 * each way to the full year ends. Told apart by their strokes, not by colour; the label says what it shows.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cumulated } from "../../analysis/forecasting/cumulated";
import type { Method } from "../../analysis/forecasting/methods";

const WIDTH = 240;
const HEIGHT = 96;
/** Room for the dots at the end of the year, and for strokes at the edges. */
const EDGE = 8;

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "420px",
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  earlier: { color: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { color: "CanvasText" } },
});

interface CoursePictureProps {
  readonly course: Cumulated;
  readonly marked: Method | undefined;
  readonly label: string;
}

export function CoursePicture({ course, marked, label }: CoursePictureProps) {
  const styles = useStyles();
  const { outcome, budget, earlier, ends } = course;
  const levels = [
    0,
    ...outcome,
    ...budget,
    ...earlier.flatMap(({ months }) => months),
    ...ends.map(({ cost }) => cost),
  ];
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const x = (month: number): number => EDGE + (month / 12) * (WIDTH - 2 * EDGE);
  const y = (cost: number): number =>
    most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((cost - least) / (most - least)) * (HEIGHT - 2 * EDGE);
  const line = (costs: readonly number[]): string =>
    [0, ...costs].map((cost, month) => `${round(x(month))},${round(y(cost))}`).join(" ");
  const spent = outcome.at(-1) ?? 0;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1={x(0)} x2={x(12)} y1={y(0)} y2={y(0)} stroke="currentColor" strokeWidth="0.5" />
      {earlier.map(({ year, months }) => (
        <polyline
          key={year}
          className={styles.earlier}
          points={line(months)}
          fill="none"
          stroke="currentColor"
          strokeWidth="0.75"
        />
      ))}
      {budget.length > 0 && (
        <polyline points={line(budget)} fill="none" stroke="currentColor" strokeWidth="1.25" strokeDasharray="4 3" />
      )}
      <polyline points={line(outcome)} fill="none" stroke="currentColor" strokeWidth="2.5" />
      {ends.map(({ way, cost }) => (
        <g key={way}>
          <line
            x1={x(outcome.length)}
            y1={y(spent)}
            x2={x(12)}
            y2={y(cost)}
            stroke="currentColor"
            strokeWidth="0.75"
            strokeDasharray="1 2"
          />
          <circle
            cx={x(12)}
            cy={y(cost)}
            r={way === marked ? 4 : 3}
            fill={way === marked ? "currentColor" : "none"}
            stroke="currentColor"
          />
        </g>
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
