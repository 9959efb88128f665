import type { ComponentProps } from 'react';
import type { IconName } from '../icons/glyphs.tsx';
import { Icon } from '../icons/Icon.tsx';
import styles from './parts.module.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'className'> & {
  readonly icon: IconName;
  /** What the button does: its name, and the hint that shows beside it. */
  readonly label: string;
  readonly hintSide?: 'below' | 'above' | 'left';
};

/** A button with an icon only; its name shows as a hint while it is pointed at or focused. */
export const IconButton = ({ icon, label, hintSide = 'below', ...rest }: IconButtonProps) => (
  <button type="button" className={styles.iconButton} aria-label={label} {...rest}>
    <Icon name={icon} />
    <span className={styles.hint} data-side={hintSide} aria-hidden="true">
      {label}
    </span>
  </button>
);
