import type { StructureNote } from '../schema/records.ts';
import { toOrdinal } from './ordinals.ts';
import { toRoman } from './roman.ts';

const RIB_COUNT = 12;
const LAST_TRUE_RIB = 7;
const FIRST_FLOATING_RIB = 11;

const describeAnteriorEnd = (n: number): string => {
  if (n <= LAST_TRUE_RIB) return 'A true rib: its own cartilage joins it to the breastbone.';
  if (n < FIRST_FLOATING_RIB) return 'A false rib: its cartilage joins that of the rib above.';
  return 'A floating rib: its tip ends free in the flank, so do not press on it.';
};

const describeRib = (n: number): StructureNote => ({
  id: `rib-${n}`,
  name: `Rib ${n}`,
  latin: `Costa ${toRoman(n)}`,
  ta2: '1118',
  fma: null,
  aliases: [`${toOrdinal(n)} rib`, ...(n >= FIRST_FLOATING_RIB ? ['floating rib'] : [])],
  summary: `The ${toOrdinal(n)} rib, joined to the vertebra T${n}. ${describeAnteriorEnd(n)}`,
  isAvoidZone: false,
  sources: ['standard-anatomy', 'ta2'],
});

/** One note for each pair of ribs, 1 … 12. */
export const ribs: readonly StructureNote[] = Array.from({ length: RIB_COUNT }, (_, i) => describeRib(i + 1));
