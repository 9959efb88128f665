import { useEffect, useState } from 'react';
import type { ModelReport } from '#anatomy/report.ts';
import { Icon } from '../icons/Icon.tsx';
import panelStyles from '../panels/panels.module.css';
import { Sources } from '../panels/Sources.tsx';
import partStyles from '../parts/parts.module.css';
import { readReport } from './readReport.ts';
import { TrustTable } from './TrustTable.tsx';

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly report: ModelReport }
  | { readonly kind: 'failed'; readonly detail: string };

const LOADING: State = { kind: 'loading' };

/** The figures of the model, fetched when they are asked for, with what they mean and where they come from. */
const TrustReport = () => {
  const [state, setState] = useState<State>(LOADING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    readReport(abort.signal, attempt)
      .then((report) => {
        if (!abort.signal.aborted) setState({ kind: 'ready', report });
      })
      .catch((cause: unknown) => {
        if (abort.signal.aborted) return;
        setState({ kind: 'failed', detail: cause instanceof Error ? cause.message : '' });
      });
    return () => abort.abort();
  }, [attempt]);

  const tryAgain = (): void => {
    setState(LOADING);
    setAttempt(attempt + 1);
  };

  if (state.kind === 'loading') return <p className={panelStyles.note}>Loading the figures …</p>;
  if (state.kind === 'failed') {
    return (
      <div role="alert">
        <p className={panelStyles.text}>The figures could not be loaded. {state.detail}</p>
        <button type="button" className={partStyles.filledButton} onClick={tryAgain}>
          <Icon name="retry" />
          Try again
        </button>
      </div>
    );
  }
  const { report } = state;
  const isOlder = report.reference !== null && report.reference.modelSha256 !== report.modelSha256;
  return (
    <>
      <p className={panelStyles.text}>
        Every part was measured. “Off by” is how far its surface lies, on average, from the same part of another model,
        made from scans of one adult man. Two artists’ models of that same man lie 2.8 mm apart, so anything below that
        is as good as can be told. A part that is “not compared” was made from descriptions and published sizes alone.
      </p>
      <p className={panelStyles.note}>
        Being close to one body does not mean being right about yours: people differ by far more than these figures. Of
        paired parts the left one is measured.
        {isOlder && ' The distances were measured on an earlier build of the model.'}
      </p>
      <TrustTable report={report} />
      <Sources ids={report.reference ? [report.reference.source] : []} />
    </>
  );
};

export default TrustReport;
