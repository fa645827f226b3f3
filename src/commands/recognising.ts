/** What the pane needs to see of the sources: fetched together. */
export { atHome } from "../layouts/atHome";
export { recognise } from "../sources/recognise";
