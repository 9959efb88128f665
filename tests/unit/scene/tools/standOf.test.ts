import { describe, expect, it } from 'vitest';
import type { Contact } from '#content/schema/records.ts';
import { tools } from '#content/tools/tools.ts';
import { patchOf } from '#domain/reach/contact.ts';
import { cross, dot, lengthOf, subtract } from '#geometry/vec.ts';
import { standOf } from '#scene/tools/standOf.ts';
import type { ToolPlace } from '#scene/tools/ToolPlace.ts';

const contactNamed = (name: string): Contact => {
  for (const { kinds } of tools) {
    for (const { contacts } of kinds) for (const contact of contacts) if (contact.name === name) return contact;
  }
  throw new Error(`expected a contact named ${name}`);
};

const place = (name: string, more: Partial<ToolPlace> = {}): ToolPlace => ({
  contact: contactNamed(name),
  at: [60, 1200, -30],
  normal: [0.2, 0.1, -0.97],
  along: [0, 1, 0],
  indentMm: 8,
  ...more,
});

describe('standOf', () => {
  it('gives unit directions square to each other, right-handed', () => {
    for (const name of ['lacrosse ball', 'smooth foam roller', 'thumb', 'forearm', 'knob of the cane']) {
      const { across, along, normal } = standOf(place(name));
      for (const direction of [across, along, normal]) expect(lengthOf(direction)).toBeCloseTo(1, 9);
      expect(dot(across, along)).toBeCloseTo(0, 9);
      expect(dot(along, normal)).toBeCloseTo(0, 9);
      expect(
        subtract(cross(across, along), normal)
          .map(Math.abs)
          .every((off) => off < 1e-9),
      ).toBe(true);
    }
  });

  it('sinks the foremost point in by the indentation, in metres', () => {
    const { at, tip, normal, indent } = standOf(place('lacrosse ball', { indentMm: 10 }));
    expect(indent).toBeCloseTo(0.01, 9);
    expect(dot(subtract(at, tip), normal)).toBeCloseTo(0.01, 9);
    expect(at[1]).toBeCloseTo(1.2, 9);
  });

  it('has the radius that touches just the patch at that depth', () => {
    for (const name of ['tennis ball', 'thumb', 'palm', 'set of knuckles']) {
      const contact = contactNamed(name);
      const { radius, patch } = standOf(place(name, { indentMm: 6 }));
      expect(patch).toEqual(patchOf(contact, 6));
      expect(Math.sqrt(2 * radius * 1000 * 6 - 36)).toBeCloseTo(patch.halfMm, 6);
    }
  });

  it('stands still and whole where nothing is pressed in, and where the way leads straight out of the skin', () => {
    const stand = standOf(place('lacrosse ball', { indentMm: 0, along: [0.2, 0.1, -0.97] }));
    for (const value of [...stand.across, ...stand.along, ...stand.tip, stand.radius]) expect(value).not.toBeNaN();
  });
});

describe('a roller', () => {
  it('lies level with its middle in the median plane', () => {
    const { across, at, isRigid, halfLength } = standOf(place('smooth foam roller', { along: [0.3, -1, 0] }));
    expect(across[1]).toBeCloseTo(0, 9);
    expect(at[0]).toBeCloseTo(0, 9);
    expect(isRigid).toBe(true);
    expect(halfLength).toBeCloseTo(0.225, 9);
  });

  it('rises from the spine towards the other side, on either side', () => {
    for (const side of [1, -1]) {
      const here = place('grid roller', { at: [side * 60, 1100, -20], normal: [-side * 0.15, 0, -0.989] });
      const { normal } = standOf(here);
      expect(Math.sign(normal[0])).toBe(side);
      // The plane that it touches at the place lies outward of the skin at the spine, were the back flat there.
      expect(dot(subtract([0, 1100, -20], here.at), normal)).toBeLessThan(0);
    }
  });

  it('rolls back when it moves back', () => {
    const down = standOf(place('smooth foam roller', { along: [0, -1, 0], rolledMm: 50 }));
    const up = standOf(place('smooth foam roller', { along: [0, 1, 0], rolledMm: 50 }));
    expect(up.rolled).toBeCloseTo(0.05, 9);
    expect(down.rolled).toBeCloseTo(-0.05, 9);
  });
});

describe('a forearm', () => {
  it('lies lengthwise along the way, so that its half-width keeps off the spine', () => {
    expect(Math.abs(standOf(place('forearm')).across[1])).toBeGreaterThan(0.9);
  });
});
