import styles from './lists.module.css';

/** Short statements below one another. */
export const BulletList = ({ items }: { readonly items: readonly string[] }) => (
  <ul className={styles.bullets}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
