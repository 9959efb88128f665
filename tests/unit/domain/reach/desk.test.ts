import { describe, expect, it } from 'vitest';
import { createReachDesk } from '#domain/reach/createReachDesk.ts';
import { compareAnswers } from '#domain/reach/matrix.ts';
import { TOUCHES } from '#domain/reach/ReachDesk.ts';
import { makeTorsoDesk } from '../../support/torsoDesk.ts';

const desk = makeTorsoDesk();
const free = desk.nearestVertex([85, 1250, -60], 200) ?? -1;
const onSpine = desk.nearestVertex([0, 1250, -40], 200) ?? -1;

describe('the reach desk', () => {
  it('ranks every kind of every tool, best first, each by the best of its uses', () => {
    const ranked = desk.rank('rhomboids');
    expect(ranked.length).toBeGreaterThan(6);
    ranked.forEach(({ answer, answers, toolId, kindId }, i) => {
      expect(answers[0]).toBe(answer);
      expect(answers.every((a) => a.toolId === toolId && a.kindId === kindId)).toBe(true);
      for (const other of answers) expect(compareAnswers(answer, other)).toBeLessThanOrEqual(0);
      const next = ranked[i + 1];
      if (next) expect(compareAnswers(answer, next.answer)).toBeLessThanOrEqual(0);
    });
    expect(desk.bestOf(ranked[0]?.toolId ?? '', 'rhomboids')?.grade).toBe(ranked[0]?.answer.grade);
  });

  it('puts the practice text beside what it states, and is silent where that is', () => {
    const ranked = desk.rank('rhomboids');
    const ball = ranked.find(({ toolId }) => toolId === 'massage-ball');
    expect(ball?.practice?.stated.tool).toBe('massage-ball');
    expect(ranked.some(({ practice }) => practice === null)).toBe(true);
  });

  it('ranks nothing for what is no muscle, and refuses tools that it does not know', () => {
    expect(desk.rank('skin')).toEqual([]);
    expect(desk.rank('sacrum')).toEqual([]);
    expect(desk.bestOf('hammer', 'trapezius')).toBeNull();
    expect(() => desk.answer('massage-ball', 'hammer', null, 'trapezius')).toThrow(RangeError);
    expect(() => desk.pathOf('lying-down', 'left')).toThrow(RangeError);
    expect(() => desk.spotAt(-1)).toThrow(RangeError);
  });

  it('tells free use from the best of all uses', () => {
    const all = desk.heatOf('massage-ball', 'lacrosse-ball');
    const alone = desk.heatOf('massage-ball', 'lacrosse-ball', null);
    const crossed = desk.heatOf('massage-ball', 'lacrosse-ball', 'mid-back-ball');
    for (const [muscle, answer] of all.answers) {
      for (const one of [alone, crossed]) {
        const other = one.answers.get(muscle);
        if (other) expect(compareAnswers(answer, other)).toBeLessThanOrEqual(0);
      }
    }
    expect([...alone.answers.values()].every(({ techniqueId }) => techniqueId === null)).toBe(true);
    expect([...crossed.answers.values()].every(({ techniqueId }) => techniqueId === 'mid-back-ball')).toBe(true);
    expect(TOUCHES[all.skin[onSpine] ?? 0]).toBe('off');
    expect(TOUCHES[all.skin[free] ?? 0]).toBe('free');
  });

  it('says what a press does to each layer down to the bone, less with depth', () => {
    const { press, refusal } = desk.pressAt('massage-ball', 'lacrosse-ball', null, free);
    expect(refusal).toBeNull();
    const shares = press?.layers.map(({ share }) => share) ?? [];
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(desk.pressAt('massage-ball', 'lacrosse-ball', null, onSpine)).toEqual({ press: null, refusal: 'avoid' });
    expect(desk.pressesAt(onSpine).every(({ press: none, refusal: why }) => none === null && why === 'avoid')).toBe(
      true,
    );
  });

  it('turns a tool away from the spine and lets it rest elsewhere', () => {
    const refused = desk.settle('massage-ball', 'lacrosse-ball', onSpine);
    expect([refused?.isRefused, refused?.reason]).toEqual([true, 'spine']);
    expect(desk.spotAt(refused?.vertex ?? 0).zone).toBe('free');
    expect(desk.settle('massage-ball', 'lacrosse-ball', free)).toMatchObject({ vertex: free, isRefused: false });
  });

  it('finds nothing far from the skin, and throws over bytes that are no map', () => {
    expect(desk.beneath([0, 3000, 0])).toBeNull();
    const input = {
      manifest: { statureM: 1.7, shoulders: { left: [0, 0, 0], right: [0, 0, 0] }, spine: [], structures: [] },
    } as const;
    expect(() =>
      createReachDesk({
        ...input,
        bytes: new Uint8Array(3),
        content: { groups: [], muscles: [], tools: [], techniques: [] },
        nameOf: String,
      }),
    ).toThrow(/skin map/);
  });
});
