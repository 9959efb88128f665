import {
  GROUP_IDS,
  PARTS,
  partsOfGroup,
  STRUCTURE_IDS,
  type StructureId,
  structureIdsOfPart,
} from '#anatomy/structures.ts';
import { revealingPeel } from './reveal.ts';
import type { Theme, ViewState } from './state.ts';

/** Raised whenever a link of an older version would be misread. */
export const LINK_VERSION = 1;

/** What a link holds: the view, with the theme only where a person chose one. */
export type LinkedView = Omit<ViewState, 'theme'> & { readonly themeChoice: Theme | null };

export const DEFAULT_VIEW: LinkedView = {
  mode: 'explore',
  selection: null,
  tool: null,
  technique: null,
  view: 'posterior',
  peel: revealingPeel(null),
  hidden: [],
  themeChoice: null,
};

/** The shortest references that name exactly these structures: whole groups, then whole parts, then single ones. */
export const abbreviate = (hidden: readonly StructureId[]): string[] => {
  const left = new Set(hidden);
  const takeIfWhole = (reference: string, ids: readonly StructureId[]): string[] => {
    if (!ids.every((id) => left.has(id))) return [];
    for (const id of ids) left.delete(id);
    return [reference];
  };
  return [
    ...GROUP_IDS.flatMap((group) => takeIfWhole(group, partsOfGroup(group).flatMap(structureIdsOfPart))),
    ...PARTS.flatMap((part) => takeIfWhole(part.id, structureIdsOfPart(part))),
    ...STRUCTURE_IDS.filter((id) => left.has(id)),
  ];
};

/**
 * Writes a view as the query of an address, without "?", defaults left out: `structure=rhomboid-major-l&view=left&v=1`.
 * Empty for the default view. Peel is left out where it is the one that bares the selection, since that is
 * what a link to a structure alone means.
 */
export const encodeLink = (view: LinkedView): string => {
  const values: readonly (readonly [name: string, value: string | null])[] = [
    ['structure', view.selection],
    ['view', view.view === DEFAULT_VIEW.view ? null : view.view],
    ['peel', view.peel === revealingPeel(view.selection) ? null : String(view.peel)],
    ['mode', view.mode === DEFAULT_VIEW.mode ? null : view.mode],
    ['tool', view.tool],
    ['technique', view.technique],
    ['hide', view.hidden.length === 0 ? null : abbreviate(view.hidden).join(',')],
    ['theme', view.themeChoice],
  ];
  const pairs = values.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return pairs.length === 0 ? '' : [...pairs, `v=${LINK_VERSION}`].join('&');
};
