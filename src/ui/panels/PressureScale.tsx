import type { Technique } from '#content/schema/records.ts';
import styles from './PressureScale.module.css';

const MARKS = Array.from({ length: 11 }, (_, i) => i);

/** How hard to press, drawn on the scale from 0 (touch) to 10 (the worst pain), with the same in words. */
export const PressureScale = ({ pressure }: { readonly pressure: Technique['pressure'] }) => {
  const [from, to] = pressure.scale;
  return (
    <figure className={styles.pressure}>
      <svg viewBox="0 0 220 34" role="img" aria-label={`Pressure ${from} to ${to} on a scale from 0 to 10`}>
        <rect x="5" y="6" width="210" height="6" rx="3" className={styles.scaleTrack} />
        <rect x={5 + from * 21} y="3" width={(to - from) * 21} height="12" rx="6" className={styles.scaleRange} />
        {MARKS.map((mark) => (
          <text
            key={mark}
            x={5 + mark * 21}
            y="30"
            className={styles.scaleMark}
            data-in={(mark >= from && mark <= to) || undefined}
          >
            {mark}
          </text>
        ))}
      </svg>
      <figcaption>{pressure.words}</figcaption>
    </figure>
  );
};
