import { SwitchRow } from '../parts/SwitchRow.tsx';

type ZoneSwitchProps = { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };

/** Whether the zone is drawn in full while one only looks at the back. */
export const ZoneSwitch = ({ isShown, onChange }: ZoneSwitchProps) => (
  <SwitchRow
    label="Show the zone on the back"
    note="It stays visible while a tool or a technique is open."
    isOn={isShown}
    onChange={onChange}
  />
);
