/** Named views of the stage. `left` looks at the body's left side. */
export const VIEWS = ['posterior', 'left', 'right', 'superior', 'oblique'] as const;

export type ViewName = (typeof VIEWS)[number];
