import type { SkinMap } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import { decodeMesh } from '../packing/decodeMesh.ts';
import { takeSigned, takeUnsigned } from '../packing/integers.ts';
import { createRangeDecoder, type RangeDecoder } from '../packing/rangeDecoder.ts';
import { withVertexNormals } from '../vertexNormals.ts';
import {
  DEPTH_STEP_MM,
  type GridLayer,
  makeSkinModels,
  POSITION_STEP_MM,
  SKIN_MAP_VERSION,
  type SkinModels,
  SPINE_DISTANCE_STEP_MM,
} from './steps.ts';

const takeStack = (decoder: RangeDecoder, models: SkinModels, before: readonly GridLayer[]): GridLayer[] => {
  const stack: GridLayer[] = [];
  let j = 0;
  let last = 0;
  const insert = (): void => {
    const structure = takeUnsigned(decoder, models.inserted);
    const entry = last + takeSigned(decoder, models.newEntries);
    const thickness = takeSigned(decoder, models.newThicknesses);
    stack.push({ structure, entry, thickness });
    last = entry + thickness;
  };
  for (;;) {
    const old = before[j];
    if (!old) {
      if (decoder.takeBit(models.ends, 0) === 0) return stack;
      insert();
    } else if (decoder.takeBit(models.takes, old.structure) === 0) {
      const entry = old.entry + takeSigned(decoder, models.entrySteps);
      const thickness = old.thickness + takeSigned(decoder, models.thicknessSteps);
      stack.push({ structure: old.structure, entry, thickness });
      last = entry + thickness;
      j++;
    } else if (decoder.takeBit(models.skips, old.structure) === 0) j++;
    else insert();
    if (stack.length > 255) throw new RangeError('expected a packed skin map, got a stack of more than 255 layers');
  }
};

const takeReasons = (decoder: RangeDecoder, models: SkinModels, before: number): number => {
  if (decoder.takeBit(models.sameReasons, 0) === 0) return before;
  let mask = 0;
  for (let bit = 0; bit < 16; bit++) mask |= decoder.takeBit(models.reasonBits, bit) << bit;
  return mask;
};

const readHeader = (bytes: Uint8Array): { structures: StructureId[]; end: number } => {
  const broken = (what: string): Error =>
    new Error(`expected a packed skin map of version ${SKIN_MAP_VERSION}, got ${what}`);
  if (bytes.length < 4) throw broken(`${bytes.length} bytes`);
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (end > bytes.length) throw broken('a header longer than the file');
  let header: { version?: unknown; structures?: unknown };
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end)));
  } catch {
    throw broken('a header that is no JSON');
  }
  if (header.version !== SKIN_MAP_VERSION) throw broken(`version ${String(header.version)}`);
  if (!Array.isArray(header.structures)) throw broken('a header without structures');
  return { structures: header.structures.map(String), end };
};

/**
 * Reads the half that `encodeSkinMap` packed: the body's left, its vertices in the packed order.
 * @throws where the bytes are no skin map of this version
 */
export const decodeHalfSkinMap = (bytes: Uint8Array): SkinMap => {
  const { structures, end } = readHeader(bytes);
  const decoder = createRangeDecoder(bytes.subarray(end));
  const { grid, indices, parents } = decodeMesh(decoder);
  const models = makeSkinModels(structures.length);
  const count = parents.length;
  const stackStarts = new Uint32Array(count + 1);
  const spines = new Int32Array(count);
  const reasons = new Uint16Array(count);
  const stacks: GridLayer[][] = [];
  for (let k = 0; k < count; k++) {
    const parent = parents[k] ?? -1;
    const stack = takeStack(decoder, models, stacks[parent] ?? []);
    stacks.push(stack);
    stackStarts[k + 1] = (stackStarts[k] ?? 0) + stack.length;
    spines[k] = (spines[parent] ?? 0) + takeSigned(decoder, models.spineSteps);
    reasons[k] = takeReasons(decoder, models, reasons[parent] ?? 0);
  }
  const layers = stacks.flat();
  const positions = Float32Array.from(grid, (steps) => steps * POSITION_STEP_MM);
  return {
    structures,
    ...withVertexNormals({ positions, indices }),
    stackStarts,
    layerStructures: Uint16Array.from(layers, ({ structure }) => structure),
    layerEntriesMm: Float32Array.from(layers, ({ entry }) => entry * DEPTH_STEP_MM),
    layerExitsMm: Float32Array.from(layers, ({ entry, thickness }) => (entry + thickness) * DEPTH_STEP_MM),
    spineDistancesMm: Float32Array.from(spines, (steps) => steps * SPINE_DISTANCE_STEP_MM),
    reasons,
  };
};
