import type { ModelStatus } from '#store/state.ts';

type FailureKind = Exclude<ModelStatus['kind'], 'loading' | 'ready' | 'refining' | 'coarse'>;

type Words = { readonly title: string; readonly advice: string; readonly canRetry: boolean };

/** What is said, and what can be done, for every way in which the picture may fail to come. */
export const FAILURE_WORDS: Readonly<Record<FailureKind, Words>> = {
  'no-webgl': {
    title: 'This browser cannot draw the 3D picture',
    advice:
      'WebGL 2 is switched off or missing. Update the browser, or switch on hardware acceleration in its settings, then open the page again.',
    canRetry: false,
  },
  'context-lost': {
    title: 'The graphics card took the picture away',
    advice:
      'This happens when memory runs short or the device was asleep. The picture comes back by itself; if it does not, try again.',
    canRetry: true,
  },
  missing: {
    title: 'The model could not be fetched',
    advice: 'Check the connection, then try again.',
    canRetry: true,
  },
  corrupt: {
    title: 'The model arrived damaged',
    advice:
      'The file is incomplete or does not belong to this version of the page. Try again; if it stays so, reload the page.',
    canRetry: true,
  },
  failed: {
    title: 'The 3D part of the page stopped',
    advice: 'It could not be fetched, or it met an error. Try again.',
    canRetry: true,
  },
};
