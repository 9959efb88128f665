import type { StructureId } from '#anatomy/structures.ts';
import type { Contact, Load } from '#content/schema/records.ts';
import { MISSES, type Miss, type Reach } from './answer.ts';
import { GRADE_THRESHOLDS } from './grade.ts';

/** Plain name of a structure inside a sentence, e.g. "erector spinae", "shoulder blade". */
export type NameOf = (structure: StructureId) => string;

/** From this share on a press is called firm. */
const FIRM_ENOUGH = 0.9;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const withArticle = (name: string): string => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const notBrought = (loads: readonly Load[], hasSpan: boolean): string => {
  if (hasSpan) return 'lies where this technique does not go';
  const ways = new Set(loads.map(({ by }) => by));
  if (ways.has('own-hands')) return 'lies where your hands do not come';
  if (ways.has('hook')) return 'lies where the hook does not come';
  if (ways.has('floor') || ways.has('wall')) return 'faces away from what you lie or lean on';
  return 'lies out of reach';
};

const sayMiss = (miss: Miss, tool: string, loads: readonly Load[], hasSpan: boolean): string => {
  switch (miss) {
    case 'avoid':
      return 'lies where no tool may press';
    case 'kept-off':
      return `lies where ${withArticle(tool)} must keep off`;
    case 'shielded':
      return 'lies under bone';
    case 'not-brought':
      return notBrought(loads, hasSpan);
    case 'bridged':
      return `lies where ${withArticle(tool)} finds no room to sink in`;
  }
};

/** What keeps most of a structure from being pressed. */
const worstMiss = (reach: Reach): Miss =>
  MISSES.reduce((worst, miss) => (reach.misses[miss] > reach.misses[worst] ? miss : worst));

const sayDepth = (depthMm: number, under: StructureId | null, nameOf: NameOf): string =>
  under === null
    ? `It lies right under the skin, ${Math.round(depthMm)} mm deep`
    : `It lies ${Math.round(depthMm)} mm deep under the ${nameOf(under)}`;

/**
 * The sentences that a person reads: how deep it lies and under what, how much of the tool's pressure arrives, and over how
 * much of it; or what is in the way. All figures are those of `reach`.
 * @param contacts the contacts asked for; the first one names the tool where none gets there
 */
export const explainReach = (
  reach: Reach,
  contacts: readonly Contact[],
  loads: readonly Load[],
  hasSpan: boolean,
  nameOf: NameOf,
): string => {
  const tool = (reach.contact ?? contacts[0])?.name ?? 'tool';
  const obstacle = sayMiss(worstMiss(reach), tool, loads, hasSpan);
  const { part } = GRADE_THRESHOLDS;
  if (reach.contact === null)
    return `${startSentence(withArticle(tool))} does not get to it: ${percent(reach.misses[worstMiss(reach)])} of it ${obstacle}.`;
  const depth = sayDepth(reach.pressedDepthMm, reach.under, nameOf);
  if (reach.coverage < part.coverage)
    return `Only ${percent(reach.coverage)} of it can be pressed: most of it ${obstacle}.`;
  const arrives = percent(reach.pressureShare);
  if (reach.pressureShare < part.share)
    return `${depth}. Only ${arrives} of a firm press with ${withArticle(tool)} arrives that far down.`;
  const passes =
    reach.firmness < FIRM_ENOUGH
      ? `The load spreads over ${withArticle(tool)}, so that ${arrives} of a firm press arrives that far`
      : `${startSentence(withArticle(tool))} passes ${arrives} of its pressure that far`;
  if (reach.grade === 'well') return `${depth}. ${passes}, over ${percent(reach.coverage)} of it.`;
  return reach.coverage < GRADE_THRESHOLDS.well.coverage
    ? `${depth}. ${passes}, but over only ${percent(reach.coverage)} of it: most of the rest ${obstacle}.`
    : `${depth}. ${passes}, no more, over ${percent(reach.coverage)} of it.`;
};
