import { useId } from 'react';
import type { Side } from '#anatomy/sides.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { type Segment, Segments } from '../parts/Segments.tsx';
import { findByDistance } from './findOnMap.ts';
import { levelText } from './reachWords.ts';
import { SelectField } from './SelectField.tsx';

type SpotFieldsProps = {
  readonly desk: ReachDesk;
  readonly spot: number | null;
  readonly onPick: (vertex: number) => void;
};

const SIDES: readonly Segment<Side>[] = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
];
const DISTANCES_MM = Array.from({ length: 22 }, (_, i) => i * 10);
const FIRST = { level: 't5', side: 'left', distanceMm: 40 } as const;

const nearestDistance = (mm: number): number =>
  DISTANCES_MM.reduce((best, next) => (Math.abs(next - mm) < Math.abs(best - mm) ? next : best), 0);

/** A spot picked in words: a level of the spine, a side, a distance from the spine. The same as the map for who does not see it. */
export const SpotFields = ({ desk, spot, onPick }: SpotFieldsProps) => {
  const id = useId();
  const picked = spot === null ? null : desk.spotAt(spot);
  const now = {
    level: picked?.level ?? FIRST.level,
    side: picked?.side ?? FIRST.side,
    distanceMm: picked ? nearestDistance(picked.spineDistanceMm) : FIRST.distanceMm,
  };
  const pick = (change: Partial<typeof now>): void => {
    const { level, side, distanceMm } = { ...now, ...change };
    const vertex = findByDistance(desk.map, side, desk.engine.body.levelHeightsMm.get(level) ?? 0, distanceMm);
    if (vertex !== null) onPick(vertex);
  };
  /** Distances at which there is skin at this level. */
  const distances = DISTANCES_MM.filter(
    (mm) => findByDistance(desk.map, now.side, desk.engine.body.levelHeightsMm.get(now.level) ?? 0, mm) !== null,
  );
  return (
    <>
      <SelectField
        id={`${id}level`}
        label="Level of the spine"
        value={now.level}
        options={[...desk.engine.body.levelHeightsMm.keys()].map((level) => ({
          value: level,
          label: levelText(level),
        }))}
        onChoose={(level) => pick({ level })}
      />
      <Segments label="Side" size="small" segments={SIDES} value={now.side} onChoose={(side) => pick({ side })} />
      <SelectField
        id={`${id}distance`}
        label="Distance from the spine"
        value={String(now.distanceMm)}
        options={distances.map((mm) => ({ value: String(mm), label: `${mm} mm` }))}
        onChoose={(mm) => pick({ distanceMm: Number(mm) })}
      />
    </>
  );
};
