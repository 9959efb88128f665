import { parseStructureId } from '#anatomy/structures.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { useLight } from '../parts/useLight.ts';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './pressure.module.css';
import type { DiagramLayer } from './pressureLayers.ts';
import { percentText } from './reachWords.ts';

const depthText = ({ entryMm, exitMm, tissue }: DiagramLayer): string =>
  tissue === 'bone' || tissue === 'cartilage'
    ? `from ${Math.round(entryMm)} mm`
    : `${Math.round(entryMm)}–${Math.round(exitMm)} mm`;

const noteOf = (layer: DiagramLayer): string =>
  layer.share === null ? depthText(layer) : `${depthText(layer)} · ${percentText(layer.share)} arrives`;

/** The name of a layer with its depth and what arrives there; leads to the structure. */
export const LayerLabel = ({ layer, middlePx }: { readonly layer: DiagramLayer; readonly middlePx: number }) => {
  const store = useDorsumStore();
  const lightUp = useLight();
  const { id } = layer;
  const words = (
    <>
      <span className={styles.labelName}>{id === null ? 'Skin and fat' : nameWithoutSide(id)}</span>
      <span className={styles.labelNote}>{noteOf(layer)}</span>
    </>
  );
  return (
    <li className={styles.label} style={{ top: middlePx }}>
      {id === null || parseStructureId(id) === undefined ? (
        <span className={styles.labelWords}>{words}</span>
      ) : (
        <button
          type="button"
          className={styles.labelWords}
          onPointerEnter={() => lightUp([id])}
          onPointerLeave={() => lightUp([])}
          onFocus={() => lightUp([id])}
          onBlur={() => lightUp([])}
          onClick={() => store.getState().reveal(id)}
        >
          {words}
        </button>
      )}
    </li>
  );
};
