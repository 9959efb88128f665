/** Sides of the body, as the body itself sees them. `null` in a record means: lies in the midline. */
export type Side = 'left' | 'right';

export const SIDES: readonly Side[] = ['left', 'right'];

/** Suffix that a sided structure's id ends with. */
export const SIDE_SUFFIX: Readonly<Record<Side, string>> = { left: '-l', right: '-r' };
