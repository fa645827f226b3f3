/** Every kind of export that was written down before the reader met it, by name. */
import { CROSS_TABLES } from "./crossTables";
import { FRESH_LISTS } from "./freshLists";
import { FRESH_TABLES } from "./freshTables";
import { GRANT_TABLES } from "./grantTables";
import { LOOKALIKES } from "./lookalikes";
import type { Kind } from "./shape";
import { SYSTEMS } from "./systems";

export const KINDS: Readonly<Record<string, Kind>> = { ...SYSTEMS, ...CROSS_TABLES, ...LOOKALIKES, ...GRANT_TABLES };

/** The second set, written down when the first had been mended, and before any of it was tried. */
export const FRESH_KINDS: Readonly<Record<string, Kind>> = { ...FRESH_LISTS, ...FRESH_TABLES };
