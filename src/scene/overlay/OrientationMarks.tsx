import { type RefObject, useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import { freeArea, type Insets } from '../camera/Insets.ts';
import { isLow } from '../camera/windowAround.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import styles from './OrientationMarks.module.css';
import { orientationWords } from './orientationMarks.ts';

type Props = { readonly signal: FrameSignal; readonly insets: RefObject<Insets> };

/** Half of the body's breadth with a margin, in metres: the marks stand beside it as long as there is room. */
const BESIDE_M = 0.31;
const LEAST_OFFSET = 120;
/** How high they stand, as a share of the free area: level with the shoulders, or beside the neck where those fill it. */
const SHOULDER_LEVEL = 0.36;
const NECK_LEVEL = 0.17;
/** The breadth that is missing when a mark has gone all the way up to the neck, CSS px. */
const CROWDED = 32;
/** How far the marks stay from the edges of the free area, CSS px. */
const EDGE = 10;
/** A point in the middle of the back. */
const MIDDLE = new Vector3(0, 1.2, 0.05);
const MARKS = ['left', 'right', 'top', 'bottom'] as const;

/** Left, right, head and foot, written where they lie: they follow the camera and stay at the edges of the free area. */
export const OrientationMarks = ({ signal, insets }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [right, up, towards] = [new Vector3(), new Vector3(), new Vector3()];
    return signal.subscribe((camera, size) => {
      const spans = root.current?.children;
      if (!spans) return;
      camera.matrixWorld.extractBasis(right, up, towards);
      const words = orientationWords(right.toArray(), up.toArray(), towards.toArray());
      const area = freeArea(size, insets.current);
      const middle = {
        x: area.x + area.width / 2,
        y: area.y + area.height * (isLow(area.height, size.height) ? 0.62 : SHOULDER_LEVEL),
      };
      const pixelsPerMetre =
        size.height / (2 * Math.tan((camera.fov * Math.PI) / 360) * camera.position.distanceTo(MIDDLE));
      const wanted = Math.max(BESIDE_M * pixelsPerMetre, LEAST_OFFSET);
      const side = Math.min(wanted, area.width / 2 - EDGE);
      const crowding = isLow(area.height, size.height) ? 0 : Math.min(1, (wanted - side) / CROWDED);
      middle.y -= crowding * (SHOULDER_LEVEL - NECK_LEVEL) * area.height;
      MARKS.forEach((mark, at) => {
        const span = spans[at];
        if (!(span instanceof HTMLElement)) return;
        const word = mark === 'top' && words.facing ? `${words.top} · ${words.facing}` : words[mark];
        if (span.textContent !== word) span.textContent = word;
        const x = mark === 'right' ? middle.x + side : middle.x - side;
        const y =
          mark === 'top' ? area.y + area.height * 0.12 : mark === 'bottom' ? area.y + area.height - EDGE : middle.y;
        const [shiftX, shiftY] = [mark === 'right' ? -100 : 0, mark === 'top' ? 0 : mark === 'bottom' ? -100 : -50];
        span.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(${shiftX}%, ${shiftY}%)`;
      });
    });
  }, [signal, insets]);
  return (
    <div ref={root} className={styles.marks} aria-hidden="true">
      {MARKS.map((mark) => (
        <span key={mark} className={styles.mark} />
      ))}
    </div>
  );
};
