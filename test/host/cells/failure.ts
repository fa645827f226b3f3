/** What Excel refuses, with the code that the add-in gets in `error.code`. */
export type FailureCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidSelection"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "UnsupportedOperation"
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidObjectPath"
  | "RangeExceedsLimit"
  | "MergedRangeConflict"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

export class Failure extends Error {
  readonly code: string;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
