/** Names with what each is, in two columns that become one where the pane is narrow. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useViewStyles } from "./viewStyles";

export type Fact = readonly [name: string, value: string];

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(96px, max-content) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
});

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <dl className={styles.list}>
      {facts.map(([name, value]) => [
        <dt key={`${name} name`} className={view.quiet}>
          {name}
        </dt>,
        <dd key={name} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
