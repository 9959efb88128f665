/** A range with its unit as it is printed: "20–60 s", or "30 s" where both ends are the same. */
export const rangeText = ([from, to]: readonly [number, number], unit: string): string =>
  `${from === to ? from : `${from}–${to}`} ${unit}`;
