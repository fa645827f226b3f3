/** The adapter through the office.js of Excel for Windows. */
import { installOffice } from "../host/office";
import { writing } from "./contract/writing";

installOffice("win32");
writing();
