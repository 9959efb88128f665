import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';
import { seededRandom, tilingNoise } from './noise.ts';

/** Fibres across one tile of the texture; the shaders scale by it. */
export const STRANDS_PER_TILE = 28;
/** How far along the fibres one tile reaches on the body, in metres. */
export const TILE_LENGTH_M = 0.1;

const BUNDLES = [5, 4, 6, 3, 6, 4];

/** Borders of the strands in 0…1, of uneven width, and which of them part two bundles. */
const layOutStrands = (random: () => number): { borders: number[]; bundleOf: number[]; bundleBorders: number[] } => {
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

/**
 * Draws a tile of muscle strands as bytes, `width` across the fibres and `height` along them, four a texel:
 * relief of the strands, tone of the strand, slope of the relief across (128 = flat), depth of the grooves between bundles.
 * It repeats both ways. Filtering a drawn tile by the GPU's mip levels keeps strands calm at every distance.
 */
export const drawStrands = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const random = seededRandom(71);
  const { borders, bundleOf, bundleBorders } = layOutStrands(random);
  const tones = Array.from({ length: STRANDS_PER_TILE }, random);
  const sway = tilingNoise(5, 4, random);
  const swayFine = tilingNoise(STRANDS_PER_TILE, 7, random);
  const swell = tilingNoise(STRANDS_PER_TILE, 5, random);
  const fade = tilingNoise(STRANDS_PER_TILE, 9, random);
  const relief = new Float32Array(width * height);
  const grooves = new Float32Array(width * height);
  const tone = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = row / height;
    for (let column = 0; column < width; column++) {
      const x = column / width;
      let s = x + (sway(x, y) - 0.5) * 0.09 + (swayFine(x, y) - 0.5) * 0.02;
      s -= Math.floor(s);
      let strand = 0;
      while (strand < STRANDS_PER_TILE - 1 && (borders[strand + 1] ?? 1) <= s) strand++;
      const [from, to] = [borders[strand] ?? 0, borders[strand + 1] ?? 1];
      const f = (s - from) / (to - from);
      const bundle = bundleOf[strand] ?? 0;
      const [b0, b1] = [bundleBorders[bundle] ?? 0, bundleBorders[bundle + 1] ?? 1];
      const g = (s - b0) / (b1 - b0);
      const centre = (strand + 0.5) / STRANDS_PER_TILE;
      const at = row * width + column;
      const round = Math.sin(Math.PI * f) ** 0.75;
      const groove = 1 - Math.max(0, 1 - Math.min(g, 1 - g) * (b1 - b0) * STRANDS_PER_TILE * 1.5) ** 2;
      relief[at] = round * (0.45 + 0.55 * swell(centre, y)) * (0.55 + 0.45 * groove);
      grooves[at] = groove;
      tone[at] = Math.min(1, Math.max(0, (tones[strand] ?? 0) * 0.65 + (fade(centre, y) - 0.3) * 0.6));
    }
  }
  const out = new Uint8Array(width * height * 4);
  for (let at = 0; at < relief.length; at++) {
    const column = at % width;
    const left = relief[at - column + ((column + width - 1) % width)] ?? 0;
    const right = relief[at - column + ((column + 1) % width)] ?? 0;
    const slope = (right - left) * (width / STRANDS_PER_TILE) * 0.11;
    out[at * 4] = Math.round((relief[at] ?? 0) * 255);
    out[at * 4 + 1] = Math.round((tone[at] ?? 0) * 255);
    out[at * 4 + 2] = Math.round(127.5 + Math.max(-1, Math.min(1, slope)) * 127.5);
    out[at * 4 + 3] = Math.round((grooves[at] ?? 0) * 255);
  }
  return out;
};

const toTexture = (data: Uint8Array<ArrayBuffer>, width: number, height: number, anisotropy: number): DataTexture => {
  const texture = new DataTexture(data, width, height, RGBAFormat, UnsignedByteType);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = anisotropy;
  texture.needsUpdate = true;
  return texture;
};

/** The strands' tile as a texture. */
export const makeStrandTexture = (anisotropy: number): DataTexture =>
  toTexture(drawStrands(512, 256), 512, 256, anisotropy);

/** Soft noise that repeats, four kinds in four channels: coarse to fine, each 0…1. */
export const makeNoiseTexture = (): DataTexture => {
  const size = 128;
  const random = seededRandom(1907);
  const layers = [4, 8, 16, 40].map((knots) => tilingNoise(knots, knots, random));
  const detail = tilingNoise(64, 64, random);
  const data = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const [x, y] = [(at % size) / size, Math.floor(at / size) / size];
    layers.forEach((layer, channel) => {
      data[at * 4 + channel] = Math.round((layer(x, y) * 0.8 + detail(x, y) * 0.2) * 255);
    });
  }
  return toTexture(data, size, size, 1);
};
