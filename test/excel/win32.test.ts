/** The adapter through the office.js of Excel for Windows. */
import { installOffice } from "../host/office";
import { choosing } from "./contract/choosing";
import { obstacles } from "./contract/obstacles";
import { reading } from "./contract/reading";
import { rewriting } from "./contract/rewriting";
import { surveying } from "./contract/surveying";
import { texts } from "./contract/texts";
import { writing } from "./contract/writing";

installOffice("win32");
surveying();
reading();
writing();
rewriting();
obstacles();
choosing();
texts();
