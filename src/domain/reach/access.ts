import type { Vec3 } from '#anatomy/frame.ts';
import type { Contact, Load } from '#content/schema/records.ts';
import { armReachMm, canHookReach, handsReaching } from './arm.ts';
import { type Body, heightOfLevel } from './body.ts';
import { indentLimitMm, loadedIndentMm } from './contact.ts';
import { rollCylinder } from './rollCylinder.ts';
import { rollSphere } from './rollSphere.ts';
import type { Skin } from './skin.ts';

const RAD_PER_DEG = Math.PI / 180;
/** A ball against a wall goes from the sacrum to C7. */
const WALL_LEVELS = ['c7', 's3'] as const;

/** Where one contact under one load gets to, one entry a vertex. */
export type Access = {
  /** How far it sinks into the skin, mm; negative: it bridges a hollow there; NaN: the load cannot bring it. */
  readonly indentsMm: Float32Array;
  /**
   * How hard it presses there, as a share of the firmest press that the tissue and the tool allow at that point: pressure
   * follows indentation. Under 1 where a load spreads over much skin, or something beside holds the tool up. 0…1.
   */
  readonly firmnesses: Float32Array;
};

const pointAt = (values: Float32Array, i: number): Vec3 => [
  values[i * 3] as number,
  values[i * 3 + 1] as number,
  values[i * 3 + 2] as number,
];

/** Whether the skin at a vertex faces within `coneDeg` of a direction given across the trunk. */
const facesWithin = (skin: Skin, i: number, [ox, oz]: readonly [number, number], coneDeg: number): boolean =>
  (skin.map.normals[i * 3] as number) * ox + (skin.map.normals[i * 3 + 2] as number) * oz >=
  Math.cos(coneDeg * RAD_PER_DEG);

/** Straight down for someone who lies on the back and has turned by `leanDeg` towards the left side. */
export const downWhenLeaning = (leanDeg: number): readonly [x: number, z: number] => [
  Math.sin(leanDeg * RAD_PER_DEG),
  -Math.cos(leanDeg * RAD_PER_DEG),
];

/** Whether a load can bring a tool to each vertex at all, before the tool's shape is asked: 1 or 0. */
const findBrought = (skin: Skin, body: Body, load: Load): Uint8Array => {
  const reach = armReachMm(body.statureMm);
  const isBrought = (i: number): boolean => {
    const at = pointAt(skin.map.positions, i);
    switch (load.by) {
      case 'floor':
        return load.leansDeg.some((lean) => facesWithin(skin, i, downWhenLeaning(lean), load.coneDeg));
      case 'wall':
        return (
          facesWithin(skin, i, downWhenLeaning(0), load.coneDeg) &&
          at[1] <= heightOfLevel(body, WALL_LEVELS[0]) &&
          at[1] >= heightOfLevel(body, WALL_LEVELS[1])
        );
      case 'hook':
        return canHookReach(body, load.lengthMm, load.gripMm, at, pointAt(skin.map.normals, i));
      case 'own-hands':
        return handsReaching(body, load.ways, at, reach).length > 0;
      case 'partner':
        return true;
    }
  };
  return Uint8Array.from({ length: skin.count }, (_, i) => (isBrought(i) ? 1 : 0));
};

/** How far a contact may sink in at each vertex; not at all where no tool may press, so that it rests on the zone's edge at most. */
const limitIndents = (skin: Skin, contact: Contact): Float32Array =>
  skin.boneDepthsMm.map((depth, i) => (skin.isAvoid[i] ? 0 : indentLimitMm(depth, contact)));

/** Thumbs, palms and forearms follow the skin: they sink in as far as they can wherever their patch keeps off the zone. */
const layOn = (skin: Skin, halfMm: number, limitsMm: Float32Array, isTried: (i: number) => boolean): Float32Array =>
  limitsMm.map((limit, i) => (isTried(i) ? ((skin.clearancesMm[i] as number) >= halfMm ? limit : 0) : Number.NaN));

/** A roller under the leaning trunk; each vertex keeps the lean that presses it hardest. */
const rollLeaning = (
  skin: Skin,
  contact: Contact & { shape: 'cylinder' },
  load: Load,
  limitsMm: Float32Array,
  isTried: (i: number) => boolean,
): Float32Array => {
  const leans = load.by === 'floor' ? load.leansDeg : [0];
  const coneDeg = load.by === 'floor' || load.by === 'wall' ? load.coneDeg : 90;
  return leans
    .map((lean) => {
      const outward = downWhenLeaning(lean);
      return rollCylinder({
        positions: skin.map.positions,
        areasMm2: skin.areasMm2,
        radiusMm: contact.radiusMm,
        lengthMm: contact.lengthMm,
        outward,
        limitsMm,
        forceN: load.forceN,
        isTried: (i) => isTried(i) && facesWithin(skin, i, outward, coneDeg),
      });
    })
    .reduce((best, next) =>
      best.map((indent, i) => {
        const other = next[i] as number;
        return Number.isNaN(indent) || other > indent ? other : indent;
      }),
    );
};

const sinkIn = (
  skin: Skin,
  contact: Contact,
  load: Load,
  limitsMm: Float32Array,
  isTried: (i: number) => boolean,
): Float32Array => {
  const { positions, normals } = skin.map;
  switch (contact.shape) {
    case 'sphere':
      return rollSphere({ positions, normals, grid: skin.grid, radiusMm: contact.radiusMm, limitsMm, isTried });
    case 'disc':
      return layOn(skin, contact.radiusMm, limitsMm, isTried);
    case 'strip':
      return layOn(skin, contact.halfWidthMm, limitsMm, isTried);
    case 'cylinder':
      return rollLeaning(skin, contact, load, limitsMm, isTried);
  }
};

/**
 * Where a contact can be pressed on under a load, found by rolling or laying it over the skin.
 * A roller that is loaded otherwise than by the body is pressed straight from behind.
 */
export const findAccess = (skin: Skin, body: Body, contact: Contact, load: Load): Access => {
  const allowedMm = limitIndents(skin, contact);
  const loadedMm = loadedIndentMm(contact, load.forceN);
  const isBrought = findBrought(skin, body, load);
  const indentsMm = sinkIn(
    skin,
    contact,
    load,
    allowedMm.map((limit) => Math.min(limit, loadedMm)),
    (i) => isBrought[i] === 1,
  );
  const firmnesses = indentsMm.map((indent, i) => {
    const allowed = allowedMm[i] as number;
    return indent > 0 && allowed > 0 ? Math.min(1, indent / allowed) : 0;
  });
  return { indentsMm, firmnesses };
};
