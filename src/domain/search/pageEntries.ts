import type { SearchEntry } from './entry.ts';

/** The pages around the model that can be found by name. */
export const PAGE_ENTRIES: readonly SearchEntry[] = [
  {
    key: 'page:safety',
    kind: 'page',
    target: { kind: 'safety' },
    title: 'Safety',
    detail: 'When not to massage, and when to seek help',
    names: ['Precautions', 'Red flags', 'Contraindications', 'Warnings'],
    numbers: [],
    icon: null,
    text: '',
  },
  {
    key: 'page:questions',
    kind: 'page',
    target: { kind: 'questions' },
    title: 'Questions',
    detail: 'Short answers that lead into the model',
    names: ['FAQ', 'Frequently asked questions', 'Key takeaways'],
    numbers: [],
    icon: null,
    text: '',
  },
  {
    key: 'page:about',
    kind: 'page',
    target: { kind: 'about' },
    title: 'About',
    detail: 'What this page is and where its knowledge comes from',
    names: ['Sources', 'Credits', 'Licence', 'Benefits', 'Habits'],
    numbers: [],
    icon: null,
    text: '',
  },
];
