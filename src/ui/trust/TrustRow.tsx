import type { ReportPart } from '#anatomy/report.ts';
import { nameWithoutSide } from '../catalogue.ts';
import styles from './trust.module.css';
import { sayFaults, trustOf } from './trustOf.ts';

const millimetres = (mm: number): string => `${mm.toFixed(1)} mm`;
const millilitres = (ml: number): string => (ml < 10 ? ml.toFixed(1) : Math.round(ml).toString());

/** One part: its name and volume, how thick it is, how far it is off, and what that means. */
export const TrustRow = ({ part }: { readonly part: ReportPart }) => {
  const { reference, thickness, failed } = part;
  return (
    <tr>
      <th scope="row">
        {nameWithoutSide(part.part)}
        <span className={styles.detail}>
          {millilitres(part.volumeMl)} ml{reference && `, ${Math.round(reference.volumeRatio * 100)} % of the other’s`}
        </span>
        {failed.length > 0 && <span className={styles.fault}>Flaw: {sayFaults(failed)}</span>}
      </th>
      <td>
        {millimetres(thickness.meanMm)}
        <span className={styles.detail}>up to {millimetres(thickness.p95Mm)}</span>
      </td>
      <td>
        {reference ? millimetres(reference.meanMm) : '–'}
        <span className={styles.detail}>{trustOf(part).word}</span>
      </td>
    </tr>
  );
};
