import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { findOnFlatMap } from './findOnMap.ts';

/** How far one press of an arrow key goes. */
const STEP_MM = 10;
/** Where the first press of a key puts the spot: beside the spine, between the shoulder blades. */
const FIRST = { x: -40, level: 't5' };
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP_MM, 0],
  ArrowRight: [STEP_MM, 0],
  ArrowUp: [0, -STEP_MM],
  ArrowDown: [0, STEP_MM],
};
const PAGES: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** The spot to which a key leads from another on the flat map; null where it leads off the back or means nothing here. */
export const spotByKey = (desk: ReachDesk, spot: number | null, key: string): number | null => {
  const arrow = ARROWS[key];
  const page = PAGES[key];
  if (arrow === undefined && page === undefined) return null;
  const heights = desk.engine.body.levelHeightsMm;
  if (spot === null) return findOnFlatMap(desk.map, FIRST.x, -(heights.get(FIRST.level) ?? 0), 20);
  const { at, level } = desk.spotAt(spot);
  if (arrow !== undefined) return findOnFlatMap(desk.map, -at[0] + arrow[0], -at[1] + arrow[1], STEP_MM * 0.7);
  const levels = [...heights.keys()];
  const next = levels[levels.indexOf(level) + (page ?? 0)];
  return next === undefined ? null : findOnFlatMap(desk.map, -at[0], -(heights.get(next) ?? 0), STEP_MM);
};

/** Whether a key moves a spot over the flat map: the arrows by 10 mm, Page Up and Page Down from level to level. */
export const isMapKey = (key: string): boolean => key in ARROWS || key in PAGES;
