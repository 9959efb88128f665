import type { Mode, Panel } from '#store/state.ts';
import { AVOID_ZONE_BY_ID, nameWithSide, TECHNIQUE_BY_ID, TOOL_BY_ID } from '../catalogue.ts';

/** The name of a panel in a few words; of the mode's list where no panel is open. */
export const panelName = (panel: Panel | null, mode: Mode): string => {
  switch (panel?.kind) {
    case undefined:
      return mode === 'tools' ? 'Tools and techniques' : 'Structures';
    case 'structure':
      return nameWithSide(panel.reference);
    case 'tool':
      return TOOL_BY_ID.get(panel.id)?.name ?? 'Tool';
    case 'technique':
      return TECHNIQUE_BY_ID.get(panel.id)?.name ?? 'Technique';
    case 'avoid-zone':
      return AVOID_ZONE_BY_ID.get(panel.id)?.name ?? 'Zone to avoid';
    case 'questions':
      return 'Questions';
    case 'safety':
      return 'Safety';
    case 'about':
      return 'About Dorsum';
  }
};
