import { useMemo } from 'react';
import { parseStructureId, structuresOfReference } from '#anatomy/structures.ts';
import type { Tool } from '#content/schema/records.ts';
import { Section } from '../panels/Section.tsx';
import { Segments } from '../parts/Segments.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { FreeHand } from './FreeHand.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { MusclesByGrade } from './MusclesByGrade.tsx';
import { ReachStatusNote } from './ReachStatusNote.tsx';
import { SelectedAnswer } from './SelectedAnswer.tsx';
import { useWarmDesk } from './useWarmDesk.ts';

const hasMuscle = (reference: string): boolean =>
  structuresOfReference(reference).some((id) => parseStructureId(id)?.part.tissue === 'muscle');

/** What the tool in hand reaches, muscle by muscle: the colours on the body, the same as a list, and its free movement. */
const ToolReach = ({ tool }: { readonly tool: Tool }) => {
  const store = useDorsumStore();
  const desk = useWarmDesk();
  const isHeatShown = useDorsum((s) => s.isHeatShown);
  const chosen = useDorsum((s) => s.toolKind);
  const selection = useDorsum((s) => s.selection);
  const kindId = (tool.kinds.find(({ id }) => id === chosen) ?? tool.kinds[0])?.id ?? '';
  const heat = useMemo(() => desk?.heatOf(tool.id, kindId) ?? null, [desk, tool.id, kindId]);
  return (
    <Section title="What it reaches">
      {tool.kinds.length > 1 && (
        <Segments
          label="Kind in hand"
          size="small"
          segments={tool.kinds.map(({ id, name }) => ({ value: id, label: name }))}
          value={kindId}
          onChoose={(kind) => store.getState().chooseToolKind(kind)}
        />
      )}
      {desk === null || heat === null ? (
        <ReachStatusNote />
      ) : (
        <>
          {selection !== null && hasMuscle(selection) && (
            <SelectedAnswer desk={desk} toolId={tool.id} kindId={kindId} reference={selection} />
          )}
          <SwitchRow
            label="Colour the body by it"
            isOn={isHeatShown}
            onChange={(next) => store.getState().setHeatShown(next)}
          />
          <HeatLegend />
          <FreeHand />
          <MusclesByGrade desk={desk} heat={heat} />
        </>
      )}
    </Section>
  );
};

export default ToolReach;
