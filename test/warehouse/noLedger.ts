/** What the command line names is not there, or cannot be read as a ledger. */
export class NoLedger extends Error {}
