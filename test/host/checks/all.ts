/** All protocol checks, for one flavour of the genuine script. */
import { installOffice, type Flavour } from "../office";
import { checkArranging } from "./arranging";
import { checkEvents } from "./events";
import { checkFailures } from "./failures";
import { checkKeeping } from "./keeping";
import { checkLook } from "./look";
import { checkObjects } from "./objects";
import { checkPrinting } from "./printing";
import { checkRanges } from "./ranges";
import { expectNoReferencesLeft } from "./stage";
import { checkValues } from "./values";
import { checkWorkbook } from "./workbook";

export function checkFlavour(flavour: Flavour): void {
  installOffice(flavour);
  expectNoReferencesLeft();
  checkValues();
  checkObjects();
  checkFailures();
  checkEvents();
  checkWorkbook();
  checkLook();
  checkPrinting();
  checkRanges();
  checkArranging();
  checkKeeping();
}
