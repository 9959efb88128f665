import { useId } from 'react';
import type { Body } from '#domain/reach/body.ts';
import type { SkinSpot } from '#domain/reach/ReachDesk.ts';
import styles from './flatBack.module.css';
import type { FlatMap } from './flatMap.ts';
import { levelText } from './reachWords.ts';

type FlatBackDrawingProps = { readonly flat: FlatMap; readonly body: Body; readonly spot: SkinSpot | null };

/** Levels whose lines are drawn and named. */
const NAMED_LEVELS = ['c4', 'c7', 't4', 't8', 't12', 'l3', 's1'];

/** Names of levels stand this far to the left of the spine, beside its zone. */
const SPINE_ROOM_MM = 34;

/** The flat back: its outline, the zones on it, the levels of the spine and the spot that was picked. Seen from behind. */
export const FlatBackDrawing = ({ flat, body, spot }: FlatBackDrawingProps) => {
  const id = useId();
  const [x, y, width, height] = flat.viewBox;
  return (
    <svg viewBox={flat.viewBox.join(' ')} className={styles.drawing} aria-hidden="true">
      <defs>
        <pattern id={`${id}hatch`} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="12" className={styles.hatchA} />
          <rect x="6" width="6" height="12" className={styles.hatchB} />
        </pattern>
        <pattern id={`${id}dots`} width="9" height="9" patternUnits="userSpaceOnUse">
          <circle cx="4.5" cy="4.5" r="2" className={styles.dot} />
        </pattern>
      </defs>
      <path d={flat.outline} className={styles.outline} />
      <path d={flat.zones.caution} className={styles.caution} fill={`url(#${id}dots)`} />
      <path d={flat.zones.avoid} className={styles.avoid} fill={`url(#${id}hatch)`} fillRule="evenodd" />
      {NAMED_LEVELS.map((level) => {
        const at = -(body.levelHeightsMm.get(level) ?? Number.NaN);
        const edges = flat.edgesAt(at);
        if (edges === null) return null;
        return (
          <g key={level}>
            <path d={`M${edges[0]} ${at}H${edges[1]}`} className={styles.level} />
            <text x={-SPINE_ROOM_MM} y={at + 5} className={styles.levelName}>
              {levelText(level)}
            </text>
          </g>
        );
      })}
      <text x={x + 2} y={y + height - 4} className={styles.sideName}>
        Left
      </text>
      <text x={x + width - 2} y={y + height - 4} className={styles.sideName} textAnchor="end">
        Right
      </text>
      {spot !== null && (
        <g transform={`translate(${-spot.at[0]} ${-spot.at[1]})`}>
          <circle r="13" className={styles.spotRing} />
          <circle r="5" className={styles.spotDot} />
        </g>
      )}
    </svg>
  );
};
