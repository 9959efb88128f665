import { techniqueById, toolById } from '#content/index.ts';
import type { Tool, ToolKind } from '#content/schema/records.ts';
import type { DorsumState } from '#store/state.ts';

export type ToolInHand = { readonly tool: Tool; readonly kind: ToolKind };

const find = (toolId: string, kindId: string | null): ToolInHand | null => {
  const tool = toolById.get(toolId);
  const kind = tool?.kinds.find(({ id }) => id === kindId) ?? tool?.kinds[0];
  return tool && kind ? { tool, kind } : null;
};

/** The tool that is worked with: in hand, or asked about at a spot; null for none, or one without a kind of its own. */
export const toolInHand = (state: Pick<DorsumState, 'tool' | 'toolKind' | 'panel'>): ToolInHand | null => {
  if (state.tool !== null) return find(state.tool, state.toolKind);
  const press = state.panel?.kind === 'spot' ? state.panel.press : undefined;
  return press ? find(press.tool, press.kind) : null;
};

/** The tool of a technique, of the kind chosen where it has one. */
export const toolOfTechnique = (techniqueId: string, kindId: string | null): ToolInHand | null => {
  const technique = techniqueById.get(techniqueId);
  return technique ? find(technique.tool, kindId) : null;
};

/** Whether the body is coloured by how well the tool in hand reaches it. */
export const isHeatOn = (state: Pick<DorsumState, 'tool' | 'toolKind' | 'panel' | 'mode' | 'isHeatShown'>): boolean =>
  state.isHeatShown && (state.tool !== null || state.mode === 'tools') && toolInHand(state) !== null;
