/** Checks of values that are set through the API. */
import { Failure } from "../cells/failure";
import { isObject, type Json, type JsonObject } from "./json";

export function asText(value: Json): string {
  if (typeof value === "string") return value;
  throw new Failure("InvalidArgument", "A text was expected.");
}

export function asNumber(value: Json): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Failure("InvalidArgument", "A number was expected.");
}

/** From 0 to `most`. */
export function asNumberUpTo(value: Json, most: number): number {
  const number = asNumber(value);
  if (number >= 0 && number <= most) return number;
  throw new Failure("InvalidArgument", `${number} is not between 0 and ${most}.`);
}

export function asFlag(value: Json): boolean {
  if (typeof value === "boolean") return value;
  throw new Failure("InvalidArgument", "true or false was expected.");
}

export function asObject(value: Json): JsonObject {
  if (isObject(value)) return value;
  throw new Failure("InvalidArgument", "An object was expected.");
}

/** One of the listed texts, without regard to case, in its listed form. */
export function asOneOf(value: Json, allowed: readonly string[]): string {
  const found = allowed.find((item) => typeof value === "string" && item.toLowerCase() === value.toLowerCase());
  if (found === undefined)
    throw new Failure("InvalidArgument", `${JSON.stringify(value)} is none of ${allowed.join(", ")}.`);
  return found;
}
