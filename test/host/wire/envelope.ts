/** The reply to a request, as text. */
import type { BatchError, BatchReply } from "./message";

export function envelope(id: number, body: BatchReply): string {
  return JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
}

/** The whole request fails. */
export function refused(code: string, message: string): BatchReply {
  const error: BatchError = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

/** In UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
