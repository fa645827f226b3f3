/** When a text speaks of: reporting occasions by any of their names, and years. */
import { MONTHS } from "../sources/date";
import type { FactSet } from "../model/fact";
import { stemOf } from "./stems";
import { isYear, tokensOf, type Token } from "./tokens";

/** Tokens that name an occasion; `isWeak` when only a month does ("sedan mars"). */
export interface OccasionMention {
  /** `undefined` when the text names an earlier occasion without saying which ("föregående prognos"). */
  readonly occasion: string | undefined;
  readonly first: number;
  readonly next: number;
  readonly isWeak: boolean;
  /** Whether it is the year-end that is reported: then it is the outcome that is named, and no forecast. */
  readonly isYearEnd: boolean;
}

export interface YearMention {
  readonly year: number;
  readonly index: number;
}

export type FindOccasions = (tokens: readonly Token[], stems: readonly string[]) => readonly OccasionMention[];

type Named = Omit<OccasionMention, "isYearEnd">;

interface Name {
  readonly occasion: string;
  /** Stems, numbers as printed; or letters when it is a short name. */
  readonly parts: readonly string[];
  readonly isShort: boolean;
}

export function occasionFinder({ occasions, occasion: current, isYearEnd, year }: FactSet): FindOccasions {
  const names: Name[] = [];
  const own = new Set(occasions.map(({ name }) => name));
  for (const { name, shortName, definite } of occasions) {
    names.push(
      { occasion: name, parts: partsOf(name), isShort: false },
      { occasion: name, parts: partsOf(definite), isShort: false }
    );
    if (shortName !== "" && shortName !== name)
      names.push({ occasion: name, parts: tokensOf(shortName).map(({ text }) => text), isShort: true });
  }
  names.sort((a, b) => b.parts.length - a.parts.length);
  const firstWords = new Map<string, readonly string[]>();
  for (const { name } of occasions) {
    const start = name.toLowerCase().slice(0, 5);
    firstWords.set(start, [...(firstWords.get(start) ?? []), name]);
  }
  const byMonth = new Map(
    occasions.flatMap(({ name, month }) => (month === undefined ? [] : [[month, name] as const]))
  );
  return (tokens, stems) => {
    const found: OccasionMention[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const mention =
        namedAt(tokens, stems, index) ??
        alikeAt(tokens[index], index) ??
        monthAt(tokens, index) ??
        earlierAt(tokens, index);
      if (mention === undefined) continue;
      found.push({ ...mention, isYearEnd: isYearEnd && mention.occasion === current });
      index = mention.next - 1;
    }
    return found;
  };

  function namedAt(tokens: readonly Token[], stems: readonly string[], index: number): Named | undefined {
    for (const { occasion, parts, isShort } of names) {
      const meets = parts.every((part, at) => {
        const token = tokens[index + at];
        if (token === undefined) return false;
        if (isShort) return token.text === part || token.text.startsWith(`${part}-`) || token.text === `${part}:s`;
        return stems[index + at] === part || token.text === part;
      });
      if (meets) return { occasion, first: index, next: index + parts.length, isWeak: false };
    }
    return undefined;
  }

  /** "delåret", "delårsbokslutet" for the only occasion whose name begins like it. */
  function alikeAt(token: Token | undefined, index: number): Named | undefined {
    if (token === undefined || token.lower.length < 6 || own.has(token.text)) return undefined;
    const alike = firstWords.get(token.lower.slice(0, 5));
    if (alike?.length !== 1 || !/^(?:delår|tertial|vår|höst|sommar|kvartal|måna)/.test(token.lower)) return undefined;
    return { occasion: alike[0], first: index, next: index + 1, isWeak: false };
  }

  /** "sedan mars", "augustiprognosen", "per den 31 augusti". */
  function monthAt(tokens: readonly Token[], index: number): Named | undefined {
    const token = tokens[index];
    const month = MONTHS.findIndex((name) => token?.lower === name || token?.lower.startsWith(`${name}prognos`)) + 1;
    if (token === undefined || month === 0) return undefined;
    const after = tokens[index + 1];
    if (after !== undefined && isYear(after.text) && Number(after.text) !== year) return undefined;
    const occasion = byMonth.get(month);
    return occasion === undefined
      ? undefined
      : { occasion, first: index, next: index + 1, isWeak: token.lower === MONTHS[month - 1] };
  }

  function earlierAt(tokens: readonly Token[], index: number): Named | undefined {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || next === undefined) return undefined;
    const isEarlier =
      /^(?:föregående|förra|tidigare|senaste)$/.test(token.lower) &&
      /prognos|rapport|delår|tertial|uppföljning|bedömning/.test(next.lower);
    return isEarlier ? { occasion: undefined, first: index, next: index + 2, isWeak: false } : undefined;
  }
}

function partsOf(name: string): readonly string[] {
  return tokensOf(name)
    .filter(({ lower }) => !/^(?:den|det|de)$/.test(lower))
    .map((token) => (token.kind === "number" ? token.text : stemOf(token.lower)));
}

/** Years named, and the year before where words say so ("föregående år"). */
export function yearsIn(tokens: readonly Token[], year: number): readonly YearMention[] {
  return tokens.flatMap((token, index): readonly YearMention[] => {
    const next = tokens[index + 1]?.lower ?? "";
    if (token.kind === "number" && isYear(token.text))
      return [{ year: seasonOf(tokens, index, year) ?? Number(token.text), index }];
    if (/^(?:föregående|förra|förgående)$/.test(token.lower) && /^år/.test(next)) return [{ year: year - 1, index }];
    if (token.lower === "året" && /^(?:innan|dessförinnan|före)$/.test(next)) return [{ year: year - 1, index }];
    if (/^(?:fjolåret|fjolårets|ifjol|fjol)$/.test(token.lower)) return [{ year: year - 1, index }];
    if (/^(?:nästa|nästkommande|kommande|nästföljande)$/.test(token.lower) && /^år/.test(next))
      return [{ year: year + 1, index }];
    return [];
  });
}

/** "läsåret 2023/24" is about the reported year if it touches it. */
function seasonOf(tokens: readonly Token[], index: number, year: number): number | undefined {
  const [slash, end] = [tokens[index + 1], tokens[index + 2]];
  if (!(slash?.text === "/" || slash?.text === "–") || end?.kind !== "number" || !/^\d{2}$|^20\d\d$/.test(end.text))
    return undefined;
  const first = Number(tokens[index]?.text);
  return first === year || first + 1 === year ? year : first + 1;
}
