import { type RefObject, useEffect, useRef } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { MM_PER_M } from '#anatomy/frame.ts';
import type { SpineStation } from '#anatomy/manifest.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import { zoneStrengthOf } from '../body/zoneLook.ts';
import { freeArea, type Insets, type StageSize } from '../camera/Insets.ts';
import type { FrameSignal } from '../rendering/FrameSignal.ts';
import type { PagePoint } from '../StageHandle.ts';
import { type Anchor, chooseLabelSpot, type LabelSpot, leaderLength, spotOnBand } from './chooseLabelSpot.ts';
import styles from './ZoneLabel.module.css';

type Props = {
  readonly store: DorsumStore;
  readonly spine: readonly SpineStation[];
  readonly signal: FrameSignal;
  readonly insets: RefObject<Insets>;
  /** Whether any structure lies under a point of the page. */
  readonly isBodyAt: RefObject<((point: PagePoint) => boolean) | null>;
};

/** Levels that the label may be tied to, and how much longer a leader the first ones are worth. */
const LEVELS: readonly (readonly [level: string, cost: number])[] = [
  ['t8', 0],
  ['t12', 40],
  ['l2', 70],
  ['t4', 80],
  ['c5', 90],
  ['c2', 130],
];
const SETTLE_MS = 90;
const MARGIN = 12;
/** A leader longer than this ties nothing together. */
const LONGEST_LEADER = 300;

const anchorsOn = (spine: readonly SpineStation[], camera: PerspectiveCamera, size: StageSize): Anchor[] => {
  const place = new Vector3();
  return LEVELS.flatMap(([level, cost]) => {
    const station = spine.find((candidate) => candidate.level === level);
    if (!station) return [];
    const [x, y, z] = station.tip;
    place.set(x, y, z - station.halfWidthMm / MM_PER_M / 2).project(camera);
    return [{ x: ((place.x + 1) / 2) * size.width, y: ((1 - place.y) / 2) * size.height, cost }];
  });
};

/**
 * The words that go with the hatched band, beside the body with a line to it. While the camera moves the label goes
 * along with its anchor; when it rests, the label looks for a place where it covers nothing of the body.
 */
export const ZoneLabel = ({ store, spine, signal, insets, isBodyAt }: Props) => {
  const isShown = useStoreValue(store, (state) => zoneStrengthOf(state) > 0);
  const button = useRef<HTMLButtonElement>(null);
  const line = useRef<SVGLineElement>(null);
  const dot = useRef<SVGCircleElement>(null);

  useEffect(() => {
    const towards = new Vector3();
    let spot: LabelSpot | null = null;
    let level = 0;
    let timer = 0;

    const draw = (anchor: Anchor, x: number, y: number, width: number, height: number): void => {
      if (!button.current || !line.current || !dot.current) return;
      button.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      const isRight = x > anchor.x;
      line.current.setAttribute('x1', String(isRight ? x : x + width));
      line.current.setAttribute('y1', String(y + height / 2));
      line.current.setAttribute('x2', String(anchor.x));
      line.current.setAttribute('y2', String(anchor.y));
      dot.current.setAttribute('cx', String(anchor.x));
      dot.current.setAttribute('cy', String(anchor.y));
    };

    const settle = (camera: PerspectiveCamera, size: StageSize): void => {
      const element = button.current;
      const probe = isBodyAt.current;
      const frame = element?.parentElement?.getBoundingClientRect();
      if (!element || !probe || !frame || element.hidden) return;
      element.removeAttribute('data-on-band');
      let box = { width: element.offsetWidth, height: element.offsetHeight };
      const free = freeArea(size, insets.current);
      const area = {
        x: free.x + MARGIN,
        y: free.y + MARGIN,
        width: free.width - 2 * MARGIN,
        height: free.height - 2 * MARGIN,
      };
      const anchors = anchorsOn(spine, camera, size);
      spot = chooseLabelSpot(anchors, box, area, (point) => probe({ x: point.x + frame.left, y: point.y + frame.top }));
      // Without room beside the body it lies on the band itself, which nobody needs to point at.
      if (!spot || leaderLength(spot, box.width) > LONGEST_LEADER) {
        element.setAttribute('data-on-band', '');
        box = { width: element.offsetWidth, height: element.offsetHeight };
        spot = spotOnBand(anchors, box, area);
      }
      element.style.visibility = spot ? 'visible' : 'hidden';
      level = spot ? anchors.indexOf(spot.anchor) : 0;
      if (spot) draw(spot.anchor, spot.x, spot.y, box.width, box.height);
      line.current?.ownerSVGElement?.toggleAttribute('hidden', !spot || leaderLength(spot, box.width) === 0);
    };

    const follow = (camera: PerspectiveCamera, size: StageSize): void => {
      const element = button.current;
      if (!element || !line.current) return;
      camera.getWorldDirection(towards).negate();
      const isBehind = isShown && towards.z < 0.1;
      element.hidden = !isBehind;
      if (!isBehind) line.current.ownerSVGElement?.toggleAttribute('hidden', true);
      if (!isBehind) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => settle(camera, size), SETTLE_MS);
      const anchor = anchorsOn(spine, camera, size)[level];
      if (!spot || !anchor) return;
      const [x, y] = [anchor.x + spot.x - spot.anchor.x, anchor.y + spot.y - spot.anchor.y];
      draw(anchor, x, y, element.offsetWidth, element.offsetHeight);
    };

    const end = signal.subscribe(follow);
    if (!isShown && button.current) {
      button.current.hidden = true;
      line.current?.ownerSVGElement?.toggleAttribute('hidden', true);
    }
    return () => {
      end();
      window.clearTimeout(timer);
    };
  }, [isShown, spine, signal, insets, isBodyAt]);

  return (
    <>
      <svg className={styles.leader} aria-hidden="true">
        <line ref={line} className={styles.line} />
        <circle ref={dot} className={styles.dot} r="3" />
      </svg>
      <button
        ref={button}
        type="button"
        className={styles.label}
        hidden
        onClick={() => store.getState().openPanel({ kind: 'avoid-zone', id: 'spine' })}
      >
        <span className={styles.swatch} aria-hidden="true" />
        <span>Spine: no pressure</span>
      </button>
    </>
  );
};
