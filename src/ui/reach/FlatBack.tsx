import { type KeyboardEvent, type MouseEvent, useId, useMemo } from 'react';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { FlatBackDrawing } from './FlatBackDrawing.tsx';
import { findOnFlatMap } from './findOnMap.ts';
import styles from './flatBack.module.css';
import { drawFlatMap } from './flatMap.ts';
import { placeOfSpot, whereIsSpot } from './placeOfSpot.ts';
import { ZONE_WORDS } from './reachWords.ts';
import { isMapKey, spotByKey } from './spotByKey.ts';

type FlatBackProps = {
  readonly desk: ReachDesk;
  readonly spot: number | null;
  readonly onPick: (vertex: number) => void;
};

/** A finger or a click this far off the back still means its edge. */
const NEAR_MM = 20;

/** A flat drawing of the back on which a spot is picked with the mouse, a finger or the arrow keys, and said in words. */
export const FlatBack = ({ desk, spot, onPick }: FlatBackProps) => {
  const helpId = useId();
  const flat = useMemo(() => drawFlatMap(desk.map), [desk]);
  const picked = spot === null ? null : desk.spotAt(spot);

  const onClick = (event: MouseEvent<HTMLButtonElement>): void => {
    // A press of Enter has no place on the map.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y, width] = flat.viewBox;
    const scale = width / box.width;
    const vertex = findOnFlatMap(
      desk.map,
      x + (event.clientX - box.left) * scale,
      y + (event.clientY - box.top) * scale,
      NEAR_MM,
    );
    if (vertex !== null) onPick(vertex);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isMapKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = spotByKey(desk, spot, event.key);
    if (next !== null && next !== spot) onPick(next);
  };
  return (
    <div className={styles.flatBack}>
      {/* Screen readers hand the arrow keys on to what stands in an application. */}
      <div role="application" aria-label="Flat map of the back" className={styles.map}>
        <FlatBackDrawing flat={flat} body={desk.engine.body} spot={picked} />
        <button
          type="button"
          className={styles.pick}
          aria-label="Pick a spot on the back"
          aria-describedby={helpId}
          onClick={onClick}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.said}>
        {picked === null
          ? 'No spot picked yet.'
          : `${placeOfSpot(picked)}. ${whereIsSpot(picked)}. ${ZONE_WORDS[picked.zone]}.`}
      </p>
      <p className={styles.help} id={helpId}>
        Click or tap a place. Arrow keys move by 10 mm, Page Up and Page Down by one vertebra.
      </p>
    </div>
  );
};
