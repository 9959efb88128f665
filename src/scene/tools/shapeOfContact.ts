import type { ToolShape } from '#anatomy/toolShapes.ts';
import type { Contact } from '#content/schema/records.ts';

/** The shape that stands for a contact of the tools' records, by the contact's name. */
const SHAPES: Readonly<Record<string, ToolShape>> = {
  'smooth foam roller': 'smooth-roller',
  'grid roller': 'grid-roller',
  'lacrosse ball': 'lacrosse-ball',
  'tennis ball': 'tennis-ball',
  'knob of the cane': 'cane',
  'percussion head': 'massager',
  thumb: 'thumb',
  'set of knuckles': 'knuckles',
  'set of flat fingers': 'fingers',
  palm: 'palm',
  forearm: 'forearm',
  elbow: 'elbow',
};

/** Shapes that turn about their axis when they are moved. */
const ROLLING: ReadonlySet<ToolShape> = new Set(['smooth-roller', 'grid-roller', 'lacrosse-ball', 'tennis-ball']);

/** The shape to draw for a contact; null where none was made for it. */
export const shapeOfContact = ({ name }: Pick<Contact, 'name'>): ToolShape | null => SHAPES[name] ?? null;

export const isRolling = (shape: ToolShape): boolean => ROLLING.has(shape);
