import { LAYERS, type Layer } from '#anatomy/layers.ts';
import { PARTS, type Part, type PartId } from '#anatomy/structures.ts';
import type { Region, RegionId } from '#content/schema/records.ts';
import { skeletonNodes } from './skeletonNodes.ts';
import { type NameOf, nodesOfParts } from './structureNodes.ts';
import type { TreeNode } from './TreeNode.ts';

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  skin: 'Skin',
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
  deepest: 'Deepest',
  skeleton: 'Skeleton',
};

const section = (key: string, label: string, children: readonly TreeNode[]): TreeNode => ({
  key,
  kind: 'section',
  label,
  spoken: label,
  reference: null,
  ids: children.flatMap((child) => child.ids),
  hint: null,
  tone: null,
  children,
});

const avoidSection = (): TreeNode =>
  section('avoid', 'Avoid', [
    {
      key: 'avoid/spine',
      kind: 'avoid',
      label: 'Spine',
      spoken: 'Spine, the zone that no tool may press',
      reference: 'spine',
      ids: [],
      hint: 'no pressure',
      tone: 'avoid',
      children: [],
    },
  ]);

const partsOfLayer = (layer: Layer): Part[] => PARTS.filter((part) => part.layer === layer);

/** The list by layer, superficial first, with the avoid zone and the skeleton at the end. */
export const buildLayerTree = (nameOf: NameOf): TreeNode[] => {
  const muscular = LAYERS.filter((layer) => layer !== 'skin' && layer !== 'skeleton').map((layer) =>
    section(layer, LAYER_NAMES[layer], nodesOfParts(partsOfLayer(layer), layer, nameOf)),
  );
  return [
    ...muscular,
    avoidSection(),
    section('skeleton', 'Skeleton', skeletonNodes('skeleton', nameOf)),
    section('skin', 'Surface', nodesOfParts(partsOfLayer('skin'), 'skin', nameOf)),
  ];
};

/** The list by region: a part stands in every region that its record names; parts without a region come after them. */
export const buildRegionTree = (
  nameOf: NameOf,
  regions: readonly Pick<Region, 'id' | 'name'>[],
  regionsOf: (part: PartId) => readonly RegionId[],
): TreeNode[] => {
  const soft = PARTS.filter((part) => part.layer !== 'skeleton' && part.layer !== 'skin');
  const placed = regions.map((region) => {
    const parts = soft.filter((part) => regionsOf(part.id).includes(region.id));
    return section(region.id, region.name, nodesOfParts(parts, region.id, nameOf));
  });
  const others = soft.filter((part) => regionsOf(part.id).length === 0);
  return [
    ...placed.filter((node) => node.children.length > 0),
    ...(others.length > 0 ? [section('around', 'Around the back', nodesOfParts(others, 'around', nameOf))] : []),
    avoidSection(),
    section('skeleton', 'Skeleton', skeletonNodes('skeleton', nameOf)),
    section('skin', 'Surface', nodesOfParts(partsOfLayer('skin'), 'skin', nameOf)),
  ];
};
