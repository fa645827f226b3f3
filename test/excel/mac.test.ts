/** The adapter through the office.js of Excel for Mac. */
import { installOffice } from "../host/office";
import { choosing } from "./contract/choosing";
import { faults } from "./contract/faults";
import { obstacles } from "./contract/obstacles";
import { reading } from "./contract/reading";
import { rewriting } from "./contract/rewriting";
import { surveying } from "./contract/surveying";
import { texts } from "./contract/texts";
import { writing } from "./contract/writing";

installOffice("mac");
surveying();
reading();
writing();
rewriting();
obstacles();
choosing();
texts();
faults(97);
