import type { PartId } from '#anatomy/structures.ts';
import type { BodyPart } from './bodyPart.ts';
import { buildBone } from './bones/buildBones.ts';
import { buildSoftParts } from './buildSoftParts.ts';
import { buildKidneys } from './organs/kidneys.ts';
import { createBodyMap } from './proportions/bodyMap.ts';
import type { Proportions } from './proportions/proportions.ts';
import { serveTasks } from './workers/serveTasks.ts';

/** One bone of the default body, or all that lies on the bones of the asked one: its layers are built on each other and cannot be parted. */
export type BuildTask =
  | { readonly kind: 'bone'; readonly part: PartId }
  | { readonly kind: 'kidneys' }
  | { readonly kind: 'soft'; readonly proportions: Proportions };

serveTasks(() => (task: BuildTask): BodyPart[] => {
  if (task.kind === 'soft') return buildSoftParts(createBodyMap(task.proportions));
  if (task.kind === 'kidneys') return [buildKidneys()];
  const { part, mesh } = buildBone(task.part);
  return [{ part, mesh, fibre: null, fibreLengthMm: null, attachments: [] }];
});
