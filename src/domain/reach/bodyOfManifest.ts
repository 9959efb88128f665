import { MM_PER_M, type Vec3 } from '#anatomy/frame.ts';
import type { ModelManifest } from '#anatomy/manifest.ts';
import { scale } from '#geometry/vec.ts';
import type { Body } from './body.ts';
import type { FibreEnds } from './techniquePath.ts';

const toMm = (metres: Vec3): Vec3 => scale(metres, MM_PER_M);

/** What decides where a body's own hands come to, from the model's manifest. */
export const bodyOfManifest = ({
  statureM,
  shoulders,
  spine,
}: Pick<ModelManifest, 'statureM' | 'shoulders' | 'spine'>): Body => ({
  statureMm: statureM * MM_PER_M,
  shoulders: { left: toMm(shoulders.left), right: toMm(shoulders.right) },
  levelHeightsMm: new Map(spine.map(({ level, tip }) => [level, tip[1] * MM_PER_M])),
});

const meanOf = (points: readonly Vec3[]): Vec3 | null => {
  if (points.length === 0) return null;
  const sum = points.reduce<Vec3>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  return scale(sum, 1 / points.length);
};

/** Where a structure's fibres begin and end on the whole: the middles of its attachments in the model's manifest. */
export const fibreEndsOfManifest = ({ structures }: Pick<ModelManifest, 'structures'>): FibreEnds => {
  const byId = new Map(structures.map((structure) => [structure.id, structure]));
  return (id) => {
    const attachments = byId.get(id)?.attachments ?? [];
    const middleOf = (kind: 'origin' | 'insertion'): Vec3 | null =>
      meanOf(attachments.filter((attachment) => attachment.kind === kind).flatMap(({ points }) => points));
    const [origin, insertion] = [middleOf('origin'), middleOf('insertion')];
    return origin && insertion ? [toMm(origin), toMm(insertion)] : null;
  };
};
