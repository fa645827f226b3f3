/** Objects that office.js has asked to keep (a range used again after a sync), and the ranges of past events. */
import type { Shift } from "../cells/moving";
import { shiftedRect } from "../cells/moving";
import type { Sheet } from "../cells/shape";
import { AreasAt, type RangeAt } from "./range-at";

const EVENTS_KEPT = 1000;

/** An object of the API, as far as keeping it goes. */
export interface Kept {
  referenceId: string | undefined;
  readonly self: unknown;
}

export class References {
  private readonly kept = new Map<string, Kept>();
  private readonly ranges = new Set<RangeAt>();
  private readonly events = new Map<string, RangeAt>();
  private last = 0;

  keep(object: Kept): void {
    if (object.referenceId !== undefined) return;
    this.last += 1;
    object.referenceId = `reference-${this.last}`;
    this.kept.set(object.referenceId, object);
  }

  get(id: string): Kept | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) object.referenceId = undefined;
    this.kept.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  get count(): number {
    return this.kept.size;
  }

  /** Number of the newest kept object. */
  get newest(): number {
    return this.last;
  }

  /** Drops what was kept after another one: office.js has never heard of it. */
  dropAfter(newest: number): void {
    for (const id of [...this.kept.keys()]) if (Number(id.replace(/\D/g, "")) > newest) this.remove(id);
  }

  /** A range that must follow when rows or columns are inserted or deleted. */
  follow(range: RangeAt): void {
    this.ranges.add(range);
  }

  /** Forgets the followed ranges that only lived for a request. */
  forgetUnkept(): void {
    const kept = new Set<unknown>(this.events.values());
    for (const { self } of this.kept.values()) {
      for (const range of self instanceof AreasAt ? self.ranges : [self]) kept.add(range);
    }
    for (const range of this.ranges) if (!kept.has(range)) this.ranges.delete(range);
  }

  shift(sheet: Sheet, shift: Shift): void {
    for (const range of this.ranges) {
      if (range.sheet !== sheet) continue;
      const rect = shiftedRect(range.rect, shift);
      if (rect === undefined) range.isGone = true;
      else range.rect = rect;
    }
  }

  /** Keeps the range of an event for `event.getRange`. */
  keepEvent(range: RangeAt): string {
    this.last += 1;
    const id = `event-${this.last}`;
    this.events.set(id, range);
    this.follow(range);
    const oldest = this.events.keys().next().value;
    if (this.events.size > EVENTS_KEPT && oldest !== undefined) this.events.delete(oldest);
    return id;
  }

  event(id: string): RangeAt | undefined {
    return this.events.get(id);
  }
}
