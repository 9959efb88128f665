import { describe, expect, it } from 'vitest';
import { TOOL_SHAPES } from '#anatomy/toolShapes.ts';
import type { Contact } from '#content/schema/records.ts';
import { tools } from '#content/tools/tools.ts';
import { handOf, heldAhead } from '#scene/tools/heldAhead.ts';
import { isRolling, shapeOfContact } from '#scene/tools/shapeOfContact.ts';

const contacts = tools.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.contacts));
const named = (name: string): Contact => {
  const contact = contacts.find((one) => one.name === name);
  if (!contact) throw new Error(`expected a contact named ${name}`);
  return contact;
};
const left = { at: [60, 1200, -30], normal: [0, 0, -1], along: [0.4, -0.9, 0], indentMm: 6 } as const;

describe('shapeOfContact', () => {
  it('knows a shape for every contact of every tool', () => {
    expect(contacts.filter((contact) => shapeOfContact(contact) === null).map(({ name }) => name)).toEqual([]);
  });

  it('needs every shape that is made', () => {
    expect(new Set(contacts.map(shapeOfContact))).toEqual(new Set(TOOL_SHAPES));
  });

  it('rolls balls and rollers, and nothing that is held', () => {
    expect(TOOL_SHAPES.filter(isRolling)).toEqual(['smooth-roller', 'grid-roller', 'lacrosse-ball', 'tennis-ball']);
  });
});

describe('heldAhead', () => {
  it('lets balls point where they roll to', () => {
    expect(heldAhead({ ...left, contact: named('tennis ball') })).toEqual(left.along);
  });

  it('holds handles and canes upright on the way there and back', () => {
    for (const name of ['knob of the cane', 'percussion head', 'thumb', 'palm', 'set of knuckles']) {
      expect(heldAhead({ ...left, contact: named(name) })).toEqual([0, 1, 0]);
    }
  });

  it('lets fingers of the other hand come over the shoulder, away from the spine', () => {
    const contact = named('set of flat fingers');
    const [x, y] = heldAhead({ ...left, contact, hand: 'right' });
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(0);
    expect(heldAhead({ ...left, at: [-60, 1200, -30], contact, hand: 'left' })[0]).toBeLessThan(0);
    expect(heldAhead({ ...left, contact, hand: 'left' })).toEqual([0, 1, 0]);
  });

  it('takes the hand of that side where nobody says which', () => {
    expect(handOf({ at: [60, 0, 0] })).toBe('left');
    expect(handOf({ at: [-60, 0, 0] })).toBe('right');
    expect(handOf({ at: [60, 0, 0], hand: 'right' })).toBe('right');
  });
});
