/** People's words in Kommentarer, through the office.js of Excel on the web. */
import { installOffice } from "../host/office";
import { commenting } from "./contract/commenting";

installOffice("web");
commenting(7);
