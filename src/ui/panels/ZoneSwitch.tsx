import { Switch } from '@base-ui/react/switch';
import styles from './panels.module.css';

type ZoneSwitchProps = { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };

/** Whether the zone is drawn in full while one only looks at the back. */
export const ZoneSwitch = ({ isShown, onChange }: ZoneSwitchProps) => (
  <div className={styles.switchRow}>
    <span id="zone-switch" className={styles.switchWords}>
      Show the zone on the back
      <span className={styles.note}>It stays visible while a tool or a technique is open.</span>
    </span>
    <Switch.Root className={styles.switch} checked={isShown} onCheckedChange={onChange} aria-labelledby="zone-switch">
      <Switch.Thumb className={styles.switchThumb} />
    </Switch.Root>
  </div>
);
