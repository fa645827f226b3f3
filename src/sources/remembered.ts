/** What has been found out once is not found out again. */

const MOST_REMEMBERED = 50_000;

/** Of cells and texts: columns have few that differ. */
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

/** Of a thing that never changes, as long as there is any use for it. */
export function rememberedOfEach<Of extends object, Found>(learn: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.found;
    const found = learn(of);
    known.set(of, { found });
    return found;
  };
}
