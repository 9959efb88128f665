import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import styles from './SwitchRow.module.css';

type SwitchRowProps = {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something that is on or off, with what that means beside the switch. */
export const SwitchRow = ({ label, note, isOn, onChange }: SwitchRowProps) => {
  const id = useId();
  return (
    <div className={styles.switchRow}>
      <span id={id} className={styles.switchWords}>
        {label}
        {note !== undefined && <span className={styles.switchNote}>{note}</span>}
      </span>
      <Switch.Root className={styles.switch} checked={isOn} onCheckedChange={onChange} aria-labelledby={id}>
        <Switch.Thumb className={styles.switchThumb} />
      </Switch.Root>
    </div>
  );
};
