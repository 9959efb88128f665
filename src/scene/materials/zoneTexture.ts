import { DataTexture, FloatType, RGBAFormat } from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { SpineStation } from '#anatomy/manifest.ts';
import { zoneSectionAt } from '#domain/avoidZone.ts';

const SAMPLES = 64;

/** Paint and halo end within this distance of the zone's border, in metres. */
const PAINT_REACH_M = 0.02;

/** The zone as a texture, the heights that it spans, and how far from the median plane its paint may lie, in metres. */
export type ZoneTable = {
  readonly texture: DataTexture;
  readonly top: number;
  readonly bottom: number;
  readonly reach: number;
};

/** Tabulates the avoid zone by height for the shaders: midline x, tip z, half-width, all in metres; inferior first. */
export const makeZoneTable = (stations: readonly SpineStation[]): ZoneTable => {
  const top = stations[0]?.tip[1] ?? 0;
  const bottom = stations[stations.length - 1]?.tip[1] ?? 0;
  const data = new Float32Array(SAMPLES * 4);
  let reach = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const section = zoneSectionAt(stations, bottom + ((top - bottom) * i) / (SAMPLES - 1));
    const halfWidth = section.halfWidthMm / MM_PER_M;
    data.set([section.centreX, section.tipZ, halfWidth, 0], i * 4);
    reach = Math.max(reach, Math.abs(section.centreX) + halfWidth + PAINT_REACH_M);
  }
  const texture = new DataTexture(data, SAMPLES, 1, RGBAFormat, FloatType);
  texture.needsUpdate = true;
  return { texture, top, bottom, reach };
};
