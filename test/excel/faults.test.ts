/** Whatever goes wrong during a write. */
import { installOffice } from "../host/office";
import { cases } from "../support/cases";
import { faults } from "./contract/faults";

installOffice("win32");
/** Actions of a request are of few kinds, and a prime step meets all of them. */
faults(cases(7, 1));
