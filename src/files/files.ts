/** What the pane asks of files, as one chunk that is fetched when a file is. */
export { readFile } from "./readFile";
export { takenOf } from "./taken";
export { readUnits } from "../sources/units";
