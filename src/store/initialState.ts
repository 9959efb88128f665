import { PEEL_DEFAULT } from '#anatomy/layers.ts';
import type { DorsumState, ModelStatus, Preferences } from './state.ts';

export const MODEL_LOADING: ModelStatus = { kind: 'loading', what: 'the model', loadedBytes: 0, totalBytes: null };

/** What a first visit starts with, before storage and link are read. */
export const DEFAULT_PREFERENCES: Preferences = {
  themeChoice: null,
  isAvoidZoneShown: true,
  isListOpen: true,
  isDetailOpen: true,
  listOrder: 'layer',
  quality: 'auto',
};

export const INITIAL_STATE: DorsumState = {
  ...DEFAULT_PREFERENCES,
  mode: 'explore',
  selection: null,
  tool: null,
  technique: null,
  view: 'posterior',
  peel: PEEL_DEFAULT,
  hidden: [],
  theme: 'dark',
  hovered: [],
  pointed: null,
  isPointerNearAvoidZone: false,
  panel: null,
  modelStatus: MODEL_LOADING,
  viewRequest: 0,
  closerRequest: 0,
  linkProblems: [],
  notices: [],
  reachStatus: { kind: 'idle' },
  toolKind: null,
  spot: null,
  isHeatShown: true,
  isToolFree: false,
  refusal: null,
  playback: null,
  isHelpOpen: false,
  searchRequest: 0,
  modelRequest: 0,
  detailRequest: 0,
};
