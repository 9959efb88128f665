// @vitest-environment happy-dom
import { act } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { partsOfGroup } from '#anatomy/structures.ts';
import { techniqueById, techniques, tools } from '#content/index.ts';
import { planPlayback } from '#domain/reach/playPlan.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { DorsumState, Panel } from '#store/state.ts';
import OpenPanel from '#ui/panels/OpenPanel.tsx';
import { ReachContext } from '#ui/ReachContext.ts';
import { findByDistance } from '#ui/reach/findOnMap.ts';
import { spreadOverParts } from '#ui/reach/spreadOverParts.ts';
import { warmDesk } from '#ui/reach/warmDesk.ts';
import { makeTorsoDesk } from '../../support/torsoDesk.ts';
import { click, type Drawn, doing, draw, find, press } from '../draw.tsx';

let desk: ReachDesk;
const KINDS = tools.flatMap(({ kinds }) => kinds);

beforeAll(async () => {
  desk = makeTorsoDesk();
  await warmDesk(desk);
});

/** Waits until something that is fetched or worked out bit by bit stands there. */
const until = async (isThere: () => boolean): Promise<void> => {
  for (let i = 0; i < 1000 && !isThere(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  if (!isThere()) throw new Error('Expected it to come, and it did not');
};

const open = async (
  panel: Panel,
  words: string | RegExp,
  initial: Partial<DorsumState> = {},
  access = { desk: desk as ReachDesk | null, ask: () => {} },
): Promise<Drawn> => {
  const drawn = await draw(
    <ReachContext value={access}>
      <OpenPanel panel={panel} mode="tools" />
    </ReachContext>,
    { panel, reachStatus: { kind: 'ready' }, ...initial },
  );
  await until(() => new RegExp(words).test(drawn.host.textContent ?? ''));
  return drawn;
};

const texts = (host: Element, selector: string): string[] =>
  [...host.querySelectorAll(selector)].map((each) => each.textContent ?? '');

describe('the tools of a muscle', () => {
  it('are every kind of every tool, best first, each with its grade as a word and the figures of the computation', async () => {
    const { host } = await open({ kind: 'structure', reference: 'rhomboid-major-l' }, 'Lacrosse ball');
    const rows = texts(host, 'button[aria-expanded]').filter((row) => KINDS.some(({ name }) => row.includes(name)));
    const ranked = desk.rank('rhomboid-major-l');
    expect(rows).toHaveLength(KINDS.length);
    ranked.forEach(({ kindId, answer }, i) => {
      expect(rows[i]).toContain(KINDS.find(({ id }) => id === kindId)?.name);
      expect(rows[i]).toContain({ well: 'reaches well', part: 'in part', none: 'does not reach' }[answer.grade]);
      if (answer.contact !== null) expect(rows[i]).toContain(`${Math.round(answer.coverage * 100)} % of it`);
    });
  });

  it('unfold to why, to what the practice text says, and to the best spot, which is shown with the tool on it', async () => {
    const { host, store } = await open({ kind: 'structure', reference: 'rhomboid-major-l' }, 'Lacrosse ball');
    await click(find(host, 'button[aria-expanded]', 'Lacrosse ball'));
    const ranked = desk.rank('rhomboid-major-l').find(({ kindId }) => kindId === 'lacrosse-ball');
    expect(host.textContent).toContain(ranked?.answer.because);
    expect(host.textContent).toMatch(/The practice text (agrees|says otherwise)/);
    await click(find(host, 'button', 'Show the best spot'));
    expect(store.getState().spot).toBe(ranked?.answer.bestSpot?.vertex);
    expect(store.getState().panel).toMatchObject({
      kind: 'spot',
      press: { tool: 'massage-ball', kind: 'lacrosse-ball', technique: ranked?.answer.techniqueId },
    });
  });

  it('can be taken in hand, in the mode of tools', async () => {
    const { host, store } = await open({ kind: 'structure', reference: 'rhomboid-major-l' }, 'Tennis ball');
    await click(find(host, 'button[aria-expanded]', 'Tennis ball'));
    await click(find(host, 'button', 'Take it in hand'));
    expect(store.getState()).toMatchObject({ mode: 'tools', tool: 'massage-ball', toolKind: 'tennis-ball' });
  });

  it('say for a group which part is reached best and which worst', async () => {
    const spread = spreadOverParts(desk, 'trapezius', 'massage-ball', 'lacrosse-ball');
    expect(spread.length).toBeGreaterThan(0);
    expect(partsOfGroup('trapezius').map(({ id }) => id)).toContain(spread[0]?.part);
    const { host } = await open({ kind: 'structure', reference: 'trapezius' }, 'Lacrosse ball');
    expect(find(host, 'button[aria-expanded]', 'Lacrosse ball')?.textContent).toContain('Trapezius, transverse part:');
  });

  it('are those of the practice text until the computation has come, and for bones there are none', async () => {
    const access = { desk: null, ask: vi.fn() };
    const { host } = await open({ kind: 'structure', reference: 'trapezius' }, 'Measuring', {}, access);
    expect(access.ask).toHaveBeenCalled();
    expect(host.textContent).toContain('named for this muscle');
    const bone = await open({ kind: 'structure', reference: 'rib-7-l' }, 'Rib', {}, access);
    expect(bone.host.textContent).not.toContain('Tools that reach it');
  });

  it('say in words that the map did not come, and ask for it again', async () => {
    const access = { desk: null, ask: vi.fn() };
    const { host } = await open(
      { kind: 'structure', reference: 'trapezius' },
      'could not be worked out',
      { reachStatus: { kind: 'failed', detail: 'The map could not be fetched.' } },
      access,
    );
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('The map could not be fetched.');
    access.ask.mockClear();
    await click(find(host, 'button', 'Try again'));
    expect(access.ask).toHaveBeenCalledOnce();
  });
});

describe('a tool in hand', () => {
  it('lists every muscle under its grade, best first, as the colours show it', async () => {
    const { host } = await open({ kind: 'tool', id: 'massage-ball' }, 'Reaches well', { tool: 'massage-ball' });
    const heat = desk.heatOf('massage-ball', 'lacrosse-ball');
    const wells = new Set(
      [...heat.answers.values()].filter(({ grade }) => grade === 'well').map(({ structure }) => structure.slice(0, -2)),
    );
    expect(texts(host, 'h4').find((each) => each.startsWith('Reaches well'))).toBe(`Reaches well${wells.size}`);
  });

  it('changes its kind, its colours and its freedom, and says why it was turned away', async () => {
    const { host, store } = await open({ kind: 'tool', id: 'massage-ball' }, 'Reaches well', { tool: 'massage-ball' });
    await click(find(host, 'button', 'Tennis ball'));
    expect(store.getState().toolKind).toBe('tennis-ball');
    const [colours, free] = host.querySelectorAll('[role="switch"]');
    const wasShown = store.getState().isHeatShown;
    await click(colours);
    expect(store.getState().isHeatShown).toBe(!wasShown);
    await click(free);
    expect(store.getState().isToolFree).toBe(true);
    await doing(() => store.getState().refuse('The spine lies here: the ball slides off.'));
    expect(host.querySelector('[aria-live="assertive"]')?.textContent).toBe(
      'The spine lies here: the ball slides off.',
    );
  });

  it('answers for the muscle that is selected first', async () => {
    const { host } = await open({ kind: 'tool', id: 'foam-roller' }, 'Reaches well', {
      tool: 'foam-roller',
      selection: 'latissimus-dorsi',
    });
    expect(host.textContent).toContain(
      desk.answer('foam-roller', 'smooth-roller', null, 'latissimus-dorsi') && 'Latissimus dorsi',
    );
    expect(texts(host, 'h4')[0]).toBe('Latissimus dorsi');
  });
});

describe('a spot', () => {
  const vertexAt = (side: 'left' | 'right', y: number, mm: number): number => {
    const vertex = findByDistance(desk.map, side, y, mm);
    if (vertex === null) throw new Error('Expected skin there');
    return vertex;
  };

  it('shows what lies beneath in order and depth, with what arrives of the tool chosen', async () => {
    const vertex = vertexAt('left', 1250, 60);
    const { host, store } = await open({ kind: 'spot' }, 'What lies beneath', { spot: vertex });
    const names = texts(host, 'ol[aria-label] li');
    expect(names[0]).toMatch(/^Skin and fat0–\d+ mm$/);
    expect(names.slice(1).every((name) => /mm/.test(name))).toBe(true);
    const select = host.querySelector('select[id]');
    if (!(select instanceof HTMLSelectElement)) throw new Error('Expected a choice of tools');
    const choice = [...host.querySelectorAll('select')].at(-1) as HTMLSelectElement;
    await doing(() => {
      choice.value = 'tennis-ball';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(store.getState().panel).toEqual({ kind: 'spot', press: { tool: 'massage-ball', kind: 'tennis-ball' } });
  });

  it('over the spine says why no tool may press, and offers none', async () => {
    const { host } = await open({ kind: 'spot' }, 'Do not press here', { spot: vertexAt('left', 1250, 4) });
    expect(host.textContent).toContain('The spine and its processes lie here');
    expect(host.textContent).not.toContain('Tools that press here');
    expect(host.textContent).not.toContain('arrives');
  });

  it('over the kidney asks for caution and names the reason', async () => {
    const { host } = await open({ kind: 'spot' }, 'Press with caution', { spot: vertexAt('left', 1025, 100) });
    expect(host.textContent).toContain('The kidney lies beneath');
  });

  it('is picked on the flat back by keyboard, and said', async () => {
    const { host, store } = await open({ kind: 'spot' }, 'Pick a spot');
    const map = host.querySelector('[role="application"] button');
    await press(map, 'ArrowLeft');
    const first = store.getState().spot;
    expect(first).not.toBeNull();
    await press(map, 'ArrowLeft');
    expect(store.getState().spot).not.toBe(first);
    expect(host.querySelector('[role="status"]')?.textContent).toMatch(/^Left, level with T5, \d+ mm from the spine\./);
  });
});

describe('the table of all tools and muscles', () => {
  const MADE = /^(?!.*Working it out).*\d muscles/s;

  it('has every kind as a column, every part of the five groups as a row, and opens the view of a cell', async () => {
    const { host, store } = await open({ kind: 'matrix' }, MADE);
    expect(host.querySelectorAll('thead th')).toHaveLength(KINDS.length + 1);
    const cell = find(host, 'td button', 'Lacrosse ball, Rhomboid major');
    expect(cell?.textContent).toMatch(
      /: (reaches well|in part|does not reach), per cent of it and of the pressure:\s*(\d+ · \d+|–)$/,
    );
    await click(cell);
    expect(store.getState()).toMatchObject({
      mode: 'tools',
      tool: 'massage-ball',
      toolKind: 'lacrosse-ball',
      selection: 'rhomboid-major',
    });
  });

  it('sorts the muscles by a tool and the tools by a muscle', async () => {
    const { host } = await open({ kind: 'matrix' }, MADE);
    await click(find(host, 'thead button', 'Smooth roller'));
    expect(find(host, 'thead th', 'Smooth roller')?.getAttribute('aria-sort')).toBe('descending');
    const grades = [...host.querySelectorAll('tbody tr')].map((row) =>
      find(row, 'td button', 'Smooth roller')?.getAttribute('data-grade'),
    );
    const order = ['well', 'part', 'none'];
    expect([...grades].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? ''))).toEqual(grades);
    await click(find(host, 'tbody th button', 'Rhomboid major'));
    const row = [...host.querySelectorAll('tbody tr')].find((each) => each.textContent?.startsWith('Rhomboid major'));
    const inRow = [...(row?.querySelectorAll('td button') ?? [])].map((each) => each.getAttribute('data-grade'));
    expect([...inRow].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? ''))).toEqual(inRow);
  });

  it('shows the muscles besides the five groups when asked', async () => {
    const { host } = await open({ kind: 'matrix' }, MADE);
    const count = host.querySelectorAll('tbody tr').length;
    await click(find(host, 'button', 'besides the five groups'));
    expect(host.querySelectorAll('tbody tr').length).toBeGreaterThan(count);
  });
});

describe('a technique', () => {
  const technique = techniqueById.get('mid-back-ball');
  if (!technique) throw new Error('Expected the technique');
  const panel: Panel = { kind: 'technique', id: technique.id };

  it('is set up, but does not play by itself', async () => {
    const { store } = await open(panel, 'See it done', { technique: technique.id });
    await until(() => store.getState().playback !== null);
    expect(store.getState().playback).toEqual({
      technique: technique.id,
      side: 'left',
      isPlaying: false,
      speed: 1,
      atS: 0,
      durationS: planPlayback(technique).durationS,
    });
  });

  it('plays, pauses, slows down and changes its side', async () => {
    const { host, store } = await open(panel, 'See it done', { technique: technique.id });
    await until(() => find(host, 'button', 'Play') !== undefined);
    await click(find(host, 'button', 'Play'));
    expect(store.getState().playback?.isPlaying).toBe(true);
    await click(find(host, 'button', 'Pause'));
    expect(store.getState().playback?.isPlaying).toBe(false);
    await click(find(host, 'button', 'the tempo'));
    expect(store.getState().playback?.speed).toBe(0.5);
    await click(find(host, 'button', 'Right side'));
    expect(store.getState().playback?.side).toBe('right');
  });

  it('plays on by a clock where there is no picture, and leaves the time to the picture where there is one', async () => {
    const failed: DorsumState['modelStatus'] = { kind: 'no-webgl' };
    for (const [modelStatus, goesOn] of [
      [failed, true],
      [{ kind: 'ready' }, false],
    ] as const) {
      const { store, close } = await open(panel, 'See it done', { technique: technique.id, modelStatus });
      await until(() => store.getState().playback !== null);
      vi.useFakeTimers();
      await doing(() => store.getState().setPlaying(true));
      await act(async () => vi.advanceTimersByTime(2000));
      vi.useRealTimers();
      expect((store.getState().playback?.atS ?? 0) > 1).toBe(goesOn);
      await close();
    }
  });

  it('marks the step that is shown, and says it beside the controls', async () => {
    const { host, store } = await open(panel, 'See it done', { technique: technique.id });
    await until(() => store.getState().playback !== null);
    const hold = planPlayback(technique).phases.find(({ phase }) => phase === 'move');
    await doing(() => store.getState().seek((hold?.fromS ?? 0) + 1));
    const current = host.querySelector('li[aria-current="step"]');
    expect(current?.textContent).toContain(technique.steps[2]?.text);
    expect(host.querySelector('[aria-live="polite"]')?.textContent).toContain(technique.steps[2]?.text);
  });

  it('tells how far from the spine it stays: never less than its patch needs', async () => {
    for (const each of techniques) {
      const { host, close } = await open({ kind: 'technique', id: each.id }, 'See it done', { technique: each.id });
      await until(() => /from the spine\.|so none is shown/.test(host.textContent ?? ''));
      const said = /The load stays (\d+) mm from the spine\..* keeps (\d+) mm off the zone/.exec(
        host.textContent ?? '',
      );
      if (desk.pathOf(each.id, 'left') !== null) expect(Number(said?.[2]), each.id).toBeGreaterThanOrEqual(5);
      await close();
    }
  });
});
