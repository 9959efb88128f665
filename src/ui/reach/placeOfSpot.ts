import type { SkinSpot } from '#domain/reach/ReachDesk.ts';
import { levelText, mmText } from './reachWords.ts';

/** From the spine to the medial border of the shoulder blade, over the skin, in the broadest. */
const BLADE_BEGINS_MM = 90;
/** Beside the spine in the lower back: as far as the erector spinae reaches. */
const BESIDE_SPINE_MM = 85;

type Place = Pick<SkinSpot, 'level' | 'stack' | 'reasons' | 'spineDistanceMm' | 'side'>;

const numberOf = (level: string): number => Number(level.slice(1));

const hasUnder = ({ stack }: Place, part: string): boolean => stack.some(({ id }) => id.replace(/-[lr]$/, '') === part);

/** What people call a place of the back: "Between the shoulder blade and the spine". */
export const placeOfSpot = (spot: Place): string => {
  const { level, reasons, spineDistanceMm } = spot;
  if (reasons.includes('spine')) return 'Over the spine';
  if (hasUnder(spot, 'scapula')) return 'Over the shoulder blade';
  const section = level[0];
  if (section === 'c') return numberOf(level) >= 6 && spineDistanceMm > 50 ? 'Top of the shoulder' : 'Neck';
  if (section === 't') {
    if (spineDistanceMm > BLADE_BEGINS_MM) return numberOf(level) <= 3 ? 'Top of the shoulder' : 'Side of the chest';
    return numberOf(level) <= 7 ? 'Between the shoulder blade and the spine' : 'Mid-back, beside the spine';
  }
  if (section === 'l') return spineDistanceMm > BESIDE_SPINE_MM ? 'Flank' : 'Lower back, beside the spine';
  return hasUnder(spot, 'sacrum') ? 'Over the sacrum' : 'Buttock';
};

/** Where a spot is, in figures: "Left, level with T4, 62 mm from the spine". */
export const whereIsSpot = ({ side, level, spineDistanceMm }: Place): string =>
  side === null
    ? `In the midline, level with ${levelText(level)}`
    : `${side === 'left' ? 'Left' : 'Right'}, level with ${levelText(level)}, ${mmText(spineDistanceMm)} from the spine`;
