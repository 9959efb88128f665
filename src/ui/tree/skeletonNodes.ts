import { PARTS, type Part, structureIdsOfPart } from '#anatomy/structures.ts';
import { type NameOf, partNode } from './structureNodes.ts';
import type { TreeNode } from './TreeNode.ts';

/** Folders that keep the sixty bones and discs readable; a part goes into the first folder that takes it. */
const FOLDERS: readonly { readonly label: string; readonly pattern: RegExp }[] = [
  { label: 'Skull', pattern: /^(occipital|parietal|temporal)-bone$/ },
  { label: 'Cervical vertebrae', pattern: /^vertebra-c/ },
  { label: 'Thoracic vertebrae', pattern: /^vertebra-t/ },
  { label: 'Lumbar vertebrae', pattern: /^vertebra-l/ },
  { label: 'Intervertebral discs', pattern: /^disc-/ },
  { label: 'Sacrum and coccyx', pattern: /^(sacrum|coccyx)$/ },
  { label: 'Ribs and sternum', pattern: /^(rib-|costal-cartilage$|sternum$)/ },
  { label: 'Shoulder and arm', pattern: /^(scapula|clavicle|humerus)$/ },
  { label: 'Pelvis and thigh', pattern: /^(hip-bone|femur)$/ },
];

const folderNode = (label: string, parts: readonly Part[], key: string, nameOf: NameOf): TreeNode => ({
  key,
  kind: 'folder',
  label,
  spoken: label,
  reference: null,
  ids: parts.flatMap(structureIdsOfPart),
  hint: String(parts.length),
  tone: 'bone',
  children: parts.map((part) => partNode(part, key, nameOf)),
});

/** Rows of the skeleton: folders by region of the body, and whatever no folder takes below them. */
export const skeletonNodes = (parentKey: string, nameOf: NameOf): TreeNode[] => {
  const bones = PARTS.filter((part) => part.layer === 'skeleton');
  const folderOf = (part: Part): number => FOLDERS.findIndex(({ pattern }) => pattern.test(part.id));
  const folders = FOLDERS.map(({ label }, i) =>
    folderNode(
      label,
      bones.filter((part) => folderOf(part) === i),
      `${parentKey}/folder-${i}`,
      nameOf,
    ),
  );
  const others = bones.filter((part) => folderOf(part) === -1).map((part) => partNode(part, parentKey, nameOf));
  return [...folders.filter((folder) => folder.children.length > 0), ...others];
};
