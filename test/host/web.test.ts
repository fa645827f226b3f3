import { checkFlavour } from "./checks/all";

checkFlavour("web");
