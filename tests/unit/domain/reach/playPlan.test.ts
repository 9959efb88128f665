import { describe, expect, it } from 'vitest';
import { techniqueById, techniques } from '#content/index.ts';
import { phaseAt, placeAt, planPlayback, stepAt } from '#domain/reach/playPlan.ts';

const planOf = (id: string) => {
  const technique = techniqueById.get(id);
  if (!technique) throw new Error(`expected a technique, got ${id}`);
  return { technique, plan: planPlayback(technique) };
};

describe('how a technique is played', () => {
  it('covers its whole time without a gap, and holds as long as the technique says at least', () => {
    for (const technique of techniques) {
      const { phases, durationS } = planPlayback(technique);
      let at = 0;
      for (const { fromS, toS } of phases) {
        expect(fromS, technique.id).toBe(at);
        expect(toS).toBeGreaterThan(fromS);
        at = toS;
      }
      expect(at).toBe(durationS);
      const hold = phases.find(({ phase }) => phase === 'hold');
      expect(hold ? hold.toS - hold.fromS : null, technique.id).toBe(technique.holdS?.[0] ?? null);
    }
  });

  it('strokes at the tempo of the technique: there in one stroke, back in the next', () => {
    const { plan } = planOf('lower-back-roller');
    const from = plan.phases.find(({ phase }) => phase === 'move')?.fromS ?? 0;
    const strokeS = plan.strokeS ?? 0;
    expect(strokeS).toBe(3);
    expect(placeAt(plan, from)).toMatchObject({ along: 0, direction: 1, press: 1 });
    expect(placeAt(plan, from + strokeS / 2).along).toBeCloseTo(0.5);
    expect(placeAt(plan, from + strokeS).along).toBeCloseTo(1);
    expect(placeAt(plan, from + strokeS * 1.5)).toMatchObject({ along: expect.closeTo(0.5), direction: -1 });
    expect(placeAt(plan, from + strokeS * 2).along).toBeCloseTo(0);
  });

  it('never jumps: between two near moments the tool goes a small part of its path', () => {
    for (const technique of techniques) {
      const plan = planPlayback(technique);
      for (let atS = 0; atS < plan.durationS; atS += 0.05) {
        const [a, b] = [placeAt(plan, atS), placeAt(plan, atS + 0.05)];
        const gone = Math.abs(a.along - b.along);
        const isRound = technique.motion.kind === 'circle';
        expect(isRound ? Math.min(gone, 1 - gone) : gone, `${technique.id} at ${atS}`).toBeLessThan(0.06);
        expect(Math.abs(a.press - b.press)).toBeLessThan(0.12);
      }
    }
  });

  it('leans onto the tool before it moves, and keeps still where it only holds', () => {
    const { plan } = planOf('upper-back-cane');
    expect(placeAt(plan, 0).press).toBe(0);
    expect(plan.phases.map(({ phase }) => phase)).toEqual(['ready', 'hold']);
    expect(placeAt(plan, plan.durationS)).toMatchObject({ phase: 'hold', along: 0, direction: 0, press: 1 });
  });

  it('shows the words of the step that belongs to the moment', () => {
    const { technique, plan } = planOf('mid-back-ball');
    expect(stepAt(plan, technique.steps, 0)).toBe(0);
    expect(stepAt(plan, technique.steps, 3.9)).toBe(1);
    const [, move] = plan.phases;
    expect(stepAt(plan, technique.steps, move?.fromS ?? 0)).toBe(2);
    expect(phaseAt(plan, plan.durationS)?.phase).toBe('hold');
  });

  it('has words for getting ready in everything that one does oneself, and for the movement wherever something moves', () => {
    for (const technique of techniques) {
      const plan = planPlayback(technique);
      for (const { phase, fromS } of plan.phases) {
        if (phase === 'ready' && technique.kind === 'assisted') continue;
        if (phase === 'hold') continue;
        expect(stepAt(plan, technique.steps, fromS), `${technique.id} ${phase}`).not.toBeNull();
      }
    }
  });
});
