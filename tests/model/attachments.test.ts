import { describe, expect, it } from 'vitest';
import { measureAttachmentGaps } from '#model/checks/attachmentGap.ts';
import { described, manifest, structure } from './support/bodyUnderTest.ts';

const GAP_MAX_MM = 5;

/** They insert on the femur, which the model does not hold. */
const ENDS_BEYOND = new Set(['gluteus-maximus', 'gluteus-medius']);

const MUSCLES = manifest.structures.filter((s) => s.tissue === 'muscle');
const CLAIMS = MUSCLES.filter((s) => s.side === 'left').flatMap((s) =>
  s.attachments.map((attachment) => [s.id, attachment.kind, attachment.bone, attachment.points] as const),
);

describe('muscles reach the bones that they attach to', () => {
  it.each(CLAIMS)('%s, %s on %s', (_id, _kind, bone, points) => {
    expect(points.length).toBeGreaterThan(0);
    const gaps = measureAttachmentGaps(
      points.map(([x, y, z]) => [x * 1000, y * 1000, z * 1000]),
      structure(bone).mesh,
    );
    expect(Math.max(...gaps)).toBeLessThanOrEqual(GAP_MAX_MM);
  });

  it.each(MUSCLES.map(({ id, part }) => [id, part]))('%s has an origin and an insertion', (id, part) => {
    const kinds = new Set(described(id).attachments.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(ENDS_BEYOND.has(part) ? ['origin'] : ['insertion', 'origin']);
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
