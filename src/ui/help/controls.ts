/** What one can do and by which means; an empty string where a means has none. Keys are separated by spaces. */
export type Control = {
  readonly action: string;
  readonly mouse: string;
  readonly touch: string;
  readonly keys: readonly string[];
};

/** Every control of this version, in the order in which one comes to need them. */
export const CONTROLS: readonly Control[] = [
  { action: 'Turn the body', mouse: 'Left drag', touch: 'One finger', keys: ['←', '↑', '→', '↓'] },
  { action: 'Come nearer, go back', mouse: 'Wheel', touch: 'Pinch', keys: ['+', '−', 'PageUp', 'PageDown'] },
  { action: 'Move it aside', mouse: 'Right drag, or Shift and drag', touch: 'Two fingers', keys: ['Shift + arrows'] },
  { action: 'Choose', mouse: 'Click', touch: 'Tap', keys: ['Enter'] },
  { action: 'Previous, next structure', mouse: 'The list', touch: 'The list', keys: ['[', ']'] },
  { action: 'Look closer at it', mouse: 'Double click', touch: 'Double tap', keys: ['F'] },
  { action: 'Whole back', mouse: 'Double click beside it', touch: 'Double tap beside it', keys: ['Home'] },
  { action: 'Hide it', mouse: 'The eye in the list', touch: 'The eye in the list', keys: ['H'] },
  { action: 'Show all', mouse: 'Button above the list', touch: 'Button above the list', keys: ['A'] },
  { action: 'Take a layer off, put it back', mouse: 'Slider, + and −', touch: '+ and −', keys: ['Alt + ]', 'Alt + ['] },
  {
    action: 'Posterior, left, right, superior, oblique',
    mouse: 'Buttons on top',
    touch: 'More, View from',
    keys: ['1', '2', '3', '4', '5'],
  },
  { action: 'Search', mouse: 'Click the field', touch: 'Tap the field', keys: ['/', 'Ctrl + K'] },
  { action: 'Clear the choice', mouse: 'Click beside the body', touch: 'Tap beside the body', keys: ['Esc'] },
  { action: 'This help', mouse: 'The ? button', touch: 'More, Keys and touch', keys: ['?'] },
];
