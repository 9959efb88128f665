import { describe, expect, inject, it } from 'vitest';
import { measureAttachmentGaps } from '#model/checks/attachmentGap.ts';
import { DEFAULT_PROPORTIONS } from '#model/proportions/proportions.ts';
import { described, manifest, structure } from './support/bodyUnderTest.ts';
import { boundOf } from './support/knownMisses.ts';

/** Five millimetres in the shipped body; a taller one is the same drawing, larger. */
const GAP_MAX_MM = 5 * Math.max(1, inject('proportions').statureM / DEFAULT_PROPORTIONS.statureM);
/** What is aimed at, and the share of attachments that reach it. */
const GAP_AIM_MM = 2;
const AIM_SHARE_MIN = 0.85;

const MUSCLES = manifest.structures.filter((s) => s.tissue === 'muscle');
const CLAIMS = MUSCLES.filter((s) => s.side === 'left').flatMap((s) =>
  s.attachments.map((attachment) => [s.id, attachment.kind, attachment.bone, attachment.points] as const),
);

describe('muscles reach the bones that they attach to', () => {
  it.each(CLAIMS)('%s, %s on %s', (id, _kind, bone, points) => {
    expect(points.length).toBeGreaterThan(0);
    const gaps = measureAttachmentGaps(
      points.map(([x, y, z]) => [x * 1000, y * 1000, z * 1000]),
      structure(bone).mesh,
    );
    expect(Math.max(...gaps)).toBeLessThanOrEqual(boundOf(`gap mm: ${id} on ${bone}`, GAP_MAX_MM));
  });

  it('most of them within 2 mm', () => {
    const near = CLAIMS.filter(([, , bone, points]) => {
      const inMm = points.map(([x, y, z]) => [x * 1000, y * 1000, z * 1000] as const);
      return Math.max(...measureAttachmentGaps(inMm, structure(bone).mesh)) <= GAP_AIM_MM;
    });
    expect(near.length / CLAIMS.length).toBeGreaterThanOrEqual(AIM_SHARE_MIN);
  });

  it.each(MUSCLES.map(({ id }) => [id]))('%s has an origin and an insertion', (id) => {
    const kinds = new Set(described(id).attachments.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['insertion', 'origin']);
  });

  it.each(MUSCLES.map(({ id }) => [id]))('%s holds the points that it is said to attach by', (id) => {
    for (const { points, bone } of described(id).attachments) {
      const gaps = measureAttachmentGaps(
        points.map(([x, y, z]) => [x * 1000, y * 1000, z * 1000]),
        structure(id).mesh,
      );
      expect(Math.max(...gaps), bone).toBeLessThanOrEqual(GAP_MAX_MM);
    }
  });
});
