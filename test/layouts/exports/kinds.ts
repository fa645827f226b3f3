/** Every kind of export that was written down before the reader met it, by name. */
import { CROSS_TABLES } from "./crossTables";
import { GRANT_TABLES } from "./grantTables";
import { LOOKALIKES } from "./lookalikes";
import type { Kind } from "./shape";
import { SYSTEMS } from "./systems";

export const KINDS: Readonly<Record<string, Kind>> = { ...SYSTEMS, ...CROSS_TABLES, ...LOOKALIKES, ...GRANT_TABLES };
