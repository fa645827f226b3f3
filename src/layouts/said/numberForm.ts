/** Which sign stands before the decimals of an amount as text, and which between thousands: one form a column. */
export const NUMBER_FORMS = ["swedish", "german", "english", "swiss"] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];
