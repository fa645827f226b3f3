/**
 * The names that Excel has, as the genuine office.js of a page knows them: so a name that nobody has, which Excel
 * passes over in a load, is told from one that only the host does not have, which it refuses.
 */
export type Vocabulary = (type: string, member: string) => boolean;

interface Realm {
  readonly Excel?: Readonly<Record<string, { readonly prototype?: object } | undefined>>;
}

/** Asks the page's `Excel` when the first name is asked for: the host is made before office.js is loaded. */
export function vocabularyOf(page: object): Vocabulary {
  const known = new Map<string, ReadonlySet<string>>();
  return (type, member) => {
    const names = known.get(type) ?? namesOf((page as Realm).Excel?.[type]?.prototype);
    known.set(type, names);
    return names.has(member.toLowerCase());
  };
}

function namesOf(prototype: object | undefined): ReadonlySet<string> {
  return new Set(Object.getOwnPropertyNames(prototype ?? {}).map((name) => name.toLowerCase()));
}
