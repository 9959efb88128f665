import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { StructureNote } from '../schema/records.ts';

/** A disc is named after the vertebra above it; the one below L5 rests on the sacrum. */
const describeDisc = (level: string, below: string): StructureNote => {
  const between = `${level.toUpperCase()}–${below.toUpperCase()}`;
  return {
    id: `disc-${level}`,
    name: `Intervertebral disc ${between}`,
    latin: 'Discus intervertebralis',
    ta2: '1684',
    fma: 'FMA10446',
    aliases: [`disc ${between}`, `${level.toUpperCase()}/${below.toUpperCase()}`, 'disk', 'slipped disc'],
    summary: `The cushion between ${level.toUpperCase()} and ${below.toUpperCase()}: a tough ring round a soft core. It lies deep behind the spine’s bones. If you have disc trouble, ask a professional before you try self-massage.`,
    isAvoidZone: true,
    sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
  };
};

/** One note for each disc, C2–C3 … L5–S1. */
export const discs: readonly StructureNote[] = VERTEBRA_LEVELS.slice(1).map((level, i, levels) =>
  describeDisc(level, levels[i + 1] ?? 's1'),
);
