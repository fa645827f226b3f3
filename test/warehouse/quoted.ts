/**
 * The two things that can't be bound in a statement, and the only place where they are written into one: the name of a
 * table, which is the database's own, and what is attached.
 */

/** `identifier('hu"vudbok')` is `"hu""vudbok"`. */
export function identifier(name: string): string {
  return quoted(name, '"');
}

/** `literal("O'Hara")` is `'O''Hara'`. */
export function literal(text: string): string {
  return quoted(text, "'");
}

function quoted(text: string, mark: '"' | "'"): string {
  // The engine would read no further.
  if (text.includes("\0")) throw new Error("A name has a sign in it that no statement can hold.");
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}
