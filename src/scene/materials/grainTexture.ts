import type { Data3DTexture } from 'three';
import { seededRandom, tilingCube } from './noise.ts';
import { toCubeTexture } from './tileTexture.ts';

const SIZE = 32;

/**
 * Draws the grain of hard and smooth tissue as a cube of bytes, `SIZE`³ texels of four: three noises of one kind, which
 * together tilt a normal, and sparse pores (0 = none). It repeats in all directions. A cube needs no coordinates on the
 * surface, so it has no seam and is nowhere drawn out.
 */
export const drawGrain = (): Uint8Array<ArrayBuffer> => {
  const random = seededRandom(311);
  const layers = [0, 1, 2].map(() => [tilingCube(6, SIZE, random), tilingCube(13, SIZE, random)] as const);
  const pores = tilingCube(16, SIZE, random);
  const data = new Uint8Array(SIZE ** 3 * 4);
  for (let at = 0; at < SIZE ** 3; at++) {
    layers.forEach(([soft, fine], channel) => {
      data[at * 4 + channel] = Math.round(((soft[at] ?? 0) * 0.6 + (fine[at] ?? 0) * 0.4) * 255);
    });
    data[at * 4 + 3] = Math.round(Math.min(1, Math.max(0, (pores[at] ?? 0) * 3.2 - 2.1)) * 255);
  }
  return data;
};

/** The grain as a texture. */
export const makeGrainTexture = (): Data3DTexture => toCubeTexture(drawGrain(), SIZE);
