/** What has been found out of a cell or a text once is not found out again: columns have few that differ. */
const MOST_REMEMBERED = 50_000;

export function remembered<Of, Found>(learn: (of: Of) => Found): (of: Of) => Found {
  const known = new Map<Of, Found>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined || known.has(of)) return found as Found;
    const learnt = learn(of);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(of, learnt);
    return learnt;
  };
}
