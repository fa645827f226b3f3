/**
 * The reported round's areas, each with where its year may end: a picture, the four ways with their own misses, what is
 * to be known, and one press that takes the proposal into a cell that is empty.
 */
import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { METHODS, type Method } from "../../analysis/forecasting/methods";
import type { MoneyUnit, Ore } from "../../model/money";
import type { ProposedWay, RoundArea, RoundView } from "../../rounds/roundView";
import { forecastWords, inUnit, WAY_NAMES } from "../../words/forecasting";
import { useSession } from "../sessionContext";
import { useSpeaker, type Speaker } from "../speech";
import { CoursePicture } from "./CoursePicture";
import { Fold } from "./Fold";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  ways: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse" },
  head: { ...typographyStyles.caption1, textAlign: "start", padding: 0, color: tokens.colorNeutralForeground2 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, verticalAlign: "top", padding: "2px 0" },
  amount: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
    padding: "2px 0 2px 8px",
    whiteSpace: "nowrap",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  box: { width: "16px", height: "16px", margin: "4px", accentColor: tokens.colorCompoundBrandBackground },
  columns: { border: "none", margin: 0, padding: 0, minWidth: 0 },
});

export function RoundForecasts({ round }: { readonly round: RoundView }) {
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const session = useSession();
  const { areas, unit, taken, shown } = round;
  const empty = areas.filter(({ isEmpty }) => isEmpty);
  const canTake = empty.some(({ marked }) => marked !== undefined);
  return (
    <section>
      <h2 className={view.heading}>{say(forecastWords.heading)}</h2>
      <div className={view.stack}>
        <p className={view.text}>{forecastWords.lacking(say, empty.length, areas.length)}</p>
        <div className={view.buttons}>
          {canTake && (
            <Button onClick={() => void session.run({ round: { kind: "take", rows: "empty", way: "marked" } })}>
              {say(forecastWords.takeAll)}
            </Button>
          )}
          {taken > 0 && (
            <Button appearance="subtle" onClick={() => void session.run({ round: { kind: "takeBack" } })}>
              {forecastWords.takeBack(say, taken)}
            </Button>
          )}
        </div>
        <div>
          {areas.map((area) => (
            <Fold key={area.key} heading={area.label} aside={asideOf(area, unit, language)}>
              <AreaForecast area={area} unit={unit} />
            </Fold>
          ))}
          <Fold heading={say(forecastWords.columns)}>
            <WayColumns shown={shown} />
          </Fold>
        </div>
      </div>
    </section>
  );
}

function asideOf({ ways, marked }: RoundArea, unit: MoneyUnit, language: Speaker["language"]): string {
  const amount = ways.find(({ way }) => way === marked)?.amount;
  return amount === undefined ? "–" : inUnit(amount, unit, language);
}

interface AreaForecastProps {
  readonly area: RoundArea;
  readonly unit: MoneyUnit;
}

function AreaForecast({ area, unit }: AreaForecastProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const session = useSession();
  const { key, label, course, marked, ways, notes, isEmpty } = area;
  const said = (amount: Ore): string => inUnit(amount, unit, language);
  const ends = course.ends.map(({ cost }) => cost).sort((a, b) => a - b);
  const [spent, budget] = [course.outcome.at(-1) ?? (0 as Ore), course.budget.at(-1)];
  const proposed = ways.find(({ way }) => way === marked)?.amount;
  return (
    <div className={view.stack}>
      <CoursePicture
        course={course}
        marked={marked}
        label={forecastWords.picture(say, label, said(spent), budget && said(budget), ends.map(said))}
      />
      <p className={view.small}>{say(forecastWords.key)}</p>
      <table className={styles.ways} aria-label={forecastWords.table(say, unit)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(forecastWords.way)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.amount)}>
              {say(forecastWords.amount)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.amount)}>
              {say(forecastWords.miss)}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <WayRow key={way.way} way={way} isMarked={way.way === marked} unit={unit} />
          ))}
        </tbody>
      </table>
      {notes[language].map((note) => (
        <p key={note} className={view.text}>
          {note}
        </p>
      ))}
      {!isEmpty && <p className={view.quiet}>{say(forecastWords.isFilled)}</p>}
      {isEmpty && proposed !== undefined && (
        <div className={view.buttons}>
          <Button onClick={() => void session.run({ round: { kind: "take", rows: [key], way: "marked" } })}>
            {forecastWords.take(say, said(proposed))}
          </Button>
        </div>
      )}
    </div>
  );
}

interface WayRowProps {
  readonly way: ProposedWay;
  readonly isMarked: boolean;
  readonly unit: MoneyUnit;
}

function WayRow({ way: { way, amount, miss, years }, isMarked, unit }: WayRowProps) {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const bare = (value: Ore): string => inUnit(value, unit, language).replace(` ${unit}`, "");
  const row = isMarked ? styles.strong : undefined;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.name, row)}>
        {say(WAY_NAMES[way])}
        {isMarked && ` (${say(forecastWords.marked)})`}
      </th>
      <td className={mergeClasses(styles.amount, row)}>{amount === undefined ? "–" : bare(amount)}</td>
      <td className={mergeClasses(styles.amount, row)}>
        {miss === undefined ? forecastWords.tried(say, 0) : `${bare(miss)} (${forecastWords.tried(say, years)})`}
      </td>
    </tr>
  );
}

/** Which ways have columns of their own in the form. */
function WayColumns({ shown }: Pick<RoundView, "shown">) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  const [ways, setWays] = useState<readonly Method[]>(shown);
  const turned = (way: Method): readonly Method[] =>
    ways.includes(way) ? ways.filter((one) => one !== way) : [...ways, way];
  return (
    <div className={view.stack}>
      <fieldset className={styles.columns}>
        <legend className={view.unseen}>{say(forecastWords.columns)}</legend>
        {METHODS.map((way) => (
          <label key={way} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={ways.includes(way)}
              onChange={() => setWays(turned(way))}
            />
            {say(WAY_NAMES[way])}
          </label>
        ))}
      </fieldset>
      <div className={view.buttons}>
        <Button onClick={() => void session.run({ round: { kind: "ways", ways } })}>
          {say(forecastWords.rewrite)}
        </Button>
      </div>
    </div>
  );
}
