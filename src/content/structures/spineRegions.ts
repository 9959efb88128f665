/** What a region of the spine gives to the names and texts of its vertebrae and discs. */
export type SpineRegion = {
  readonly adjective: string;
  /** Feminine singular, as it follows `vertebra`. */
  readonly latin: string;
  /** TA2 number of the region's vertebrae as a kind; single levels mostly have none of their own. */
  readonly ta2: string;
  /** One sentence that fits every level without a remark of its own. */
  readonly vertebraText: string;
};

const SPINE_REGIONS: Readonly<Record<string, SpineRegion>> = {
  c: {
    adjective: 'cervical',
    latin: 'cervicalis',
    ta2: '1032',
    vertebraText:
      'Its short spinous process is often split at the tip. An artery to the brain passes through its sides.',
  },
  t: {
    adjective: 'thoracic',
    latin: 'thoracica',
    ta2: '1059',
    vertebraText: 'It carries a pair of ribs. Its long spinous process slants over the vertebra below.',
  },
  l: {
    adjective: 'lumbar',
    latin: 'lumbalis',
    ta2: '1068',
    vertebraText: 'Its broad spinous process lies right under the skin. No ribs help it carry load.',
  },
};

/**
 * Takes a level such as `t5` apart.
 * @throws Error where the letter is none of c, t, l.
 */
export const parseLevel = (level: string): { readonly region: SpineRegion; readonly number: number } => {
  const region = SPINE_REGIONS[level.slice(0, 1)];
  if (region === undefined) throw new Error(`expected a level such as t5, came ${level}`);
  return { region, number: Number(level.slice(1)) };
};
