import { lazy, Suspense } from 'react';
import type { Mode, Panel } from '#store/state.ts';
import { AVOID_ZONE_BY_ID, TECHNIQUE_BY_ID, TOOL_BY_ID } from '../catalogue.ts';
import { AvoidZonePanel } from './AvoidZonePanel.tsx';
import { IntroPanel } from './IntroPanel.tsx';
import { StructurePanel } from './StructurePanel.tsx';
import { TechniquePanel } from './TechniquePanel.tsx';
import { ToolPanel } from './ToolPanel.tsx';
import { ToolsIntroPanel } from './ToolsIntroPanel.tsx';

const AboutPanel = lazy(() => import('./AboutPanel.tsx'));
const QuestionsPanel = lazy(() => import('./QuestionsPanel.tsx'));
const SafetyPanel = lazy(() => import('./SafetyPanel.tsx'));

type PanelContentProps = { readonly panel: Panel | null; readonly mode: Mode };

const contentOf = (panel: Panel | null, mode: Mode) => {
  switch (panel?.kind) {
    case undefined:
      return mode === 'tools' ? <ToolsIntroPanel /> : <IntroPanel />;
    case 'structure':
      return <StructurePanel reference={panel.reference} />;
    case 'tool': {
      const tool = TOOL_BY_ID.get(panel.id);
      return tool ? <ToolPanel tool={tool} /> : <ToolsIntroPanel />;
    }
    case 'technique': {
      const technique = TECHNIQUE_BY_ID.get(panel.id);
      return technique ? <TechniquePanel technique={technique} /> : <ToolsIntroPanel />;
    }
    case 'avoid-zone': {
      const zone = AVOID_ZONE_BY_ID.get(panel.id);
      return zone ? <AvoidZonePanel zone={zone} /> : <IntroPanel />;
    }
    case 'questions':
      return <QuestionsPanel entry={panel.entry} />;
    case 'safety':
      return <SafetyPanel entry={panel.entry} />;
    case 'about':
      return <AboutPanel />;
  }
};

/** What the open panel holds; the rarely opened pages are fetched when they are asked for. */
export const PanelContent = ({ panel, mode }: PanelContentProps) => (
  <Suspense fallback={null}>{contentOf(panel, mode)}</Suspense>
);
