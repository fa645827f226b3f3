/** All houses of words that workbooks are drawn in. */
import { COAST } from "./coast";
import { CROSSING } from "./crossing";
import { DELTA } from "./delta";
import { FOREST } from "./forest";
import { HARBOUR } from "./harbour";
import type { House } from "./house";
import { HOME_MADE } from "./homeMade";
import { INLAND } from "./inland";
import { ISLAND } from "./island";
import { LAKE } from "./lake";
import { MEADOW } from "./meadow";
import { MILL } from "./mill";
import { MOUNTAIN } from "./mountain";
import { NEIGHBOUR } from "./neighbour";
import { PLAIN } from "./plain";
import { PLATEAU } from "./plateau";
import { SUBURB } from "./suburb";
import { SYSTEM } from "./system";
import { VALLEY } from "./valley";

export const HOUSES: readonly House[] = [
  PLAIN,
  SYSTEM,
  HOME_MADE,
  NEIGHBOUR,
  INLAND,
  COAST,
  SUBURB,
  CROSSING,
  ISLAND,
  MILL,
  HARBOUR,
  MOUNTAIN,
  VALLEY,
  LAKE,
  PLATEAU,
  FOREST,
  MEADOW,
  DELTA,
];
