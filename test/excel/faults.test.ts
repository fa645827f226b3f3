/** Whatever goes wrong during a write. */
import { installOffice } from "../host/office";
import { faults } from "./contract/faults";

installOffice("win32");
faults(1);
