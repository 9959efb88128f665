import { Switch } from '@base-ui/react/switch';
import styles from './panels.module.css';
import zoneSwitchStyles from './ZoneSwitch.module.css';

type ZoneSwitchProps = { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };

/** Whether the zone is drawn in full while one only looks at the back. */
export const ZoneSwitch = ({ isShown, onChange }: ZoneSwitchProps) => (
  <div className={zoneSwitchStyles.switchRow}>
    <span id="zone-switch" className={zoneSwitchStyles.switchWords}>
      Show the zone on the back
      <span className={styles.note}>It stays visible while a tool or a technique is open.</span>
    </span>
    <Switch.Root
      className={zoneSwitchStyles.switch}
      checked={isShown}
      onCheckedChange={onChange}
      aria-labelledby="zone-switch"
    >
      <Switch.Thumb className={zoneSwitchStyles.switchThumb} />
    </Switch.Root>
  </div>
);
