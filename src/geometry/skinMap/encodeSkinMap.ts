import type { SkinMap } from '#anatomy/skinMap.ts';
import { encodeMesh } from '../packing/encodeMesh.ts';
import { putSigned, putUnsigned } from '../packing/integers.ts';
import { createRangeEncoder, type RangeEncoder } from '../packing/rangeEncoder.ts';
import {
  DEPTH_STEP_MM,
  type GridLayer,
  makeSkinModels,
  POSITION_STEP_MM,
  SKIN_MAP_VERSION,
  type SkinModels,
  SPINE_DISTANCE_STEP_MM,
} from './steps.ts';

const readStack = (map: SkinMap, vertex: number): GridLayer[] => {
  const stack: GridLayer[] = [];
  for (let i = map.stackStarts[vertex] ?? 0; i < (map.stackStarts[vertex + 1] ?? 0); i++) {
    const entry = Math.round((map.layerEntriesMm[i] ?? 0) / DEPTH_STEP_MM);
    const exit = Math.round((map.layerExitsMm[i] ?? 0) / DEPTH_STEP_MM);
    stack.push({ structure: map.layerStructures[i] ?? 0, entry, thickness: exit - entry });
  }
  return stack;
};

/** Writes a stack as what differs from the one before: layers taken over, left out or put in. */
const putStack = (
  encoder: RangeEncoder,
  models: SkinModels,
  stack: readonly GridLayer[],
  before: readonly GridLayer[],
): void => {
  let j = 0;
  let last = 0;
  for (const layer of stack) {
    const found = before.findIndex((other, k) => k >= j && other.structure === layer.structure);
    // A layer that is not in the stack before is put in where the growth stands; `takes` = 1, `skips` = 1 says so.
    for (; found >= 0 && j < found; j++) {
      const skipped = before[j]?.structure ?? 0;
      encoder.putBit(models.takes, skipped, 1);
      encoder.putBit(models.skips, skipped, 0);
    }
    const old = before[j];
    if (found >= 0 && old) {
      encoder.putBit(models.takes, old.structure, 0);
      putSigned(encoder, models.entrySteps, layer.entry - old.entry);
      putSigned(encoder, models.thicknessSteps, layer.thickness - old.thickness);
      j++;
    } else {
      if (old) {
        encoder.putBit(models.takes, old.structure, 1);
        encoder.putBit(models.skips, old.structure, 1);
      } else encoder.putBit(models.ends, 0, 1);
      putUnsigned(encoder, models.inserted, layer.structure);
      putSigned(encoder, models.newEntries, layer.entry - last);
      putSigned(encoder, models.newThicknesses, layer.thickness);
    }
    last = layer.entry + layer.thickness;
  }
  for (; j < before.length; j++) {
    const skipped = before[j]?.structure ?? 0;
    encoder.putBit(models.takes, skipped, 1);
    encoder.putBit(models.skips, skipped, 0);
  }
  encoder.putBit(models.ends, 0, 0);
};

const putReasons = (encoder: RangeEncoder, models: SkinModels, mask: number, before: number): void => {
  encoder.putBit(models.sameReasons, 0, mask === before ? 0 : 1);
  if (mask === before) return;
  for (let bit = 0; bit < 16; bit++) encoder.putBit(models.reasonBits, bit, (mask >> bit) & 1);
};

const packHeader = (map: SkinMap): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ version: SKIN_MAP_VERSION, structures: map.structures }));

/**
 * Packs the left half of a skin map (x ≥ 0, the border on the median plane at x = 0); the right half is its mirror image
 * and comes back when it is read. Layout: the header's length (32 bits, little end first), the header (JSON: version and
 * structures), then one row of range-coded bits: the mesh grown triangle by triangle in steps of 0.1 mm, then for each
 * vertex its stack and marks as what differs from the vertex it was reached from (depths in steps of 0.5 mm).
 * Normals are not stored: they are those of the packed triangles.
 * @throws where a vertex lies right of the median plane or in no triangle, or the surface branches
 */
export const encodeSkinMap = (half: SkinMap): Uint8Array => {
  const count = half.spineDistancesMm.length;
  const grid = Int32Array.from(half.positions, (mm) => Math.round(mm / POSITION_STEP_MM));
  for (let i = 0; i < grid.length; i += 3) {
    if ((grid[i] ?? 0) < 0)
      throw new Error(`expected the left half, x ≥ 0, got x = ${half.positions[i]} mm at vertex ${i / 3}`);
  }
  const encoder = createRangeEncoder();
  const { order, parents } = encodeMesh(encoder, grid, half.indices);
  const models = makeSkinModels(half.structures.length);
  const stacks: GridLayer[][] = [];
  const spines = new Int32Array(count);
  order.forEach((old, k) => {
    const parent = parents[k] ?? -1;
    const stack = readStack(half, old);
    putStack(encoder, models, stack, stacks[parent] ?? []);
    stacks.push(stack);
    spines[k] = Math.round((half.spineDistancesMm[old] ?? 0) / SPINE_DISTANCE_STEP_MM);
    putSigned(encoder, models.spineSteps, (spines[k] ?? 0) - (spines[parent] ?? 0));
    putReasons(encoder, models, half.reasons[old] ?? 0, parent < 0 ? 0 : (half.reasons[order[parent] ?? 0] ?? 0));
  });
  const header = packHeader(half);
  const body = encoder.finish();
  const out = new Uint8Array(4 + header.length + body.length);
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, 4);
  out.set(body, 4 + header.length);
  return out;
};
