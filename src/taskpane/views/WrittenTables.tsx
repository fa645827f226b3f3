/** What a run wrote: the sheets in order, each with links to its tables. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RoundedTable } from "../../reports/table";
import { headings } from "../../words/labels";
import type { WrittenTable } from "../../workbook";
import { useSpeaker } from "../speech";
import { PlaceLink } from "./PlaceLink";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  sheet: { padding: `${tokens.spacingVerticalXS} 0` },
  tables: { paddingLeft: tokens.spacingHorizontalL },
  table: { padding: `${tokens.spacingVerticalXXS} 0` },
});

interface WrittenTablesProps {
  readonly tables: readonly RoundedTable[];
  readonly written: readonly WrittenTable[];
}

export function WrittenTables({ tables, written }: WrittenTablesProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const titles = new Map<string, string>(tables.map(({ id, title }) => [id, title]));
  const sheets = [...new Set(written.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    held: written.filter((table) => table.sheet === sheet),
  }));
  return (
    <section>
      <h2 className={view.heading}>{say(headings.written)}</h2>
      <ul className={view.list}>
        {sheets.map(({ sheet, held }) => (
          <li key={sheet} className={styles.sheet}>
            <PlaceLink place={{ sheet, address: held[0]?.address ?? "A1" }}>{sheet}</PlaceLink>
            {held.length > 1 && (
              <ul className={`${view.list} ${styles.tables}`}>
                {held.map((table) => (
                  <li key={table.id} className={styles.table}>
                    <PlaceLink place={table}>{titles.get(table.id) ?? table.id}</PlaceLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
