import { findPart, isGroupId, parseStructureId, partsOfGroup, structuresOfReference } from '#anatomy/structures.ts';
import { listInWords } from '#domain/listInWords.ts';
import type { DorsumState } from '#store/state.ts';
import { LAYER_WORDS, PAGE_WORDS, QUALITY_WORDS, sayPeel, VIEW_WORDS, type Words } from './words.ts';

/** More names than this are not listened to the end of. */
const NAMES_SAID = 4;

const sayLayer = (reference: string): string => {
  const first = structuresOfReference(reference)[0];
  const layer = first === undefined ? undefined : parseStructureId(first)?.part.layer;
  return layer === undefined ? '' : LAYER_WORDS[layer];
};

/** Which sides, and how many parts, a reference takes in; a sided structure says its side in its name. */
const sayExtent = (reference: string): string => {
  if (parseStructureId(reference)) return '';
  const count = isGroupId(reference) ? partsOfGroup(reference).length : 1;
  if (count > 1) return `${count} parts, both sides`;
  return findPart(reference)?.isPaired ? 'Both sides' : '';
};

const sayUnder = (reference: string, words: Words): string => {
  const under = words.underOf(reference);
  if (under.length === 0) return '';
  const said = under.slice(0, NAMES_SAID).map(words.nameOf);
  const rest = under.length - said.length;
  return `Under it: ${listInWords(rest > 0 ? [...said, `${rest} more`] : said)}`;
};

/** A selection in sentences: name with side, extent, layer, what lies under it. */
export const saySelection = (reference: string, words: Words): string[] =>
  [words.nameOf(reference), sayExtent(reference), sayLayer(reference), sayUnder(reference, words)].filter(
    (sentence) => sentence !== '',
  );

const sayHidden = (state: DorsumState, previous: DorsumState, words: Words): string[] => {
  if (state.hidden.length === 0) return previous.hidden.length === 0 ? [] : ['Everything is shown'];
  const added = state.hidden.filter((id) => !previous.hidden.includes(id));
  const removed = previous.hidden.filter((id) => !state.hidden.includes(id));
  const say = (verb: string, ids: readonly string[]): string[] => {
    if (ids.length === 0) return [];
    return [`${verb}: ${ids.length > NAMES_SAID ? `${ids.length} structures` : listInWords(ids.map(words.nameOf))}`];
  };
  return [...say('Hidden', added), ...say('Shown again', removed)];
};

const sayInHand = (state: DorsumState, previous: DorsumState, words: Words): string[] => {
  if (state.technique !== null && state.technique !== previous.technique) {
    return [`Technique: ${words.techniqueName(state.technique)}`];
  }
  if (state.tool !== null && state.tool !== previous.tool) return [`Tool: ${words.toolName(state.tool)}`];
  return [];
};

/** Opening a page of text or the zone's panel; structures, tools and techniques are said as what was chosen. */
const sayPage = ({ panel }: DorsumState, previous: DorsumState, words: Words): string[] => {
  if (panel === null || panel === previous.panel) return [];
  if (panel.kind === 'avoid-zone') return [`Opened: ${words.avoidZoneName(panel.id)}`];
  const isPage = panel.kind !== 'structure' && panel.kind !== 'tool' && panel.kind !== 'technique';
  return isPage && panel.kind !== previous.panel?.kind ? [`Opened: ${PAGE_WORDS[panel.kind]}`] : [];
};

/** Playing and pausing, where the same technique goes on; that it has come to its end. */
const sayPlaying = ({ playback }: DorsumState, { playback: before }: DorsumState): string[] => {
  if (playback === null || before === null || playback.technique !== before.technique) return [];
  if (playback.isPlaying === before.isPlaying) return [];
  if (playback.isPlaying) return ['Playing'];
  return [playback.atS >= playback.durationS ? 'Played to the end' : 'Paused'];
};

/** Whether the model stands on the stage at any level of detail. */
const isModelUsable = ({ modelStatus: { kind } }: DorsumState): boolean =>
  kind === 'ready' || kind === 'refining' || kind === 'coarse';

/**
 * What changed between two states, in sentences for the live region; empty where nothing worth saying did.
 * The pointer's comings and goings are not said: they belong to those who see them.
 */
export const announceChange = (state: DorsumState, previous: DorsumState, words: Words): string => {
  const sentences: string[] = [];
  if (state.selection !== previous.selection) {
    sentences.push(...(state.selection === null ? ['Nothing selected'] : saySelection(state.selection, words)));
  }
  sentences.push(...sayInHand(state, previous, words));
  sentences.push(...sayPage(state, previous, words));
  sentences.push(...sayPlaying(state, previous));
  if (state.isToolFree !== previous.isToolFree)
    sentences.push(state.isToolFree ? 'The tool follows your hand' : 'The tool is put down');
  if (state.peel !== previous.peel) sentences.push(sayPeel(state.peel));
  if (state.view !== previous.view || state.viewRequest !== previous.viewRequest) {
    sentences.push(VIEW_WORDS[state.view]);
  }
  if (state.hidden !== previous.hidden) sentences.push(...sayHidden(state, previous, words));
  if (isModelUsable(state) && !isModelUsable(previous)) sentences.push('The 3D model is ready');
  if (state.quality !== previous.quality) sentences.push(QUALITY_WORDS[state.quality]);
  return sentences.map((sentence) => `${sentence}.`).join(' ');
};
