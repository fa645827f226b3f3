/** Every kind of export that was written down before the reader met it, by name. */
import { CROSS_TABLES } from "./crossTables";
import { EIGHTH_SET } from "./eighthSet";
import { FIFTH_SET } from "./fifthSet";
import { FOURTH_SET } from "./fourthSet";
import { FRESH_LISTS } from "./freshLists";
import { FRESH_TABLES } from "./freshTables";
import { GRANT_TABLES } from "./grantTables";
import { HEADED_ROWS } from "./headedRows";
import { LOOKALIKES } from "./lookalikes";
import { NAMES_ALONE } from "./namesAlone";
import { NINTH_SET } from "./ninthSet";
import { SAID_AROUND } from "./saidAround";
import { SEVENTH_SET } from "./seventhSet";
import type { Kind } from "./shape";
import { SIXTH_SET } from "./sixthSet";
import { SYSTEMS } from "./systems";
import { TENTH_SET } from "./tenthSet";
import { THIRD_GRANTS } from "./thirdGrants";
import { THIRD_LISTS } from "./thirdLists";
import { THIRD_REPORTS } from "./thirdReports";

type Kinds = Readonly<Record<string, Kind>>;

export const KINDS: Kinds = { ...SYSTEMS, ...CROSS_TABLES, ...LOOKALIKES, ...GRANT_TABLES };

/** In sets, each of which was written down when the one before had been mended, and before any of it was tried. */
export const KIND_SETS: Readonly<Record<string, Kinds>> = {
  first: KINDS,
  second: { ...FRESH_LISTS, ...FRESH_TABLES },
  third: { ...THIRD_LISTS, ...THIRD_REPORTS, ...THIRD_GRANTS },
  fourth: FOURTH_SET,
  fifth: FIFTH_SET,
  sixth: SIXTH_SET,
  seventh: SEVENTH_SET,
  eighth: EIGHTH_SET,
  ninth: NINTH_SET,
  tenth: TENTH_SET,
  /** Written beside the mechanisms that read them: no measure of anything unseen. */
  headed: { ...HEADED_ROWS, ...SAID_AROUND, ...NAMES_ALONE },
};
