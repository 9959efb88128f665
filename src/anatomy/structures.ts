import type { Layer } from './layers.ts';
import { SIDE_SUFFIX, SIDES, type Side } from './sides.ts';
import type { Tissue } from './tissues.ts';

/** The five muscle groups that the page is about. */
export const GROUP_IDS = [
  'trapezius',
  'latissimus-dorsi',
  'rhomboids',
  'erector-spinae',
  'quadratus-lumborum',
] as const;

export type GroupId = (typeof GROUP_IDS)[number];

/** A part without its side, e.g. `trapezius-descending`. */
export type PartId = string;
/** A structure of the model: a part with its side (`…-l`, `…-r`), or a midline structure such as `vertebra-t5`. */
export type StructureId = string;

/** One kind of structure: paired parts appear twice in the model, midline ones once. */
export type Part = {
  readonly id: PartId;
  readonly tissue: Tissue;
  readonly layer: Layer;
  /** The muscle group it belongs to, where it is one of the five. */
  readonly group: GroupId | null;
  readonly isPaired: boolean;
};

const part = (
  layer: Layer,
  tissue: Tissue,
  isPaired: boolean,
  ids: readonly string[],
  group: GroupId | null = null,
): Part[] => ids.map((id) => ({ id, tissue, layer, group, isPaired }));

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${prefix}${from + i}`);

/** Levels of the vertebral column from superior to inferior, C1 … L5. */
export const VERTEBRA_LEVELS: readonly string[] = [
  ...numbered('c', 1, 7),
  ...numbered('t', 1, 12),
  ...numbered('l', 1, 5),
];

/**
 * Every part of the model, by layer, superficial first. This list is the single place where ids,
 * tissue, layer, group and pairing are written; model, content, scene and list twin all follow it.
 * Layers follow the practice of dissection: what comes off together is in one layer.
 */
export const PARTS: readonly Part[] = [
  ...part('skin', 'skin', false, ['skin']),
  ...part(
    'superficial',
    'muscle',
    true,
    ['trapezius-descending', 'trapezius-transverse', 'trapezius-ascending'],
    'trapezius',
  ),
  ...part('superficial', 'muscle', true, ['latissimus-dorsi'], 'latissimus-dorsi'),
  ...part('superficial', 'fascia', true, ['thoracolumbar-fascia']),
  ...part('superficial', 'muscle', true, [
    'deltoid-clavicular',
    'deltoid-acromial',
    'deltoid-spinal',
    'external-oblique',
    'gluteus-maximus',
  ]),
  ...part('intermediate', 'muscle', true, ['rhomboid-major', 'rhomboid-minor'], 'rhomboids'),
  ...part('intermediate', 'muscle', true, [
    'levator-scapulae',
    'serratus-posterior-superior',
    'serratus-posterior-inferior',
    'supraspinatus',
    'infraspinatus',
    'teres-minor',
    'teres-major',
    'serratus-anterior',
    'gluteus-medius',
  ]),
  ...part('deep', 'muscle', true, ['splenius-capitis', 'splenius-cervicis']),
  ...part('deep', 'fascia', true, ['erector-spinae-aponeurosis']),
  ...part(
    'deep',
    'muscle',
    true,
    [
      'iliocostalis-lumborum',
      'iliocostalis-thoracis',
      'iliocostalis-cervicis',
      'longissimus-thoracis',
      'longissimus-cervicis',
      'longissimus-capitis',
      'spinalis-thoracis',
      'spinalis-cervicis',
    ],
    'erector-spinae',
  ),
  ...part('deepest', 'ligament', false, ['nuchal-ligament']),
  ...part('deepest', 'muscle', true, [
    'semispinalis-capitis',
    'semispinalis-cervicis',
    'semispinalis-thoracis',
    'multifidus',
  ]),
  ...part('deepest', 'muscle', true, ['quadratus-lumborum'], 'quadratus-lumborum'),
  ...part('skeleton', 'bone', false, ['occipital-bone']),
  ...part('skeleton', 'bone', true, ['parietal-bone', 'temporal-bone']),
  ...part(
    'skeleton',
    'bone',
    false,
    VERTEBRA_LEVELS.map((level) => `vertebra-${level}`),
  ),
  // Discs are named after the vertebra above them; there is none between C1 and C2.
  ...part(
    'skeleton',
    'disc',
    false,
    VERTEBRA_LEVELS.slice(1).map((level) => `disc-${level}`),
  ),
  ...part('skeleton', 'bone', false, ['sacrum', 'coccyx']),
  ...part('skeleton', 'bone', true, numbered('rib-', 1, 12)),
  ...part('skeleton', 'cartilage', true, ['costal-cartilage']),
  ...part('skeleton', 'bone', false, ['sternum']),
  ...part('skeleton', 'bone', true, ['scapula', 'clavicle', 'humerus', 'hip-bone', 'femur']),
  // No part of the skeleton, but what lies bare with it: organs that no tool may strike.
  ...part('skeleton', 'organ', true, ['kidney']),
];

const partById = new Map(PARTS.map((p) => [p.id, p]));

/** Looks a part up by its id without side; undefined where there is none. */
export const findPart = (id: PartId): Part | undefined => partById.get(id);

/** The id of a part on a side; `side` is ignored for midline parts. */
export const structureIdOf = (p: Part, side: Side): StructureId => (p.isPaired ? `${p.id}${SIDE_SUFFIX[side]}` : p.id);

/** The structure ids of a part: two for a paired one (left first), one in the midline. */
export const structureIdsOfPart = (p: Part): StructureId[] =>
  p.isPaired ? SIDES.map((side) => structureIdOf(p, side)) : [p.id];

/** A structure id taken apart. */
export type ParsedStructure = { readonly id: StructureId; readonly part: Part; readonly side: Side | null };

const structureById = new Map<StructureId, ParsedStructure>(
  PARTS.flatMap((p): [StructureId, ParsedStructure][] =>
    p.isPaired
      ? SIDES.map((side) => {
          const id = structureIdOf(p, side);
          return [id, { id, part: p, side }];
        })
      : [[p.id, { id: p.id, part: p, side: null }]],
  ),
);

/** Ids of every structure of the model, in the order of `PARTS`, left before right. */
export const STRUCTURE_IDS: readonly StructureId[] = [...structureById.keys()];

/** Takes a structure id apart; undefined where the model has no such structure. */
export const parseStructureId = (id: string): ParsedStructure | undefined => structureById.get(id);

export const isGroupId = (id: string): id is GroupId => (GROUP_IDS as readonly string[]).includes(id);

/** The parts of a group, in the order of `PARTS`. */
export const partsOfGroup = (group: GroupId): Part[] => PARTS.filter((p) => p.group === group);

/**
 * The structures that a reference names: a structure id names itself, a part id both its sides,
 * a group id all its parts on both sides. Empty where the reference names nothing.
 */
export const structuresOfReference = (reference: string): StructureId[] => {
  if (structureById.has(reference)) return [reference];
  const p = partById.get(reference);
  if (p) return structureIdsOfPart(p);
  if (isGroupId(reference)) return partsOfGroup(reference).flatMap(structureIdsOfPart);
  return [];
};

/** The same structure on the other side; itself in the midline. */
export const mirroredId = (id: StructureId): StructureId => {
  const parsed = parseStructureId(id);
  if (!parsed || parsed.side === null) return id;
  return structureIdOf(parsed.part, parsed.side === 'left' ? 'right' : 'left');
};
