import { gzipSync } from 'node:zlib';
import type { Body } from '../buildBody.ts';
import { buildLightLevel } from '../levels/buildLevels.ts';
import { LIGHT_ERRORS_MM } from '../levels/thinnings.ts';
import { type PackedBody, packBody } from './packBody.ts';
import { LIGHT_PRECISION } from './quantise.ts';

/** What the first frame may weigh over the wire, with some room for servers that pack less tightly. */
const BUDGET_BYTES = 240_000;

/**
 * Packs the light level as finely as its budget allows.
 * @throws where even the coarsest does not keep it
 */
export const packLight = async (body: Body): Promise<PackedBody & { readonly errorMm: number }> => {
  for (const errorMm of LIGHT_ERRORS_MM) {
    const packed = await packBody(buildLightLevel(body, errorMm), LIGHT_PRECISION);
    if (gzipSync(packed.glb).byteLength <= BUDGET_BYTES) return { ...packed, errorMm };
  }
  throw new Error(`expected a light level of at most ${BUDGET_BYTES} bytes, got none`);
};
