import type { DorsumState, Panel } from '../state.ts';
import { EMPTY_HANDS, type InHand } from './inHand.ts';
import type { Slice } from './slice.ts';

/** A tool or technique is in hand exactly as long as its panel is open: the link holds the one, the page shows the other. */
const patchFor = (panel: Panel | null): InHand & Pick<DorsumState, 'panel'> => ({
  ...EMPTY_HANDS,
  panel,
  tool: panel?.kind === 'tool' ? panel.id : null,
  technique: panel?.kind === 'technique' ? panel.id : null,
});

/** The panel of what is selected, or none. */
const panelOfSelection = (selection: string | null): Panel | null =>
  selection === null ? null : { kind: 'structure', reference: selection };

/** What the detail panel shows. */
export const createPanelSlice: Slice<'openTool' | 'openTechnique' | 'openPanel' | 'setHelpOpen' | 'requestSearch'> = (
  set,
  get,
) => ({
  openTool: (id) => set(patchFor(id === null ? panelOfSelection(get().selection) : { kind: 'tool', id })),
  openTechnique: (id) => set(patchFor(id === null ? panelOfSelection(get().selection) : { kind: 'technique', id })),
  openPanel: (panel) => {
    if (panel?.kind === 'structure') get().select(panel.reference);
    else set(patchFor(panel));
  },
  setHelpOpen: (isHelpOpen) => set({ isHelpOpen }),
  requestSearch: () => set({ searchRequest: get().searchRequest + 1 }),
});
