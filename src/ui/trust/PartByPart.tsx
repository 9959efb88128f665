import { lazy, Suspense } from 'react';
import { Fold } from '../parts/Fold.tsx';

const TrustReport = lazy(() => import('./TrustReport.tsx'));

/** The figures of every part, folded until somebody wants to know; their code and data come only then. */
export const PartByPart = () => (
  <Fold level={4} title="Part by part, in figures">
    <Suspense fallback={null}>
      <TrustReport />
    </Suspense>
  </Fold>
);
