/** What a connection string says, kept out of every message: the whole of it, and each of its parts. */

const HIDDEN = "•••";

/** Whatever of the connection string stands in the text is hidden. */
export function withoutSecrets(text: string, connection: string): string {
  return secretsIn(connection).reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text);
}

/** The longest first, so that a part never leaves the rest of a longer one standing. */
function secretsIn(connection: string): readonly string[] {
  const values = [...connection.matchAll(/=\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|([^\s;&]+))/g)].flatMap(
    ([, ...found]): readonly string[] => found.filter((value) => value !== undefined)
  );
  // Values of SQL Server's may have spaces in them.
  const fields = connection.split(";").map((field) => field.slice(field.indexOf("=") + 1).trim());
  const words = connection.split(/[\s;,:@/\\?&='"]+/).filter((word) => word.length > 2);
  const all = [connection, ...values, ...fields, ...words].filter((secret) => secret.trim() !== "");
  return [...new Set([...all, ...all.map(decoded)])].sort((a, b) => b.length - a.length);
}

/** Addresses write some signs as %40. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
