import type { DataTexture } from 'three';
import { seededRandom, tilingNoise } from './noise.ts';
import { toTileTexture } from './tileTexture.ts';

/** Strands across one tile of the patina, and how far along the fibres it reaches on the body, in metres. */
export const PATINA_STRANDS = 97;
export const PATINA_LENGTH_M = 0.31;

const FASCICLES = 26;
const SEPTA = 17;

/**
 * Draws what is told apart on a muscle from farther off than its strands, as bytes, four a texel; `width` across the
 * fibres and `height` along them: tone of the fascicles, thin septa of connective tissue and fat between some of them
 * (0 = none), soft clouds, and how far strands stray. It repeats both ways.
 */
export const drawPatina = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const random = seededRandom(1907);
  const fascicle = tilingNoise(FASCICLES, 5, random);
  const fascicleFine = tilingNoise(FASCICLES * 2, 7, random);
  const presence = tilingNoise(SEPTA, 6, random);
  const sway = tilingNoise(6, 5, random);
  const cloud = tilingNoise(6, 13, random);
  const cloudFine = tilingNoise(17, 37, random);
  const stray = tilingNoise(11, 9, random);
  const places = Array.from({ length: SEPTA }, () => 0.25 + 0.5 * random());
  const out = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const y = row / height;
    for (let column = 0; column < width; column++) {
      const x = column / width;
      const s = x + (sway(x, y) - 0.5) * 0.06;
      const g = (s - Math.floor(s)) * SEPTA;
      const cell = Math.min(SEPTA - 1, Math.floor(g));
      const off = Math.abs(g - cell - (places[cell] ?? 0.5));
      const there = Math.min(1, Math.max(0, presence((cell + 0.5) / SEPTA, y) * 2.6 - 1.3));
      // Thinner towards its ends, as a septum that dives between two fascicles.
      const septum = there * Math.max(0, 1 - off / (0.05 + 0.11 * there)) ** 1.5;
      const at = (row * width + column) * 4;
      out[at] = Math.round((fascicle(s, y) * 0.62 + fascicleFine(s, y) * 0.38) * 255);
      out[at + 1] = Math.round(septum * 255);
      out[at + 2] = Math.round((cloud(x, y) * 0.68 + cloudFine(x, y) * 0.32) * 255);
      out[at + 3] = Math.round(stray(x, y) * 255);
    }
  }
  return out;
};

/** The patina's tile as a texture. */
export const makePatinaTexture = (anisotropy: number): DataTexture =>
  toTileTexture(drawPatina(512, 128), 512, 128, anisotropy);
