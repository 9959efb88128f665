import type { Vec3 } from './frame.ts';
import type { Layer } from './layers.ts';
import type { Side } from './sides.ts';
import type { GroupId, PartId, StructureId } from './structures.ts';
import type { Tissue } from './tissues.ts';

/** Raised whenever a reader of an older manifest would misread this one. */
export const MANIFEST_VERSION = 2;

/** Files of the model: its list of structures, the whole of it, and the same structures in few triangles for the first frame. */
export const MANIFEST_FILE = 'back.json';
export const FULL_FILE = 'back.glb';
export const LIGHT_FILE = 'back-light.glb';
/** The skin of the back with what lies beneath it: the left half, packed by `encodeSkinMap`. */
export const SKIN_MAP_FILE = 'skin-map.bin';

/** Names of the custom vertex attributes as GLTFLoader hands them on (it lower-cases them). */
export const ATTRIBUTE_FIBRE = '_fibre';
export const ATTRIBUTE_OCCLUSION = '_ao';

/**
 * What one structure of the model is. A node of the same name in the GLB holds its mesh with the attributes
 * - POSITION, NORMAL: quantised; each node carries the scale to metres. The two sides of a paired part share one mesh:
 *   the right node's scale is negative in x, which turns the winding of its triangles over;
 * - `_FIBRE` (muscles, fascia): vec4, normalised integers 0…1: x across the fibres, y along them from
 *   origin to insertion, z tendon mask (1 = tendon), w count of fibres across / 255;
 * - `_AO` (all but skin): scalar, normalised integer 0…1, 1 = open; baked against layers at or below its own.
 */
export type ManifestStructure = {
  readonly id: StructureId;
  readonly part: PartId;
  readonly side: Side | null;
  readonly tissue: Tissue;
  readonly layer: Layer;
  readonly group: GroupId | null;
  /** Triangles in `FULL_FILE`. */
  readonly triangles: number;
  /**
   * How many of them, from the first on, can be seen from anywhere outside at each depth of peel 0 … 5 while nothing
   * is hidden by name. The rest is covered on every side and need not be drawn.
   */
  readonly seenTriangles: readonly number[];
  /** Triangles in `LIGHT_FILE`; null where a model has none. */
  readonly lightTriangles: number | null;
  /** Bounds in metres, body frame. */
  readonly bounds: { readonly min: Vec3; readonly max: Vec3 };
  readonly volumeMl: number;
  /** Mean length of the fibres, muscles only. */
  readonly fibreLengthMm: number | null;
  /** Some points of each attachment, metres, body frame, and the structure that it attaches to; empty on bones. */
  readonly attachments: readonly ManifestAttachment[];
};

export type ManifestAttachment = {
  readonly bone: StructureId;
  readonly kind: 'origin' | 'insertion';
  readonly points: readonly Vec3[];
};

/** One sample of the zone that no tool may press: a spinous process (or crest) and how far to each side it reaches. */
export type SpineStation = {
  /** `c2` … `l5`, then `s1` … `s3`. */
  readonly level: string;
  /** Tip of the spinous process, metres, body frame. */
  readonly tip: Vec3;
  /** Half-width of the zone at this level: laminar half-width and 10 mm of tool edge, never under 15 mm. */
  readonly halfWidthMm: number;
};

/** `public/models/back.json`: everything about the model that is not a mesh. */
export type ModelManifest = {
  readonly version: number;
  /** Stature the landmarks belong to. */
  readonly statureM: number;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  readonly structures: readonly ManifestStructure[];
  /** From superior to inferior. */
  readonly spine: readonly SpineStation[];
  /** Levels of the column for naming heights: body centres in metres, superior to inferior. */
  readonly levels: readonly { readonly level: string; readonly centre: Vec3 }[];
  /** Middles of the heads of the humeri, metres, body frame: where the arms turn. */
  readonly shoulders: Readonly<Record<Side, Vec3>>;
};
