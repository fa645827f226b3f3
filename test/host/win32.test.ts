import { checkFlavour } from "./checks/all";

checkFlavour("win32");
