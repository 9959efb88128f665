import type { Vec3 } from '#anatomy/frame.ts';
import type { Side } from '#anatomy/sides.ts';
import type { Contact } from '#content/schema/records.ts';

/**
 * Where a tool stands on the skin. Millimetres, body frame. A plain value: whoever moves the tool puts a new one into the
 * `ToolPlaceRef` and asks for a frame; no part of the page is rendered anew for it.
 */
export type ToolPlace = {
  /** What of the tool touches; decides what is drawn, how large, and how large the patch is. */
  readonly contact: Contact;
  /** The point of the undented skin under the middle of the contact. */
  readonly at: Vec3;
  /** Unit normal of the skin there, outward. */
  readonly normal: Vec3;
  /** Where the tool moves to, which only what rolls or glides points along; need be neither unit nor square to the normal. */
  readonly along: Vec3;
  readonly indentMm: number;
  /** Which hand it is, where it is one; left out: the one whose fingers lie lateral of its thumb there. */
  readonly hand?: Side | undefined;
  /** How far it has rolled on its way, mm; turns balls and rollers about their axis. */
  readonly rolledMm?: number | undefined;
};

/** Where the tool stands now; null: none is shown. */
export type ToolPlaceRef = { current: ToolPlace | null };
