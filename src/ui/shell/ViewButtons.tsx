import { VIEWS, type ViewName } from '#anatomy/views.ts';
import { type Segment, Segments } from '../parts/Segments.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';

const VIEW_LABELS: Readonly<Record<ViewName, string>> = {
  posterior: 'Posterior',
  left: 'Left',
  right: 'Right',
  superior: 'Superior',
  oblique: 'Oblique',
};

const SEGMENTS: readonly Segment<ViewName>[] = VIEWS.map((value) => ({ value, label: VIEW_LABELS[value] }));

/** The named views; choosing the present one again brings the camera back to it. */
export const ViewButtons = ({ size = 'bar' }: { readonly size?: 'bar' | 'small' }) => {
  const store = useDorsumStore();
  const view = useDorsum((s) => s.view);
  return (
    <Segments
      label="View from"
      segments={SEGMENTS}
      value={view}
      size={size}
      onChoose={(chosen) => store.getState().requestView(chosen)}
    />
  );
};
