import { type RefObject, useEffect, useRef } from 'react';
import { nameOfReference } from '#content/index.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { PagePoint } from '../StageHandle.ts';
import styles from './HoverName.module.css';
import { placeTooltip } from './placeTooltip.ts';

type Props = { readonly store: DorsumStore; readonly hoverPlace: RefObject<PagePoint | null> };

/** Name and side beside the pointer. Never for a finger, which would lie on it; what it says is in the live region too. */
export const HoverName = ({ store, hoverPlace }: Props) => {
  const pointed = useStoreValue(store, (state) => state.pointed);
  const chip = useRef<HTMLDivElement>(null);
  const named = pointed === null ? undefined : nameOfReference(pointed);

  useEffect(() => {
    const follow = (): void => {
      const [element, place] = [chip.current, hoverPlace.current];
      const frame = element?.parentElement?.getBoundingClientRect();
      if (!element || !frame) return;
      element.hidden = !named || !place;
      if (element.hidden || !place) return;
      const pointer = { x: place.x - frame.left, y: place.y - frame.top };
      const { x, y } = placeTooltip(pointer, element.getBoundingClientRect(), frame);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    follow();
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [named, hoverPlace]);

  return (
    <div ref={chip} className={styles.chip} data-pointer-name="" aria-hidden="true" hidden>
      <span className={styles.name}>{named?.name}</span>
      {named?.side && <span className={styles.side}>{named.side}</span>}
    </div>
  );
};
