import type { StructureId } from '#anatomy/structures.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import type { Skin } from './skin.ts';
import { weightedMedian } from './weightedMedian.ts';

/** Where a structure lies beneath the skin: one entry a skin point over it, of its most superficial layer there. */
export type StructureLayers = {
  readonly vertices: Uint32Array;
  readonly entriesMm: Float32Array;
  readonly exitsMm: Float32Array;
  /** Area-weighted median of the depth of its middle. */
  readonly medianDepthMm: number;
  /** The thickest muscle or bone that lies over a third of it or more; null where none does. */
  readonly under: StructureId | null;
};

export type LayersOf = ReadonlyMap<StructureId, StructureLayers>;

/** What counts as a cover lies over at least this share of the structure. */
const COVER_SHARE_MIN = 1 / 3;

type Cover = { areaMm2: number; volumeMm3: number };
type Open = { vertices: number[]; entries: number[]; exits: number[]; over: Map<number, Cover> };

const close = (skin: Skin, { vertices, entries, exits, over }: Open): StructureLayers => {
  const depths = vertices.map((_, k) => ((entries[k] ?? 0) + (exits[k] ?? 0)) / 2);
  const areas = vertices.map((vertex) => skin.areasMm2[vertex] as number);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const thickest = [...over]
    .filter(([, { areaMm2 }]) => areaMm2 >= COVER_SHARE_MIN * total)
    .sort(([, a], [, b]) => b.volumeMm3 - a.volumeMm3)[0];
  return {
    vertices: Uint32Array.from(vertices),
    entriesMm: Float32Array.from(entries),
    exitsMm: Float32Array.from(exits),
    medianDepthMm: weightedMedian(depths, areas),
    under: thickest ? (skin.map.structures[thickest[0]] ?? null) : null,
  };
};

/** Turns the map round: from skin points with what lies beneath to structures with the skin points over them. */
export const findLayersOf = (skin: Skin): LayersOf => {
  const { map } = skin;
  const isCover = map.structures.map((id) => {
    const tissue = parseStructureId(id)?.part.tissue;
    return tissue === 'muscle' || tissue === 'bone';
  });
  const open = new Map<number, Open>();
  for (let vertex = 0; vertex < skin.count; vertex++) {
    const start = map.stackStarts[vertex] as number;
    const end = map.stackStarts[vertex + 1] as number;
    for (let l = start; l < end; l++) {
      const structure = map.layerStructures[l] as number;
      if (map.layerStructures.subarray(start, l).includes(structure)) continue;
      let into = open.get(structure);
      if (!into) {
        into = { vertices: [], entries: [], exits: [], over: new Map() };
        open.set(structure, into);
      }
      into.vertices.push(vertex);
      into.entries.push(map.layerEntriesMm[l] as number);
      into.exits.push(map.layerExitsMm[l] as number);
      for (let above = start; above < l; above++) {
        const cover = map.layerStructures[above] as number;
        if (!isCover[cover]) continue;
        const thickness = (map.layerExitsMm[above] as number) - (map.layerEntriesMm[above] as number);
        const area = skin.areasMm2[vertex] as number;
        const sum = into.over.get(cover) ?? { areaMm2: 0, volumeMm3: 0 };
        into.over.set(cover, { areaMm2: sum.areaMm2 + area, volumeMm3: sum.volumeMm3 + thickness * area });
      }
    }
  }
  return new Map([...open].map(([structure, layers]) => [map.structures[structure] ?? '', close(skin, layers)]));
};
