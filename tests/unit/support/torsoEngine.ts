import { techniqueById, techniques, toolById, tools } from '#content/index.ts';
import { listToolUses } from '#domain/reach/matrix.ts';
import { createReachEngine, type ToolUse } from '#domain/reach/reach.ts';
import { mirrorSkinMap } from '#geometry/skinMap/mirrorSkinMap.ts';
import { makeHalfTorso, TORSO_BODY } from './makeTorso.ts';

/** Plain names for the drawn torso's structures. */
export const nameOfStructure = (id: string): string => id.replace(/-[lr]$/, '').replaceAll('-', ' ');

/** A fresh engine over the drawn torso with both halves. */
export const makeTorsoEngine = () => createReachEngine(mirrorSkinMap(makeHalfTorso()), TORSO_BODY, nameOfStructure);

export const ALL_USES: readonly ToolUse[] = listToolUses(tools, techniques);

/** A use of the content by ids; without a technique the free use. */
export const pickUse = (toolId: string, kindId: string, techniqueId: string | null = null): ToolUse => {
  const tool = toolById.get(toolId);
  const kind = tool?.kinds.find(({ id }) => id === kindId);
  if (!tool || !kind) throw new Error(`expected a kind of a tool, got ${toolId} ${kindId}`);
  return { tool, kind, technique: techniqueId === null ? null : (techniqueById.get(techniqueId) ?? null) };
};
