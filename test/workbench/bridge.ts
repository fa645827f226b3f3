/**
 * The first script of the pane's page in the workbench, before office.js: gives the page what Excel on the desktop
 * would give it, from the workbook that the workbench shows.
 */
import type { Desk } from "./desk";

const { workbench } = window.parent as unknown as { readonly workbench: Desk };
workbench.connect(window);
