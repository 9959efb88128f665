import { lazy, Suspense } from 'react';
import { avoidZoneById, techniqueById, toolById } from '#content/index.ts';
import type { Mode, Panel } from '#store/state.ts';
import { AvoidZonePanel } from './AvoidZonePanel.tsx';
import { IntroPanel } from './IntroPanel.tsx';
import type { PanelContentProps } from './PanelContent.tsx';
import { StructurePanel } from './StructurePanel.tsx';
import { TechniquePanel } from './TechniquePanel.tsx';
import { ToolPanel } from './ToolPanel.tsx';
import { ToolsIntroPanel } from './ToolsIntroPanel.tsx';

const MatrixPanel = lazy(() => import('../reach/MatrixPanel.tsx'));
const SpotPanel = lazy(() => import('../reach/SpotPanel.tsx'));
const AboutPanel = lazy(() => import('./AboutPanel.tsx'));
const QuestionsPanel = lazy(() => import('./QuestionsPanel.tsx'));
const SafetyPanel = lazy(() => import('./SafetyPanel.tsx'));

const contentOf = (panel: Panel | null, mode: Mode) => {
  switch (panel?.kind) {
    case undefined:
      return mode === 'tools' ? <ToolsIntroPanel /> : <IntroPanel />;
    case 'structure':
      return <StructurePanel reference={panel.reference} />;
    case 'tool': {
      const tool = toolById.get(panel.id);
      return tool ? <ToolPanel tool={tool} /> : <ToolsIntroPanel />;
    }
    case 'technique': {
      const technique = techniqueById.get(panel.id);
      return technique ? <TechniquePanel technique={technique} /> : <ToolsIntroPanel />;
    }
    case 'avoid-zone': {
      const zone = avoidZoneById.get(panel.id);
      return zone ? <AvoidZonePanel zone={zone} /> : <IntroPanel />;
    }
    case 'spot':
      return <SpotPanel press={panel.press} />;
    case 'matrix':
      return <MatrixPanel />;
    case 'questions':
      return <QuestionsPanel entry={panel.entry} />;
    case 'safety':
      return <SafetyPanel entry={panel.entry} />;
    case 'about':
      return <AboutPanel />;
  }
};

/** What an open panel holds; the rarely opened pages are fetched when they are asked for. */
const OpenPanel = ({ panel, mode }: PanelContentProps) => <Suspense fallback={null}>{contentOf(panel, mode)}</Suspense>;

export default OpenPanel;
