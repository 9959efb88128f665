import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { StructureNote } from '../schema/records.ts';
import { toOrdinal } from './ordinals.ts';
import { toRoman } from './roman.ts';
import { parseLevel } from './spineRegions.ts';

/** FMA numbers by level. */
const FMA: Readonly<Record<string, string>> = {
  c1: 'FMA12519',
  c2: 'FMA12520',
  c3: 'FMA12521',
  c4: 'FMA12522',
  c5: 'FMA12523',
  c6: 'FMA12524',
  c7: 'FMA12525',
  t1: 'FMA9165',
  t2: 'FMA9187',
  t3: 'FMA9209',
  t4: 'FMA9248',
  t5: 'FMA9922',
  t6: 'FMA9945',
  t7: 'FMA9968',
  t8: 'FMA9991',
  t9: 'FMA10014',
  t10: 'FMA10037',
  t11: 'FMA10059',
  t12: 'FMA10081',
  l1: 'FMA13072',
  l2: 'FMA13073',
  l3: 'FMA13074',
  l4: 'FMA13075',
  l5: 'FMA13076',
};

type Special = {
  readonly name?: string;
  readonly latin?: string;
  readonly ta2?: string;
  readonly alias?: string;
  readonly text: string;
};

/** Levels with a name or a remark of their own. */
const SPECIAL: Readonly<Record<string, Special>> = {
  c1: {
    name: 'Atlas (C1)',
    latin: 'Atlas',
    ta2: '1038',
    alias: 'atlas',
    text: 'A ring without a body that carries the skull. It has no spinous process to feel.',
  },
  c2: {
    name: 'Axis (C2)',
    latin: 'Axis',
    ta2: '1050',
    alias: 'axis',
    text: 'Its peg, the dens, is the pivot on which the head turns. Its spinous process is the first that you can feel.',
  },
  c7: { alias: 'vertebra prominens', text: 'Its long spinous process stands out at the base of the neck.' },
  t1: { text: 'It carries the first pair of ribs. Its spinous process stands out about as far as that of C7.' },
  t12: { text: 'It carries the last pair of ribs. Below it the spine bends more freely.' },
  l5: { text: 'The largest vertebra, wedged on the sacrum. The whole trunk rests on it.' },
};

const describeVertebra = (level: string): StructureNote => {
  const { region, number } = parseLevel(level);
  const special = SPECIAL[level];
  const ordinal = toOrdinal(number);
  return {
    id: `vertebra-${level}`,
    name: special?.name ?? `Vertebra ${level.toUpperCase()}`,
    latin: special?.latin ?? `Vertebra ${region.latin} ${toRoman(number)}`,
    ta2: special?.ta2 ?? region.ta2,
    fma: FMA[level] ?? null,
    aliases: [
      level.toUpperCase(),
      `${ordinal} ${region.adjective} vertebra`,
      'spine',
      'backbone',
      ...(special?.alias === undefined ? [] : [special.alias]),
    ],
    summary: `The ${ordinal} ${region.adjective} vertebra. ${special?.text ?? region.vertebraText} Keep every tool off it.`,
    isAvoidZone: true,
    sources: ['standard-anatomy', 'ta2', 'fma', 'practice-text'],
  };
};

/** One note for each vertebra, C1 … L5. */
export const vertebrae: readonly StructureNote[] = VERTEBRA_LEVELS.map(describeVertebra);
