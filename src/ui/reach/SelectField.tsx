import styles from './select.module.css';

export type SelectOption = { readonly value: string; readonly label: string };

type SelectFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChoose: (value: string) => void;
};

/** One of many, chosen from the browser's own list. */
export const SelectField = ({ id, label, value, options, onChoose }: SelectFieldProps) => (
  <div className={styles.field}>
    <label htmlFor={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
