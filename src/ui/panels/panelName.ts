import { AVOID_ZONE_NAMES, TECHNIQUE_NAMES, TOOL_NAMES } from '#content/index.ts';
import type { Mode, Panel } from '#store/state.ts';
import { nameWithSide } from '../catalogue.ts';

/** The name of a panel in a few words; of the mode's list where no panel is open. */
export const panelName = (panel: Panel | null, mode: Mode): string => {
  switch (panel?.kind) {
    case undefined:
      return mode === 'tools' ? 'Tools and techniques' : 'Structures';
    case 'structure':
      return nameWithSide(panel.reference);
    case 'tool':
      return TOOL_NAMES.get(panel.id) ?? 'Tool';
    case 'technique':
      return TECHNIQUE_NAMES.get(panel.id) ?? 'Technique';
    case 'avoid-zone':
      return AVOID_ZONE_NAMES.get(panel.id) ?? 'Zone to avoid';
    case 'spot':
      return 'What lies beneath';
    case 'matrix':
      return 'Tools and muscles';
    case 'questions':
      return 'Questions';
    case 'safety':
      return 'Safety';
    case 'about':
      return 'About Dorsum';
  }
};
