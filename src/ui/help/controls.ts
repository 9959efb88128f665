import { SHORTCUTS } from '#store/shortcuts.ts';

/** What one can do, and by which means; an empty text where a means has none. */
export type Control = {
  readonly action: string;
  readonly mouse: string;
  readonly touch: string;
  /** Keys of the picture, while it has the focus, or of the list. */
  readonly ownKeys: readonly string[];
  /** Ids of the page's shortcuts that do the same. */
  readonly shortcuts: readonly string[];
};

/** Every control, in the order in which one comes to need them. */
export const CONTROLS: readonly Control[] = [
  {
    action: 'Turn the body',
    mouse: 'Left drag',
    touch: 'One finger',
    ownKeys: ['←', '↑', '→', '↓'],
    shortcuts: [],
  },
  {
    action: 'Come nearer, go back',
    mouse: 'Wheel',
    touch: 'Pinch',
    ownKeys: ['+', '−', 'PageUp', 'PageDown'],
    shortcuts: [],
  },
  {
    action: 'Move it aside',
    mouse: 'Right drag, or Shift and drag',
    touch: 'Two fingers',
    ownKeys: ['Shift+arrows'],
    shortcuts: [],
  },
  { action: 'Choose', mouse: 'Click', touch: 'Tap', ownKeys: ['Enter'], shortcuts: [] },
  {
    action: 'Previous, next structure',
    mouse: 'The list',
    touch: 'The list',
    ownKeys: [],
    shortcuts: ['previous', 'next'],
  },
  { action: 'Look closer at it', mouse: 'Double click', touch: 'Double tap', ownKeys: [], shortcuts: ['closer'] },
  {
    action: 'Play or pause a technique',
    mouse: 'Its play button',
    touch: 'Its play button',
    ownKeys: [],
    shortcuts: ['play'],
  },
  {
    action: 'Whole back',
    mouse: 'Double click beside it',
    touch: 'Double tap beside it',
    ownKeys: [],
    shortcuts: ['whole'],
  },
  {
    action: 'Hide it, bring it back',
    mouse: 'The eye in the list',
    touch: 'The eye in the list',
    ownKeys: [],
    shortcuts: ['hide'],
  },
  {
    action: 'Show all',
    mouse: 'Button above the list',
    touch: 'Button above the list',
    ownKeys: [],
    shortcuts: ['show-all'],
  },
  {
    action: 'Take a layer off, put it back',
    mouse: 'Slider, + and −',
    touch: '+ and −',
    ownKeys: [],
    shortcuts: ['peel', 'unpeel'],
  },
  {
    action: 'Posterior, left, right, superior, oblique',
    mouse: 'Buttons on top',
    touch: 'More, View from',
    ownKeys: [],
    shortcuts: ['view-posterior', 'view-left', 'view-right', 'view-superior', 'view-oblique'],
  },
  { action: 'Search', mouse: 'Click the field', touch: 'Tap the field', ownKeys: [], shortcuts: ['search'] },
  {
    action: 'Step out, clear the choice',
    mouse: 'Click beside the body',
    touch: 'Tap beside the body',
    ownKeys: [],
    shortcuts: ['clear'],
  },
  { action: 'This help', mouse: 'The ? button', touch: 'More, Keys and touch', ownKeys: [], shortcuts: ['help'] },
];

/** The keys of a control as they are printed; the page's own come from the table by which the page listens. */
export const keysOf = ({ ownKeys, shortcuts }: Control): readonly string[] => [
  ...ownKeys,
  ...shortcuts.flatMap((id) => SHORTCUTS.find((shortcut) => shortcut.id === id)?.keys ?? []),
];
