import { Suspense, useEffect, useMemo } from 'react';
import { muscleById, regions } from '#content/index.ts';
import type { ListOrder } from '#store/state.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { Preloaded } from '../parts/Preloaded.tsx';
import { preloadable } from '../parts/preloadable.ts';
import { type Segment, Segments } from '../parts/Segments.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { buildLayerTree, buildRegionTree } from '../tree/buildTree.ts';
import { StructureTree } from '../tree/StructureTree.tsx';
import styles from './frames.module.css';
import { HiddenNote } from './HiddenNote.tsx';

const NO_PROPS = {};
const ToolList = preloadable(() => import('../tools/ToolList.tsx'));

const ORDERS: readonly Segment<ListOrder>[] = [
  { value: 'layer', label: 'By layer' },
  { value: 'region', label: 'By region' },
];

const buildTree = (order: ListOrder) =>
  order === 'layer'
    ? buildLayerTree(nameWithoutSide)
    : buildRegionTree(nameWithoutSide, regions, (part) => muscleById.get(part)?.regions ?? []);

/** The list that goes with the mode: the structures of the body, or the tools and techniques. */
export const ListContent = () => {
  const store = useDorsumStore();
  const mode = useDorsum((s) => s.mode);
  const order = useDorsum((s) => s.listOrder);
  const nodes = useMemo(() => buildTree(order), [order]);
  useEffect(ToolList.preload, []);
  if (mode === 'tools') {
    return (
      <Suspense fallback={null}>
        <div className={styles.listBody}>
          <Preloaded of={ToolList} props={NO_PROPS} />
        </div>
      </Suspense>
    );
  }
  return (
    <>
      <div className={styles.listHead}>
        <Segments
          label="Sort the list"
          size="small"
          segments={ORDERS}
          value={order}
          onChoose={(chosen) => store.getState().setListOrder(chosen)}
        />
        <HiddenNote />
      </div>
      <div className={styles.listBody}>
        <StructureTree key={order} nodes={nodes} label="Structures of the back" />
      </div>
    </>
  );
};
