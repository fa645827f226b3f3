/** The committee, its frames and areas (nämnd, ramar, verksamhetsområden). */
import type { PrefixMap } from "./code";

/** An area's name as the workbook writes it in Områden. */
export type AreaId = string & { readonly kind: "area" };

/** A frame's name as the workbook writes it in Ramar. */
export type FrameId = string & { readonly kind: "frame" };

/** A grant with a result of its own (ram). */
export interface Frame {
  readonly id: FrameId;
  /** Without it the frame is reported apart and never in the committee's result. */
  readonly hasResultResponsibility: boolean;
}

/** A part of the committee (verksamhetsområde), in reporting order. */
export interface Area {
  readonly id: AreaId;
  /** `undefined` when the workbook gives none. */
  readonly shortName: string | undefined;
  readonly frame: FrameId;
}

export interface Organisation {
  readonly committee: string;
  readonly frames: readonly Frame[];
  readonly areas: readonly Area[];
  /** The area that a responsibility code belongs to. */
  readonly areaOf: PrefixMap<AreaId>;
  /** The prefixes that say so, as Ansvar has them: an area under another name is known by them. */
  readonly prefixes?: readonly (readonly [prefix: string, area: AreaId])[];
}

/** "Individ- och familjeomsorg (IFO)": the area as tables print it. */
export function areaLabel(area: Area): string {
  return area.shortName === undefined ? area.id : `${area.id} (${area.shortName})`;
}

/** The frames whose results make the committee's result. */
export function responsibleFrames(organisation: Organisation): readonly Frame[] {
  return organisation.frames.filter((frame) => frame.hasResultResponsibility);
}

export function areasOf(organisation: Organisation, frame: FrameId): readonly Area[] {
  return organisation.areas.filter((area) => area.frame === frame);
}
