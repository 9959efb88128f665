/** The file with every tool's mesh. It is fetched when a tool is first shown. */
export const TOOLS_FILE = 'tools.glb';

/** What can be put on the skin, each a shape of its own; a hand is another shape in each way of pressing. */
export const TOOL_SHAPES = [
  'smooth-roller',
  'grid-roller',
  'lacrosse-ball',
  'tennis-ball',
  'cane',
  'massager',
  'thumb',
  'knuckles',
  'fingers',
  'palm',
  'forearm',
  'elbow',
] as const;

export type ToolShape = (typeof TOOL_SHAPES)[number];

/** What a surface of a tool is made of; light falls on each in its own way. */
export const TOOL_FINISHES = ['foam', 'pads', 'rubber', 'felt', 'plastic', 'shell', 'grip', 'skin', 'nail'] as const;

export type ToolFinish = (typeof TOOL_FINISHES)[number];

/**
 * One mesh of `TOOLS_FILE`: all that a shape has of one finish; its node is named `<shape>--<finish>`.
 * The tool's own frame: its foremost point, which sinks into the skin deepest, lies at the origin; +Z points away from the
 * body, +Y where the tool is moved to (or superior, where it is held), +X along the axis of a roller.
 * - POSITION, NORMAL: quantised; the node carries the scale to metres
 * - `_AO`: scalar, normalised integer 0…1, 1 = open
 */
export const nodeOfTool = (shape: ToolShape, finish: ToolFinish): string => `${shape}--${finish}`;

/** The shape and finish that a node's name says; null where it says none. */
export const parseToolNode = (name: string): { readonly shape: ToolShape; readonly finish: ToolFinish } | null => {
  const [first, second] = name.split('--');
  const shape = TOOL_SHAPES.find((id) => id === first);
  const finish = TOOL_FINISHES.find((id) => id === second);
  return shape && finish ? { shape, finish } : null;
};
