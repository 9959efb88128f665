import type { Vec3 } from '#anatomy/frame.ts';
import { maskOfReasons, type SkinMap } from '#anatomy/skinMap.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import { addScaled, dot, normalise, rejectFrom, subtract } from '#geometry/vec.ts';
import type { Skin } from './skin.ts';

/** How far the shoulder blade moves away from the spine when the arms are crossed on the chest. @source dorsum-design */
export const ARMS_CROSSED_SHIFT_MM = 18;
/** The muscles' attachment at the spine stays where it is. */
const ATTACHED_MM = 10;
/** Above and below the shoulder blade the shift fades out over this height. */
const FADE_MM = 60;
const STRIDE_MM = 6;

/** What moves with the shoulder blade or is stretched between it and the spine. */
const MOVING_PARTS: ReadonlySet<string> = new Set([
  'scapula',
  'trapezius-descending',
  'trapezius-transverse',
  'trapezius-ascending',
  'rhomboid-major',
  'rhomboid-minor',
  'levator-scapulae',
  'supraspinatus',
  'infraspinatus',
  'teres-minor',
  'teres-major',
  'serratus-anterior',
  'deltoid-spinal',
  'deltoid-acromial',
]);

const MOVING_REASONS = maskOfReasons(['scapular-spine', 'acromion', 'inferior-angle']);

/** Height range of the shoulder blades and how far from the spine they begin; null where the map has none. */
const findBlade = (skin: Skin): { low: number; high: number; borderMm: number } | null => {
  const { map } = skin;
  const isBlade = map.structures.map((id) => parseStructureId(id)?.part.id === 'scapula');
  const heights: number[] = [];
  const distances: number[] = [];
  for (let i = 0; i < skin.count; i++) {
    for (let l = map.stackStarts[i] as number; l < (map.stackStarts[i + 1] as number); l++) {
      if (!isBlade[map.layerStructures[l] as number]) continue;
      heights.push(map.positions[i * 3 + 1] as number);
      distances.push(map.spineDistancesMm[i] as number);
    }
  }
  if (heights.length === 0) return null;
  distances.sort((a, b) => a - b);
  return {
    low: heights.reduce((a, b) => Math.min(a, b)),
    high: heights.reduce((a, b) => Math.max(a, b)),
    // A tenth lies medial of the border's general run, at its bulges.
    borderMm: distances[Math.floor(distances.length / 10)] ?? 0,
  };
};

/** The vertex that one comes to by stepping from neighbour to neighbour towards a place until none lies nearer. */
const stepTowards = ({ map: { positions }, graph }: Skin, [x, y, z]: Vec3, from: number): number => {
  const squaredTo = (i: number): number => {
    const dx = (positions[i * 3] as number) - x;
    const dy = (positions[i * 3 + 1] as number) - y;
    const dz = (positions[i * 3 + 2] as number) - z;
    return dx * dx + dy * dy + dz * dz;
  };
  let vertex = from;
  let best = squaredTo(vertex);
  for (let isNearer = true; isNearer; ) {
    isNearer = false;
    const at = vertex;
    for (let k = graph.starts[at] as number; k < (graph.starts[at + 1] as number); k++) {
      const other = graph.list[k] as number;
      const squared = squaredTo(other);
      if (squared >= best) continue;
      [vertex, best, isNearer] = [other, squared, true];
    }
  }
  return vertex;
};

const vectorAt = (values: Float32Array, i: number): Vec3 => [
  values[i * 3] as number,
  values[i * 3 + 1] as number,
  values[i * 3 + 2] as number,
];

/** The vertex that one comes to by walking over the skin towards the median plane. */
const walkMedially = (skin: Skin, from: number, distanceMm: number): number => {
  let at = vectorAt(skin.map.positions, from);
  let vertex = from;
  // The walk goes on from where it came to, not from the nearest vertex, so that steps do not round to the mesh.
  for (let left = distanceMm; left > 0; left -= STRIDE_MM) {
    const normal = vectorAt(skin.map.normals, vertex);
    const medial = normalise(rejectFrom([at[0] >= 0 ? -1 : 1, 0, 0], normal));
    const ahead = addScaled(at, medial, Math.min(left, STRIDE_MM));
    vertex = stepTowards(skin, ahead, vertex);
    const plane = vectorAt(skin.map.normals, vertex);
    at = addScaled(ahead, plane, -dot(subtract(ahead, vectorAt(skin.map.positions, vertex)), plane));
  }
  return vertex;
};

const fade = (outsideMm: number): number => {
  const t = Math.min(1, Math.max(0, outsideMm / FADE_MM));
  return 1 - t * t * (3 - 2 * t);
};

/** How far medially a point's moving layers lay before the blades moved out by `shift`. */
const shiftAt = (distanceMm: number, borderMm: number, shift: number): number => {
  if (distanceMm <= ATTACHED_MM || shift <= 0) return 0;
  if (distanceMm >= borderMm + shift) return shift;
  return (shift * (distanceMm - ATTACHED_MM)) / (borderMm + shift - ATTACHED_MM);
};

/**
 * The map as it is with the arms crossed on the chest: the shoulder blades with all that lies on them moved out by
 * `shiftMm`, trapezius, rhomboids and levator scapulae stretched between them and the spine; skin, trunk muscles, ribs and
 * spine where they were. A layer keeps the depth it had at the place it came from. Without shoulder blades: unchanged.
 */
export const crossArms = (skin: Skin, shiftMm = ARMS_CROSSED_SHIFT_MM): SkinMap => {
  const { map } = skin;
  const blade = findBlade(skin);
  if (!blade) return map;
  const isMoving = map.structures.map((id) => MOVING_PARTS.has(parseStructureId(id)?.part.id ?? ''));
  const stackStarts = new Uint32Array(skin.count + 1);
  const reasons = map.reasons.slice();
  const layers: number[] = [];
  const layersAt = (i: number, wanted: boolean): number[] => {
    const list: number[] = [];
    for (let l = map.stackStarts[i] as number; l < (map.stackStarts[i + 1] as number); l++) {
      if (isMoving[map.layerStructures[l] as number] === wanted) list.push(l);
    }
    return list;
  };
  for (let i = 0; i < skin.count; i++) {
    const y = map.positions[i * 3 + 1] as number;
    const shift = shiftMm * fade(Math.max(blade.low - y, y - blade.high));
    const source = walkMedially(skin, i, shiftAt(map.spineDistancesMm[i] as number, blade.borderMm, shift));
    const stack = [...layersAt(i, false), ...layersAt(source, true)];
    stack.sort((a, b) => (map.layerEntriesMm[a] as number) - (map.layerEntriesMm[b] as number));
    layers.push(...stack);
    stackStarts[i + 1] = layers.length;
    reasons[i] = ((map.reasons[i] as number) & ~MOVING_REASONS) | ((map.reasons[source] as number) & MOVING_REASONS);
  }
  return {
    ...map,
    stackStarts,
    reasons,
    layerStructures: Uint16Array.from(layers, (l) => map.layerStructures[l] as number),
    layerEntriesMm: Float32Array.from(layers, (l) => map.layerEntriesMm[l] as number),
    layerExitsMm: Float32Array.from(layers, (l) => map.layerExitsMm[l] as number),
  };
};
