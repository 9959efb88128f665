// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { GROUP_IDS, PARTS, partsOfGroup, structureIdsOfPart } from '#anatomy/structures.ts';
import { groups, muscles, questions, safety, structureNotes, techniques, tools } from '#content/index.ts';
import type { Panel } from '#store/state.ts';
import OpenPanel from '#ui/panels/OpenPanel.tsx';
import { click, draw, find } from '../draw.tsx';

const open = async (panel: Panel) => {
  const drawn = await draw(<OpenPanel panel={panel} mode="explore" />);
  // The pages that are fetched on demand have come when the code of their module has.
  for (let i = 0; i < 50 && drawn.host.textContent === ''; i++) await act(() => new Promise((r) => setTimeout(r, 20)));
  return drawn;
};
const openStructure = (reference: string) => open({ kind: 'structure', reference });
const title = (host: Element): string | null | undefined => host.querySelector('h2')?.textContent;
const section = (host: Element, heading: string): Element | undefined =>
  [...host.querySelectorAll('section')].find((each) => each.querySelector('h3')?.textContent === heading);

describe('every panel', () => {
  const panels: Panel[] = [
    ...PARTS.map((part): Panel => ({ kind: 'structure', reference: part.id })),
    ...GROUP_IDS.map((reference): Panel => ({ kind: 'structure', reference })),
    ...tools.map(({ id }): Panel => ({ kind: 'tool', id })),
    ...techniques.map(({ id }): Panel => ({ kind: 'technique', id })),
    { kind: 'avoid-zone', id: 'spine' },
    { kind: 'questions' },
    { kind: 'safety' },
    { kind: 'about' },
  ];

  it('has one heading, skips no level below it, and leaves no record unread', async () => {
    for (const panel of panels) {
      const { host, close } = await open(panel);
      const levels = [...host.querySelectorAll('h2, h3, h4')].map((each) => Number(each.tagName[1]));
      expect(levels[0], JSON.stringify(panel)).toBe(2);
      expect(levels.filter((level) => level === 2)).toHaveLength(1);
      for (const [i, level] of levels.entries()) {
        expect(level - (levels[i - 1] ?? 1), JSON.stringify(panel)).toBeLessThanOrEqual(1);
      }
      expect(host.textContent, JSON.stringify(panel)).not.toMatch(/undefined|null|\[object|Nothing is written/);
      await close();
    }
  });
});

describe('the panel of a muscle', () => {
  it('names the muscle with its side, in English and Latin', async () => {
    const { host } = await openStructure('trapezius-descending-l');
    expect(title(host)).toBe('Trapezius, descending part, left');
    expect(host.querySelector('[lang="la"]')?.textContent).toBe('Pars descendens musculi trapezii');
  });

  it('shows attachments, action, nerve and fibres as the record has them', async () => {
    for (const muscle of muscles) {
      const { host, close } = await openStructure(muscle.id);
      const facts = section(host, 'How it is built')?.textContent;
      for (const fact of [
        muscle.origin.text,
        muscle.insertion.text,
        muscle.action,
        muscle.nerve,
        muscle.fibreDirection,
      ])
        expect(facts, muscle.id).toContain(fact);
      await close();
    }
  });

  it.each(groups.map((group) => [group.id, group] as const))(
    'of %s offers each of its tools with why, and each of its techniques with every step',
    async (id, group) => {
      for (const part of partsOfGroup(id)) {
        for (const structure of structureIdsOfPart(part)) {
          const { host } = await openStructure(structure);
          const reach = section(host, 'Tools that reach it');
          expect(reach?.textContent).toContain('From the practice text');
          for (const { tool, why } of group.tools) {
            expect(reach?.textContent).toContain(tools.find((each) => each.id === tool)?.name);
            expect(reach?.textContent).toContain(why);
          }
          const loosen = section(host, 'Loosen it');
          const names = [...(loosen?.querySelectorAll('h4') ?? [])].map((each) => each.textContent);
          expect(names).toHaveLength(group.techniques.length);
          await close();
        }
      }
    },
  );

  it('unfolds a technique to its numbered steps and leads to the whole of it', async () => {
    const { host, store } = await openStructure('quadratus-lumborum-r');
    const fold = find(host, 'h4 button', 'Lower back on a ball');
    await click(fold);
    const technique = techniques.find((each) => each.id === 'lower-back-ball');
    const steps = [...host.querySelectorAll('ol > li')].map((each) => each.textContent);
    expect(steps).toHaveLength(technique?.steps.length ?? -1);
    for (const [i, step] of technique?.steps.entries() ?? []) expect(steps[i]).toContain(step.text);
    await click(find(host, 'button', 'Open this technique'));
    expect(store.getState().panel).toEqual({ kind: 'technique', id: 'lower-back-ball' });
  });

  it('warns to keep off the spine', async () => {
    const { host, store } = await openStructure('rhomboid-major-l');
    expect(host.textContent).toContain('Keep off the spine.');
    await click(find(host, 'button', 'Why'));
    expect(store.getState().panel).toEqual({ kind: 'avoid-zone', id: 'spine' });
  });

  it('changes the side', async () => {
    const { host, store } = await openStructure('rhomboid-major-l');
    await click(find(host, 'button', 'Right'));
    expect(store.getState().selection).toBe('rhomboid-major-r');
    await click(find(host, 'button', 'Both sides'));
    expect(store.getState().selection).toBe('rhomboid-major');
  });
});

describe('the panel of a bone', () => {
  it('offers no tool, and says where none may press', async () => {
    for (const note of structureNotes) {
      const { host, close } = await openStructure(note.id);
      expect(section(host, 'Tools that reach it'), note.id).toBeUndefined();
      expect(host.textContent?.includes('No tool presses here.'), note.id).toBe(note.isAvoidZone);
      await close();
    }
  });
});

describe('the panel of a technique', () => {
  it.each(techniques.map((technique) => [technique.id, technique] as const))(
    '%s shows every step in order, when to stop, what to mind and how strong its support is',
    async (id, technique) => {
      const { host } = await open({ kind: 'technique', id });
      const steps = [...(section(host, 'Steps')?.querySelectorAll('li') ?? [])].map((each) => each.textContent ?? '');
      expect(steps).toHaveLength(technique.steps.length);
      for (const [i, step] of technique.steps.entries()) expect(steps[i]).toContain(step.text);
      for (const words of [technique.position, technique.stopWhen, technique.dose, technique.tempo, technique.softer])
        expect(host.textContent).toContain(words);
      const mind = section(host, 'Before you start')?.textContent;
      for (const each of technique.precautions) expect(mind).toContain(safety.find((s) => s.id === each)?.name);
      expect(section(host, 'What is known')?.querySelectorAll('li')).toHaveLength(technique.claims.length);
      const [from, to] = technique.pressure.scale;
      expect(host.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain(`${from} to ${to}`);
    },
  );
});

describe('the panel of a tool', () => {
  it.each(tools.map((tool) => [tool.id, tool] as const))('%s shows its sizes, uses and limits', async (id, tool) => {
    const { host } = await open({ kind: 'tool', id });
    expect(title(host)).toBe(tool.name);
    for (const words of [...tool.kinds.map((kind) => kind.size), ...tool.goodFor, ...tool.notFor, tool.howItIsLoaded])
      expect(host.textContent).toContain(words);
  });
});

describe('the safety page', () => {
  it('shows every record once, seek help first, and says plainly that it does not diagnose', async () => {
    const { host } = await open({ kind: 'safety' });
    for (const record of safety) {
      expect(host.querySelectorAll(`#entry-${record.id}`), record.id).toHaveLength(1);
      expect(host.textContent).toContain(record.text);
    }
    expect(host.querySelector('h3')?.textContent).toBe('Seek help at once');
    expect(host.textContent?.match(/does not diagnose/g)).toHaveLength(1);
  });
});

describe('the questions page', () => {
  it('has every question as a heading and unfolds the one that was asked for', async () => {
    const asked = questions[2];
    const { host } = await open({ kind: 'questions', entry: asked?.id ?? '' });
    const headings = [...host.querySelectorAll('h3')].map((each) => each.textContent);
    for (const { question } of questions) expect(headings).toContain(question);
    expect(host.textContent).toContain(asked?.answer);
    expect(host.textContent).not.toContain(questions[0]?.answer);
  });

  it('leads from an answer into the picture', async () => {
    const { host, store } = await open({ kind: 'questions' });
    const link = questions[0]?.links.find((each) => each.kind === 'structure');
    await click(find(host, 'button', link?.label ?? ''));
    expect(store.getState().selection).toBe(link?.id);
  });
});

describe('the panel of the avoid zone', () => {
  it('switches the zone off and on', async () => {
    const { host, store } = await open({ kind: 'avoid-zone', id: 'spine' });
    await click(host.querySelector('[role="switch"]'));
    expect(store.getState().isAvoidZoneShown).toBe(false);
  });
});
