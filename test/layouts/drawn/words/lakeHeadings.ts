/** Headings of keys: SAP's cost centres and cost elements, dimensions of the warehouse, and the controllers' terms. */
import type { Heading, Headings } from "./house";

type KeyHeading = Extract<
  Heading,
  | "account"
  | "accountName"
  | "responsibility"
  | "responsibilityName"
  | "area"
  | "activity"
  | "period"
  | "date"
  | "year"
  | "month"
>;

export const LAKE_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: [
      "Konto",
      "Konto",
      "Konto",
      "Kostnadsslag",
      "Kostnadsslag",
      "Huvudbokskonto",
      "HB-konto",
      "Konto_Kod",
      "KontoKod",
      "Konto_ID",
      "DimKonto[KontoKod]",
      "Kontonr",
    ],
    english: ["Account", "G/L Account", "GL_Account", "AccountCode", "Cost Element", "Account_ID"],
    norwegian: [],
  },
  accountName: {
    swedish: [
      "Kontotext",
      "Kontobenämning",
      "Kontonamn",
      "Kostnadsslag, benämning",
      "Kostnadsslagstext",
      "Konto_Namn",
      "KontoNamn",
      "Konto_Text",
      "DimKonto[KontoNamn]",
    ],
    english: ["Account name", "AccountName", "Account_Desc", "Cost element name", "G/L account text"],
    norwegian: [],
  },
  responsibility: {
    swedish: [
      "Kostnadsställe",
      "Kostnadsställe",
      "Kostnadsställe",
      "Ansvar",
      "Ansvar",
      "Kst",
      "Kst",
      "Ansvar_Kod",
      "AnsvarKod",
      "Kostnadsst.",
      "DimAnsvar[AnsvarKod]",
      "Kst_Kod",
    ],
    english: ["Cost Center", "CostCenter", "Cost_Center", "CostCenterCode", "Cost ctr"],
    norwegian: [],
  },
  responsibilityName: {
    swedish: [
      "Kostnadsställe, benämning",
      "Kostnadsställetext",
      "Kst-namn",
      "Kst benämning",
      "Ansvarsnamn",
      "Ansvar_Namn",
      "AnsvarNamn",
      "Enhet",
      "Enhet",
      "DimAnsvar[AnsvarNamn]",
    ],
    english: ["CostCenterName", "Cost center name", "Cost_Center_Desc", "Unit_Name"],
    norwegian: [],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Avdelning",
      "Avdelning",
      "Avdelning_Namn",
      "Kostnadsställegrupp",
      "Kst-grupp",
      "Org_Nivå3_Namn",
      "OrgNiva3Namn",
      "Nivå 3",
      "Resultatområde",
    ],
    english: ["Department", "DepartmentName", "Dept_Name", "Cost Center Group", "OrgLevel3_Name"],
    norwegian: [],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Verksamhet_Kod",
      "VerksamhetKod",
      "Verksamhetskod",
      "Funktionsområde",
      "Funkt.område",
      "DimVerksamhet[VerksamhetKod]",
      "Vht",
    ],
    english: ["Functional Area", "Func_Area", "ActivityCode", "Activity"],
    norwegian: [],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "Period",
      "Bokföringsperiod",
      "Redovisningsperiod",
      "År/period",
      "Period_ID",
      "PeriodKod",
      "ÅrMånad",
      "DimPeriod[ÅrMånad]",
      "Månad",
    ],
    english: ["Period", "Posting period", "YearMonth", "Fiscal_Period", "Period Name", "Accounting Period"],
    norwegian: [],
  },
  date: {
    swedish: [
      "Bokföringsdatum",
      "Bokföringsdatum",
      "Bokf.datum",
      "Bokförd_Datum",
      "Datum",
      "DimDatum[Datum]",
      "Bokföringsdag",
    ],
    english: ["Posting Date", "PostingDate", "Posting_Date", "GL Date", "Date"],
    norwegian: [],
  },
  year: {
    swedish: ["År", "År", "Räkenskapsår", "Räkenskapsår", "Räk.år", "Kalenderår", "Redovisningsår"],
    english: ["Year", "Fiscal Year", "FiscalYear", "Calendar_Year"],
    norwegian: [],
  },
  month: {
    swedish: ["Månad", "Månad", "Månadsnr", "MånadNr", "Månad_Nr", "Mån", "Bokföringsmånad"],
    english: ["Month", "MonthNumber", "Month_No", "Calendar month"],
    norwegian: [],
  },
};
