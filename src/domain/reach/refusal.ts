import type { SkinReason } from '#anatomy/skinMap.ts';

const BECAUSE: Readonly<Partial<Record<SkinReason, string>>> = {
  spine: 'Not on the spine: bone lies right under the skin here',
  'thin-over-spine': 'Not on the spine: bone lies right under the skin here',
  'neck-vessels': 'Not on the front or side of the neck: large vessels run close under the skin',
};

/**
 * Why a tool that is moved by hand was turned away, in a sentence.
 * @param reason what makes the skin forbidden; null where the tool keeps off by a rule of its own
 * @param toolName as it begins a sentence, e.g. "Massage ball"
 * @param neededMm how far the middle of its patch stays off
 */
export const sayRefusal = (reason: SkinReason | null, toolName: string, neededMm: number): string => {
  const because =
    reason === null ? `${toolName}: not here, over ribs, kidneys or other bone close to the skin` : BECAUSE[reason];
  const rest =
    reason === null
      ? 'It slides off.'
      : `It slides off and stays ${Math.round(neededMm)} mm away, so that its edge is clear.`;
  return `${because ?? 'Not here'}. ${rest}`;
};
