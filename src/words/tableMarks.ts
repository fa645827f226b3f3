/** Signs in the tables on the sheets, and what the unit line says of them. */

/** After the label of a row whose deviation reaches the workbook's thresholds. */
export const MATERIAL_SIGN = "◆";

export const MATERIAL_LEGEND = `${MATERIAL_SIGN} = väsentlig avvikelse som ska förklaras`;
