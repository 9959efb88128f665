import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { IconName } from '../icons/glyphs.tsx';
import { Icon } from '../icons/Icon.tsx';
import styles from './parts.module.css';

export type Segment<T extends string> = { readonly value: T; readonly label: string; readonly icon?: IconName };

type SegmentsProps<T extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  /** Called with every choice, the present one chosen again included. */
  readonly onChoose: (value: T) => void;
  readonly size?: 'bar' | 'small';
};

/** A row of buttons of which one is on. Arrow keys move between them. */
export const Segments = <T extends string>({ label, segments, value, onChoose, size = 'bar' }: SegmentsProps<T>) => (
  <ToggleGroup className={styles.segments} aria-label={label} value={[value]} data-size={size}>
    {segments.map((segment) => (
      <Toggle
        key={segment.value}
        value={segment.value}
        className={styles.segment}
        onPressedChange={() => onChoose(segment.value)}
      >
        {segment.icon !== undefined && <Icon name={segment.icon} size={18} />}
        {segment.label}
      </Toggle>
    ))}
  </ToggleGroup>
);
