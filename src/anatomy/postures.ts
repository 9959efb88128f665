/** The file with the figure in every posture. It is fetched when a technique is first shown. */
export const FIGURE_FILE = 'figure.glb';

/** How a person lies, sits or stands while a tool works; techniques share some. */
export const POSTURES = [
  'lying-ball-low',
  'reclining-roller',
  'hands-on-lower-back',
  'lying-roller-hips-lifted',
  'lying-ball-arms-crossed',
  'standing-at-wall',
  'sitting-with-cane',
  'sitting-hand-over-shoulder',
  'lying-face-down',
] as const;

export type Posture = (typeof POSTURES)[number];

/**
 * What `FIGURE_FILE` holds of a posture, each a node `<posture>--<part>`: `body`, the skin of the whole person; `seat`, what
 * they sit or lie on, where it is not the floor; and `spot`, an empty node that stands where the tool stands, turned like a
 * tool's own frame. Metres; +Y up, the floor at 0, and the tool on the body's left.
 */
export const FIGURE_PARTS = ['body', 'seat', 'spot'] as const;

export type FigurePart = (typeof FIGURE_PARTS)[number];

export const nodeOfFigure = (posture: Posture, part: FigurePart): string => `${posture}--${part}`;

/** The posture and part that a node's name says; null where it says none. */
export const parseFigureNode = (name: string): { readonly posture: Posture; readonly part: FigurePart } | null => {
  const [first, second] = name.split('--');
  const posture = POSTURES.find((id) => id === first);
  const part = FIGURE_PARTS.find((id) => id === second);
  return posture && part ? { posture, part } : null;
};
