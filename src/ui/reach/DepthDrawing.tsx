import type { Press } from '#domain/reach/ReachDesk.ts';
import { drawCone } from './drawCone.ts';
import styles from './pressure.module.css';
import type { DiagramLayer } from './pressureLayers.ts';
import { percentText } from './reachWords.ts';

type DepthDrawingProps = {
  readonly layers: readonly DiagramLayer[];
  readonly press: Press | null;
  readonly depthMm: number;
  readonly heightPx: number;
  /** Middles of the layers and of their labels. */
  readonly middlesPx: readonly number[];
  readonly labelsPx: readonly number[];
};

const AXIS_PX = 24;
const BAR_PX = 100;
const LEADER_PX = 18;
const WIDTH_PX = AXIS_PX + BAR_PX + LEADER_PX;
/** Layers lower than this have no room for a figure. */
const FIGURE_PX = 15;
const TICK_STEPS_MM = [5, 10, 20];
const TICK_MIN_PX = 26;

const ticksTo = (depthMm: number, pxPerMm: number): number[] => {
  const step = TICK_STEPS_MM.find((mm) => mm * pxPerMm >= TICK_MIN_PX) ?? 20;
  return Array.from({ length: Math.floor(depthMm / step) + 1 }, (_, i) => i * step);
};

/** The layers as bars over an axis in mm, with the pressure as a shape that narrows as less of it arrives. */
export const DepthDrawing = ({ layers, press, depthMm, heightPx, middlesPx, labelsPx }: DepthDrawingProps) => {
  const pxPerMm = heightPx / depthMm;
  const middleX = AXIS_PX + BAR_PX / 2;
  const first = layers.find(({ tissue }) => tissue === 'bone' || tissue === 'cartilage');
  const muscles = layers.filter(({ tissue }) => tissue === 'muscle');
  return (
    <svg width={WIDTH_PX} height={heightPx} className={styles.drawing} aria-hidden="true">
      <rect x={AXIS_PX} width={BAR_PX} height={heightPx} rx="3" className={styles.ground} />
      {layers.map((layer) => (
        <rect
          key={`${layer.id}${layer.entryMm}`}
          x={AXIS_PX}
          y={layer.entryMm * pxPerMm + 0.75}
          width={BAR_PX}
          height={Math.max(1.5, (layer.exitMm - layer.entryMm) * pxPerMm - 1.5)}
          rx="3"
          className={styles.bar}
          data-tissue={layer.tissue}
          data-shade={muscles.indexOf(layer) % 2 === 1 || undefined}
        />
      ))}
      {press !== null && (
        <path
          d={drawCone(press, first?.entryMm ?? depthMm, BAR_PX * 0.46, pxPerMm)}
          transform={`translate(${middleX} 0)`}
          className={styles.cone}
        />
      )}
      {layers.map((layer, i) =>
        layer.share === null || (layer.exitMm - layer.entryMm) * pxPerMm < FIGURE_PX ? null : (
          <text key={`${layer.id}${layer.entryMm}`} x={middleX} y={(middlesPx[i] ?? 0) + 4} className={styles.figure}>
            {percentText(layer.share)}
          </text>
        ),
      )}
      {ticksTo(depthMm, pxPerMm).map((mm) => (
        <g key={mm}>
          <path d={`M${AXIS_PX - 5} ${mm * pxPerMm}h5`} className={styles.tick} />
          <text x={AXIS_PX - 8} y={Math.min(heightPx - 2, Math.max(9, mm * pxPerMm + 4))} className={styles.tickName}>
            {mm}
          </text>
        </g>
      ))}
      {layers.map((layer, i) => (
        <path
          key={`${layer.id}${layer.entryMm}`}
          d={`M${AXIS_PX + BAR_PX} ${middlesPx[i]}h4L${WIDTH_PX - 5} ${labelsPx[i]}h5`}
          className={styles.leader}
        />
      ))}
    </svg>
  );
};
