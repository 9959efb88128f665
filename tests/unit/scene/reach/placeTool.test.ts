import { beforeAll, describe, expect, it } from 'vitest';
import { techniques, toolById } from '#content/index.ts';
import { planPlayback } from '#domain/reach/playPlan.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { pathOfPlayback, placeTool } from '#scene/reach/placeTool.ts';
import { INITIAL_STATE } from '#store/initialState.ts';
import type { Playback } from '#store/state.ts';
import { makeTorsoDesk } from '../../support/torsoDesk.ts';

let desk: ReachDesk;
beforeAll(() => {
  desk = makeTorsoDesk();
});

const play = (technique: string, atS: number, side: 'left' | 'right' = 'left'): Playback => ({
  technique,
  side,
  isPlaying: false,
  speed: 1,
  atS,
  durationS: 60,
});
const at = (technique: string, atS: number, side: 'left' | 'right' = 'left') =>
  placeTool(desk, { ...INITIAL_STATE, playback: play(technique, atS, side) });

describe('where the tool stands', () => {
  it('is nowhere while nothing is asked', () => {
    expect(placeTool(desk, INITIAL_STATE)).toBeNull();
  });

  it('keeps its clearance at every moment of every technique that is played', () => {
    for (const technique of techniques) {
      const plan = planPlayback(technique);
      for (const side of ['left', 'right'] as const) {
        const path = pathOfPlayback(desk, play(technique.id, 0, side), null);
        if (!path) continue;
        const needed = Math.max(...path.samples.map(({ neededMm }) => neededMm));
        const { skin } = desk.posed(technique.pose);
        for (let s = 0; s <= plan.durationS; s += 0.37) {
          const place = at(technique.id, s, side);
          expect(place, technique.id).not.toBeNull();
          const [x = 0, y = 0, z = 0] = place?.at ?? [];
          expect(skin.clearanceAt(x, y, z), `${technique.id} ${side} ${s}`).toBeGreaterThan(needed - 1.5);
          expect(Math.sign(x)).toBe(side === 'left' ? 1 : -1);
        }
      }
    }
  });

  it('presses only once the position is taken, and rolls as far as it moves', () => {
    expect(at('lower-back-roller', 0)?.indentMm).toBe(0);
    const [before, after] = [at('lower-back-roller', 6), at('lower-back-roller', 6.5)];
    expect(before?.indentMm).toBeGreaterThan(0);
    const moved = Math.hypot(...(before?.at.map((v, k) => v - (after?.at[k] as number)) ?? []));
    expect(Math.abs((after?.rolledMm as number) - (before?.rolledMm as number))).toBeCloseTo(moved, 0);
  });

  it('uses the opposite hand over the shoulder, and the side’s own hand below', () => {
    expect(at('upper-trapezius-hand', 5, 'left')?.hand ?? 'right').toBe('right');
    expect(at('lower-back-hands', 5, 'left')?.hand).toBe('left');
    expect(at('lower-back-hands', 5, 'right')?.hand).toBe('right');
  });

  it('stands on the spot that is asked about with a tool, pressed in as deep as the engine says', () => {
    const kind = toolById.get('massage-ball')?.kinds[0]?.id ?? '';
    const vertex = desk.answer('massage-ball', kind, null, 'longissimus-thoracis-l')?.bestSpot?.vertex ?? -1;
    const press = desk.pressesAt(vertex).find((answer) => answer.kindId === kind)?.press;
    const place = placeTool(desk, {
      ...INITIAL_STATE,
      spot: vertex,
      panel: { kind: 'spot', press: { tool: 'massage-ball', kind } },
    });
    expect(press).not.toBeNull();
    expect(place?.indentMm).toBe(press?.indentMm);
    expect(place?.at).toEqual(desk.spotAt(vertex).at);
  });

  it('stands on no spot where it may not press', () => {
    const onSpine = desk.nearestVertex([0, 1000, -100], 400) ?? -1;
    const panel = { kind: 'spot', press: { tool: 'massage-ball', kind: 'lacrosse-ball' } } as const;
    expect(placeTool(desk, { ...INITIAL_STATE, spot: onSpine, panel })).toBeNull();
  });
});
