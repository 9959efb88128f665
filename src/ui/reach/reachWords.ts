import type { SkinReason, SkinZone } from '#anatomy/skinMap.ts';
import type { Grade } from '#domain/reach/grade.ts';
import type { PressAnswer } from '#domain/reach/ReachDesk.ts';

/** Grades of reach, as a person reads them. */
export const REACH_WORDS: Readonly<Record<Grade, string>> = {
  well: 'reaches well',
  part: 'in part',
  none: 'does not reach',
};

export const ZONE_WORDS: Readonly<Record<SkinZone, string>> = {
  free: 'Free to press',
  caution: 'Press with caution',
  avoid: 'Do not press here',
};

/** Why a point of the skin is not free, each as a sentence. */
export const REASON_SENTENCES: Readonly<Record<SkinReason, string>> = {
  spine: 'The spine and its processes lie here, with the nerves beside them.',
  'thin-over-spine': 'The bone of the spine lies right under the skin.',
  'neck-vessels': 'Large vessels and nerves of the neck run here.',
  'scapular-spine': 'The ridge of the shoulder blade lies right under the skin.',
  acromion: 'The tip of the shoulder lies right under the skin.',
  'inferior-angle': 'The lower tip of the shoulder blade lies close under the skin.',
  'iliac-crest': 'The crest of the hip bone lies close under the skin.',
  'posterior-superior-iliac-spine': 'A bony point of the pelvis lies right under the skin.',
  'floating-ribs': 'The two lowest ribs end here without support.',
  kidney: 'The kidney lies beneath, without ribs over it.',
};

/** Why a tool is not pressed on a point, each as the rest of a sentence that begins with the tool. */
export const REFUSAL_WORDS: Readonly<Record<NonNullable<PressAnswer['refusal']>, string>> = {
  avoid: 'must not press here',
  'near-avoid': 'would touch the zone beside it that no tool may press',
  'kept-off': 'must keep off this place',
  'not-brought': 'does not get here',
  bridged: 'finds no room to sink in here',
};

export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

export const mmText = (mm: number): string => `${Math.round(mm)} mm`;

/** "T4" for `t4`. */
export const levelText = (level: string): string => level.toUpperCase();

/** "a roller", "an elbow". */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** A name at the beginning of a sentence or a line. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
