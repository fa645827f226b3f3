/**
 * In which order the rows of Kommentarer stand. Whoever has sorted or moved rows keeps their order; otherwise the
 * rows follow the new text. A person's own row stays after the row that it stands after.
 */

/** A row and where it stood, counted from 0; `undefined` for one that is new. */
interface OrderedRow {
  readonly key: string | undefined;
  readonly stood: number | undefined;
}

/** `written` are our keys in the order of the new text, `before` in the order that we last wrote them. */
export function ordered<T extends OrderedRow>(
  rows: readonly T[],
  written: readonly string[],
  before: readonly string[]
): readonly T[] {
  const standing = rows.filter(({ stood }) => stood !== undefined).sort((a, b) => (a.stood ?? 0) - (b.stood ?? 0));
  const start = isSorted(standing, before) ? byText(standing, written) : standing;
  const added = rows.filter(({ stood }) => stood === undefined);
  return written.reduce<readonly T[]>((result, key, index) => {
    const row = added.find((one) => one.key === key);
    return row === undefined ? result : insertedAfter(result, row, written.slice(0, index));
  }, start);
}

/** Whether our rows still stand as we wrote them. */
function isSorted(standing: readonly OrderedRow[], before: readonly string[]): boolean {
  const positions = standing
    .map(({ key }) => (key === undefined ? -1 : before.indexOf(key)))
    .filter((position) => position >= 0);
  return positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? -1));
}

/** Our rows in the order of the new text; every other row after the one that it stood after. */
function byText<T extends OrderedRow>(standing: readonly T[], written: readonly string[]): readonly T[] {
  const isWritten = ({ key }: T): boolean => key !== undefined && written.includes(key);
  const groups = standing.reduce<readonly (readonly T[])[]>((made, row) => {
    const last = made.at(-1);
    return isWritten(row) || last === undefined ? [...made, [row]] : [...made.slice(0, -1), [...last, row]];
  }, []);
  const placeOf = ([first]: readonly T[]): number => (first?.key === undefined ? -1 : written.indexOf(first.key));
  return [...groups].sort((a, b) => placeOf(a) - placeOf(b)).flat();
}

function insertedAfter<T extends OrderedRow>(rows: readonly T[], row: T, precedes: readonly string[]): readonly T[] {
  const after = precedes.map((key) => rows.findIndex((one) => one.key === key)).findLast((index) => index >= 0);
  if (after === undefined) return [row, ...rows];
  const next = rows.findIndex((one, index) => index > after && one.key !== undefined);
  return rows.toSpliced(next < 0 ? rows.length : next, 0, row);
}
