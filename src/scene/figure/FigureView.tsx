import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Side } from '#anatomy/sides.ts';
import type { Contact } from '#content/schema/records.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import { loadTools } from '../tools/loadTools.ts';
import { shapeOfContact } from '../tools/shapeOfContact.ts';
import { FigureStage } from './FigureStage.ts';
import styles from './FigureView.module.css';
import { loadFigure } from './loadFigure.ts';
import { postureOfTechnique } from './postureOfTechnique.ts';

type Props = {
  readonly store: DorsumStore;
  /** Address of the folder with the model's files, ending in a slash. */
  readonly modelFolder: string;
  readonly technique: string;
  readonly side: Side;
  /** What touches; null where nothing is chosen yet. */
  readonly contact: Contact | null;
  /** What the picture shows, in words, for those who do not see it. */
  readonly label: string;
};

/** Fetches figure and tools and opens a stage on the canvas; null until then, and where they cannot be had. */
const useFigureStage = (
  store: DorsumStore,
  folder: string,
  canvas: RefObject<HTMLCanvasElement | null>,
): FigureStage | null => {
  const [stage, setStage] = useState<FigureStage | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    let made: FigureStage | null = null;
    Promise.all([loadFigure(folder, abort.signal), loadTools(folder, abort.signal)])
      .then(([figure, tools]) => {
        if (abort.signal.aborted || !canvas.current) return;
        made = new FigureStage(canvas.current, figure, tools);
        setStage(made);
      })
      .catch(() => {
        if (abort.signal.aborted) return;
        store
          .getState()
          .addNotice('The figure that shows the position could not be drawn. The words of the steps say it as well.');
      });
    return () => {
      abort.abort();
      made?.dispose();
      setStage(null);
    };
  }, [store, folder, canvas]);
  return stage;
};

/**
 * The whole person in the position of a technique, with the tool in its place, in a small picture of its own. Fills its
 * nearest positioned ancestor; draws only when something changes. Shows nothing for a technique without a posture.
 */
export const FigureView = ({ store, modelFolder, technique, side, contact, label }: Props) => {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const theme = useStoreValue(store, (state) => state.theme);
  const stage = useFigureStage(store, modelFolder, canvas);
  const posture = postureOfTechnique(technique);
  const shape = contact && shapeOfContact(contact);

  useEffect(() => {
    const element = canvas.current;
    if (!stage || !element || !posture) return;
    stage.setTheme(theme);
    stage.show({ posture, side, shape });
    const draw = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0 && clientHeight > 0) stage.draw(clientWidth, clientHeight, Math.min(2, devicePixelRatio));
    };
    draw();
    const sizes = new ResizeObserver(draw);
    sizes.observe(element);
    element.addEventListener('webglcontextrestored', draw);
    return () => {
      sizes.disconnect();
      element.removeEventListener('webglcontextrestored', draw);
    };
  }, [stage, posture, side, shape, theme]);

  if (!posture) return null;
  return <canvas ref={canvas} className={styles.canvas} role="img" aria-label={label} data-ready={stage !== null} />;
};
