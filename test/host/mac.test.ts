import { checkFlavour } from "./checks/all";

checkFlavour("mac");
