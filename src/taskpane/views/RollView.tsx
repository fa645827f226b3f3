/**
 * Rulla till nästa år before it is done: everything that is emptied, with its place, what is changed and added, what
 * stays, and what becomes of the texts. The answer stands in the footer.
 */
import { Radio, RadioGroup } from "@fluentui/react-components";
import { parseArea } from "../../sources/address";
import { SPECS } from "../../sources/catalogue";
import type { Emptied } from "../../rolling/emptied";
import { questionHeadings, questionWords, settingNames, textChoices } from "../../words/rollingQuestion";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import type { SessionState } from "../state";
import { IconLine } from "./IconLine";
import { PlaceLink } from "./PlaceLink";
import { useViewStyles } from "./viewStyles";

export function RollView({ state }: { readonly state: SessionState<"rollAsked"> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { rolling, stage } = state;
  const { added, restated, kept } = rolling;
  return (
    <>
      <p className={view.text}>{say(questionWords.intro)}</p>
      <div className={view.stack}>
        <IconLine status="doubtful" text={say(questionWords.copyFirst)} />
        {stage !== undefined && stage.needs !== "nothing" && (
          <IconLine status="doubtful" text={questionWords.notLocked(say, stage)} />
        )}
        {stage?.needs === "nothing" && <IconLine status="good" text={questionWords.locked(say, stage)} />}
      </div>
      <h2 className={view.heading}>{say(questionHeadings.emptied)}</h2>
      <EmptiedList emptied={rolling.emptied} />
      {rolling.texts.length > 0 && <Texts state={state} />}
      <h2 className={view.heading}>{say(questionHeadings.restated)}</h2>
      <ul className={view.list}>
        {restated.map(({ key, place, before, after }) => (
          <li key={key} className={view.item}>
            <p className={view.text}>
              {questionWords.restated(say, say(settingNames[key]), String(before), String(after))}
            </p>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
      <h2 className={view.heading}>{say(questionHeadings.added)}</h2>
      <p className={view.text}>{questionWords.added(say, added.rows, added.sum)}</p>
      <h2 className={view.heading}>{say(questionHeadings.kept)}</h2>
      <p className={view.text}>
        {questionWords.kept(
          say,
          kept.map((source) => SPECS[source].sheet)
        )}
      </p>
    </>
  );
}

/** Source by source, in the order of the template. */
function EmptiedList({ emptied }: { readonly emptied: readonly Emptied[] }) {
  const view = useViewStyles();
  const sources = [...new Set(emptied.map(({ source }) => source))];
  return (
    <ul className={view.list}>
      {sources.map((source) => (
        <li key={source} className={view.item}>
          <EmptiedSource emptied={emptied.filter((one) => one.source === source)} />
        </li>
      ))}
    </ul>
  );
}

function EmptiedSource({ emptied }: { readonly emptied: readonly Emptied[] }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const formulas = emptied.reduce((sum, one) => sum + one.formulas, 0);
  const spared = emptied.flatMap((one) => one.spared);
  const [first] = emptied;
  if (first === undefined) return null;
  return (
    <>
      <p className={view.strong}>{first.source === "comments" ? first.place.sheet : SPECS[first.source].sheet}</p>
      <p className={view.text}>{what(emptied, say)}</p>
      <Places places={emptied.map(({ place }) => place)} />
      {formulas > 0 && <p className={view.quiet}>{questionWords.formulas(say, formulas)}</p>}
      {spared.length > 0 && (
        <>
          <p className={view.quiet}>{questionWords.spared(say, spared.length)}</p>
          <Places places={spared} />
        </>
      )}
    </>
  );
}

function Places({ places }: { readonly places: readonly Emptied["place"][] }) {
  const view = useViewStyles();
  return (
    <div className={view.buttons}>
      {places.map((place) => (
        <PlaceLink key={`${place.sheet}!${place.address}`} place={place} />
      ))}
    </div>
  );
}

function what(emptied: readonly Emptied[], say: ReturnType<typeof useSpeaker>["say"]): string {
  const columns = emptied.flatMap(({ column }) => column ?? []);
  const rows = emptied.reduce((sum, one) => sum + one.rows, 0);
  if (columns.length === 0) return questionWords.rows(say, rows);
  const isZeroed = emptied.some(({ becomes }) => becomes === "zero");
  const areSeveral = columns.length > 1 || emptied.some(({ place }) => columnCount(place) > 1);
  return isZeroed ? questionWords.zeroed(say, emptied.length) : questionWords.columns(say, columns, areSeveral);
}

function columnCount({ address }: Emptied["place"]): number {
  const area = parseArea(address);
  return area === undefined ? 1 : area.lastColumn - area.column + 1;
}

function Texts({ state: { rolling, texts } }: { readonly state: SessionState<"rollAsked"> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  return (
    <>
      <h2 className={view.heading}>{say(questionHeadings.texts)}</h2>
      <p className={view.text}>{say(questionWords.texts)}</p>
      <RadioGroup
        aria-label={say(questionHeadings.texts)}
        layout="horizontal"
        value={texts}
        onChange={(_, { value }) => void session.rolling.chooseTexts(value === "emptied" ? "emptied" : "kept")}
      >
        <Radio value="kept" label={say(textChoices.kept)} />
        <Radio value="emptied" label={say(textChoices.emptied)} />
      </RadioGroup>
      {texts === "emptied" && <EmptiedList emptied={rolling.texts} />}
    </>
  );
}
