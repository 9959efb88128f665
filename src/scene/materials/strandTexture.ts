import type { DataTexture } from 'three';
import { seededRandom, tilingNoise } from './noise.ts';
import { toTileTexture } from './tileTexture.ts';

/** Strands across one tile of the texture; the shaders scale by it. */
export const STRANDS_PER_TILE = 28;
/** How far along the fibres one tile reaches on the body, in metres. */
export const TILE_LENGTH_M = 0.16;

const BUNDLES = [5, 4, 6, 3, 6, 4];
const FIBRES_PER_STRAND = 4;

type StrandLayout = {
  /** Borders of the strands in 0…1, of uneven width. */
  readonly borders: readonly number[];
  readonly bundleOf: readonly number[];
  readonly bundleBorders: readonly number[];
};

const layOutStrands = (random: () => number): StrandLayout => {
  const widths = Array.from({ length: STRANDS_PER_TILE }, () => 0.55 + random() * 0.9);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const borders = [0];
  for (const width of widths) borders.push((borders[borders.length - 1] ?? 0) + width / total);
  const bundleOf = BUNDLES.flatMap((count, bundle) => Array.from({ length: count }, () => bundle));
  const bundleBorders = [0];
  let strand = 0;
  for (const count of BUNDLES) {
    strand += count;
    bundleBorders.push(borders[strand] ?? 1);
  }
  return { borders, bundleOf, bundleBorders };
};

/** A noise read once for every strand of a row: along a strand it changes, across it does not. */
const tabulate = (count: number, height: number, rows: number, random: () => number): Float32Array => {
  const noise = tilingNoise(count, rows, random);
  return Float32Array.from({ length: count * height }, (_, i) =>
    noise(((i % count) + 0.5) / count, Math.floor(i / count) / height),
  );
};

/** Round on top and steep at the sides, as a bundle of soft threads is: f 0…1 across it. */
const arch = (f: number): number => {
  const p = 4 * f * (1 - f);
  return p * (1.6 - 0.6 * p);
};

/**
 * Draws a tile of muscle strands as bytes, `width` across the fibres and `height` along them, four a texel:
 * relief of the strands and of the fibres in them, tone of the strand, slope of the relief across (128 = flat), depth of
 * the grooves between bundles. It repeats both ways. Everything fine is drawn into one tile, so that a look-up is enough,
 * and filtering it by the GPU's mip levels keeps strands calm at every distance.
 */
export const drawStrands = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const random = seededRandom(71);
  const { borders, bundleOf, bundleBorders } = layOutStrands(random);
  const tones = Array.from({ length: STRANDS_PER_TILE }, random);
  const sway = tilingNoise(5, 4, random);
  const swayFine = tilingNoise(14, 9, random);
  const swell = tabulate(STRANDS_PER_TILE, height, 5, random);
  const fade = tabulate(STRANDS_PER_TILE, height, 9, random);
  // Few valleys go all the way down: strands part and join again.
  const valley = tabulate(STRANDS_PER_TILE, height, 6, random).map((v) =>
    Math.min(0.75, Math.max(0.12, v * 1.6 - 0.42)),
  );
  const fibres = STRANDS_PER_TILE * FIBRES_PER_STRAND;
  const thread = tabulate(fibres, height, 11, random);
  const relief = new Float32Array(width * height);
  const out = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    let strand = 0;
    for (let column = 0; column < width; column++) {
      const x = column / width;
      const y = row / height;
      let s = x + (sway(x, y) - 0.5) * 0.07 + (swayFine(x, y) - 0.5) * 0.016;
      s -= Math.floor(s);
      // The next texel lies on the same strand or beside it.
      while ((borders[strand + 1] ?? 1) <= s && strand < STRANDS_PER_TILE - 1) strand++;
      while ((borders[strand] ?? 0) > s && strand > 0) strand--;
      const [from, to] = [borders[strand] ?? 0, borders[strand + 1] ?? 1];
      const f = (s - from) / (to - from);
      const bundle = bundleOf[strand] ?? 0;
      const [b0, b1] = [bundleBorders[bundle] ?? 0, bundleBorders[bundle + 1] ?? 1];
      const toBorder = Math.min(s - b0, b1 - s) * STRANDS_PER_TILE;
      const groove = 1 - Math.max(0, 1 - toBorder * 1.5) ** 2;
      const fibre = Math.min(FIBRES_PER_STRAND - 1, Math.floor(f * FIBRES_PER_STRAND));
      const round = arch(f * FIBRES_PER_STRAND - fibre);
      const strong = thread[row * fibres + strand * FIBRES_PER_STRAND + fibre] ?? 0;
      const texture = 0.5 + 0.5 * round * (0.3 + 0.7 * strong);
      const high = 0.5 + 0.5 * (swell[row * STRANDS_PER_TILE + strand] ?? 0);
      const left = valley[row * STRANDS_PER_TILE + strand] ?? 0;
      const right = valley[row * STRANDS_PER_TILE + ((strand + 1) % STRANDS_PER_TILE)] ?? 0;
      const floor = (left + (right - left) * f) * groove;
      const at = row * width + column;
      relief[at] = (floor + (1 - floor) * arch(f)) * high * texture * (0.55 + 0.45 * groove);
      const tone =
        (tones[strand] ?? 0) * 0.6 + ((fade[row * STRANDS_PER_TILE + strand] ?? 0) - 0.3) * 0.5 + strong * 0.16;
      out[at * 4] = Math.round((relief[at] ?? 0) * 255);
      out[at * 4 + 1] = Math.round(Math.min(1, Math.max(0, tone)) * 255);
      out[at * 4 + 3] = Math.round(groove * 255);
    }
  }
  for (let at = 0; at < relief.length; at++) {
    const column = at % width;
    const left = relief[at - column + ((column + width - 1) % width)] ?? 0;
    const right = relief[at - column + ((column + 1) % width)] ?? 0;
    const slope = (right - left) * (width / STRANDS_PER_TILE) * 0.09;
    out[at * 4 + 2] = Math.round(127.5 + Math.max(-1, Math.min(1, slope)) * 127.5);
  }
  return out;
};

/** The strands' tile as a texture. */
export const makeStrandTexture = (anisotropy: number): DataTexture =>
  toTileTexture(drawStrands(1024, 128), 1024, 128, anisotropy);
