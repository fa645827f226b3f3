/**
 * The deviations that must be explained, by the workbook's own thresholds: the rows that have the sign in the sheets.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MaterialRow } from "../../reports/material";
import { materialWords } from "../../words/resultLabels";
import { printed } from "../../words/numbers";
import { MATERIAL_SIGN } from "../../words/tableMarks";
import { useSpeaker } from "../speech";
import { PlaceLink } from "./PlaceLink";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  label: { flexGrow: 1, flexBasis: "60%", minWidth: 0 },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface MaterialDeviationsProps {
  readonly rows: readonly MaterialRow[];
}

export function MaterialDeviations({ rows }: MaterialDeviationsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  if (rows.length === 0) return null;
  const tables = [...new Set(rows.map(({ table }) => table))];
  return (
    <section>
      <h2 className={view.heading}>{materialWords.heading(say, rows.length)}</h2>
      <p className={view.quiet}>{say(materialWords.explain)}</p>
      {tables.map((table) => (
        <div key={table}>
          <h3 className={view.small} lang="sv">
            {table}
          </h3>
          <ul className={view.list}>
            {rows
              .filter((row) => row.table === table)
              .map((row) => (
                <Row key={row.place.address} row={row} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Row({ row }: { readonly row: MaterialRow }) {
  const styles = useStyles();
  const { language } = useSpeaker();
  return (
    <li className={styles.row}>
      <span className={styles.label}>
        <span aria-hidden>{MATERIAL_SIGN} </span>
        <PlaceLink place={row.place}>{row.label}</PlaceLink>
      </span>
      <span className={styles.amount}>{`${printed(row.printed, 0, language)}\u00A0${row.unit}`}</span>
    </li>
  );
}
