/** What a copy of the set-up is made of: fetched together, when one is asked for. */
export { newWorkbook } from "../files/newWorkbook";
export { sharedMappings } from "../layouts/mapping/sharedMappings";
export { copiedSheets } from "../rolling/copying";
