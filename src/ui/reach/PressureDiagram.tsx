import type { Press } from '#domain/reach/ReachDesk.ts';
import { DepthDrawing } from './DepthDrawing.tsx';
import { LayerLabel } from './LayerLabel.tsx';
import styles from './pressure.module.css';
import { type DiagramLayer, spreadLabels } from './pressureLayers.ts';

type PressureDiagramProps = { readonly layers: readonly DiagramLayer[]; readonly press: Press | null };

const LABEL_PX = 52;
const HEIGHT_MIN_PX = 220;

/** What lies beneath a spot, to scale in depth, and how the pressure of a tool fades on its way down. */
export const PressureDiagram = ({ layers, press }: PressureDiagramProps) => {
  const depthMm = layers.at(-1)?.exitMm ?? 0;
  const heightPx = Math.max(HEIGHT_MIN_PX, layers.length * LABEL_PX);
  const pxPerMm = depthMm > 0 ? heightPx / depthMm : 0;
  const middles = layers.map(({ entryMm, exitMm }) => ((entryMm + exitMm) / 2) * pxPerMm);
  const labels = spreadLabels(middles, LABEL_PX, heightPx);
  return (
    <div className={styles.diagram} style={{ height: heightPx }}>
      <DepthDrawing
        layers={layers}
        press={press}
        depthMm={depthMm}
        heightPx={heightPx}
        middlesPx={middles}
        labelsPx={labels}
      />
      <ol className={styles.labels} aria-label="What lies beneath, from the skin down">
        {layers.map((layer, i) => (
          <LayerLabel key={`${layer.id}${layer.entryMm}`} layer={layer} middlePx={labels[i] ?? 0} />
        ))}
      </ol>
    </div>
  );
};
