import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirroredId } from '#anatomy/structures.ts';
import { groups } from '#content/index.ts';
import { GRADE_THRESHOLDS, gradeOf, isAtLeast, isNearThreshold } from '#domain/reach/grade.ts';
import { answerAll, bestAnswer } from '#domain/reach/matrix.ts';
import { comparePractice } from '#domain/reach/practice.ts';
import { shareUnder } from '#domain/reach/pressure.ts';
import { SEED } from '../../seed.ts';
import { ALL_USES, makeTorsoEngine, pickUse } from '../../support/torsoEngine.ts';

const engine = makeTorsoEngine();
const matrix = answerAll(engine, ALL_USES);
const lacrosse = pickUse('massage-ball', 'lacrosse-ball');

const best = (toolId: string, structure: string) =>
  bestAnswer(matrix.filter((answer) => answer.toolId === toolId && answer.structure === structure));

describe('grades', () => {
  it('ask for coverage and for pressure', () => {
    expect(gradeOf(0.35, 0.5)).toBe('well');
    expect(gradeOf(0.34, 0.9)).toBe('part');
    expect(gradeOf(0.9, 0.49)).toBe('part');
    expect(gradeOf(0.09, 0.9)).toBe('none');
    expect(gradeOf(0.9, 0.24)).toBe('none');
    expect(isAtLeast('well', 'part')).toBe(true);
    expect(isAtLeast('none', 'part')).toBe(false);
  });

  it(`far from every threshold never flip when both figures move by a tenth (seed ${SEED})`, () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const shift = fc.double({ min: 0.91, max: 1.09, noNaN: true });
    fc.assert(
      fc.property(share, share, shift, shift, (coverage, pressure, c, s) => {
        fc.pre(!isNearThreshold(coverage, pressure));
        expect(gradeOf(coverage * c, pressure * s)).toBe(gradeOf(coverage, pressure));
      }),
      { seed: SEED, numRuns: 2000 },
    );
    expect(isNearThreshold(GRADE_THRESHOLDS.well.coverage * 1.05, 0.9)).toBe(true);
    expect(isNearThreshold(0.9, GRADE_THRESHOLDS.part.share * 0.95)).toBe(true);
    expect(isNearThreshold(0.9, 0.9)).toBe(false);
    expect(isNearThreshold(0.05, 0.5)).toBe(false);
  });
});

describe('an answer', () => {
  it('accounts for the whole muscle: what is pressed and what is missed make one', () => {
    for (const answer of matrix) {
      const missed = Object.values(answer.misses).reduce((sum, share) => sum + share, 0);
      expect(answer.coverage + missed).toBeCloseTo(1, 4);
      expect(answer.pressureShare).toBeGreaterThanOrEqual(0);
      expect(answer.pressureShare).toBeLessThanOrEqual(1);
      expect(answer.grade).toBe(gradeOf(answer.coverage, answer.pressureShare));
    }
  });

  it('is the same on both sides', () => {
    // Hands alone, because a lean or a hand could be named for one side only.
    for (const answer of matrix.filter(({ structure }) => structure.endsWith('-l'))) {
      const other = matrix.find(
        (a) =>
          a.structure === mirroredId(answer.structure) &&
          a.kindId === answer.kindId &&
          a.techniqueId === answer.techniqueId,
      );
      expect(other?.coverage).toBeCloseTo(answer.coverage, 2);
      expect(other?.pressureShare).toBeCloseTo(answer.pressureShare, 2);
    }
  });

  it('gives the share of the closed form at its best spot', () => {
    const { bestSpot } = engine.answer(lacrosse, 'longissimus-thoracis-l');
    const layers = engine.posed('neutral').layers.get('longissimus-thoracis-l');
    const k = layers?.vertices.indexOf(bestSpot?.vertex ?? -1) ?? -1;
    const middle = ((layers?.entriesMm[k] ?? 0) + (layers?.exitsMm[k] ?? 0)) / 2;
    expect(bestSpot?.share).toBeCloseTo(
      shareUnder(bestSpot?.patch ?? { shape: 'disc', halfMm: 0 }, middle) * (bestSpot?.firmness ?? 0),
      9,
    );
    expect(bestSpot?.clearanceMm).toBeGreaterThan((bestSpot?.patch.halfMm ?? 0) + 5);
  });

  it('never presses a muscle through a bone', () => {
    for (const answer of matrix.filter(({ structure }) => structure === 'serratus-anterior-l')) {
      expect(answer.coverage).toBe(0);
      expect(answer.grade).toBe('none');
      expect(answer.because).toMatch(/lies under bone\.$/);
    }
  });

  it('puts no best spot into the avoid zone, nor a percussion head over a kidney, a floating rib or bare bone', () => {
    const { skin } = engine.posed('neutral');
    for (const { bestSpot, toolId } of matrix) {
      if (!bestSpot) continue;
      expect(skin.isAvoid[bestSpot.vertex]).toBe(0);
      expect(bestSpot.clearanceMm).toBeGreaterThanOrEqual(bestSpot.patch.halfMm + 5);
      if (toolId === 'percussion-massager') expect(skin.map.reasons[bestSpot.vertex]).toBe(0);
    }
    const kidneys = matrix.find(
      ({ toolId, structure }) => toolId === 'percussion-massager' && structure === 'quadratus-lumborum-l',
    );
    expect(kidneys?.misses['kept-off']).toBeGreaterThan(0.1);
  });

  it('says why with its own figures', () => {
    const answer = engine.answer(lacrosse, 'rhomboid-major-l');
    expect(answer.because).toBe(
      `It lies ${Math.round(answer.pressedDepthMm)} mm deep under the trapezius transverse. A lacrosse ball passes ${Math.round(answer.pressureShare * 100)} % of its pressure that far, over ${Math.round(answer.coverage * 100)} % of it.`,
    );
    const hands = engine.answer(pickUse('hands', 'thumbs-and-knuckles'), 'rhomboid-major-l');
    expect(hands.because).toMatch(/^Only \d+ % of it can be pressed: most of it lies where your hands do not come\.$/);
    const cane = engine.answer(pickUse('massage-cane', 'hooked-cane'), 'quadratus-lumborum-l');
    expect(cane.because).toMatch(/Only \d+ % of a firm press with a knob of the cane arrives that far down\.$/);
    for (const { because } of matrix) expect(because).toMatch(/^[A-Z][^{}]*\.$/);
  });

  it('refuses a structure that the skin of the back does not cover', () => {
    expect(() => engine.answer(lacrosse, 'sternum')).toThrow(/under the skin of the back, got sternum/);
  });
});

describe('acceptance on a plain torso', () => {
  it('a ball gets to the quadratus lumborum at least as well as hands or a cane, and percussion not well', () => {
    const share = (tool: string) => best(tool, 'quadratus-lumborum-l')?.pressureShare ?? 0;
    expect(share('massage-ball')).toBeGreaterThan(share('massage-cane'));
    expect(best('percussion-massager', 'quadratus-lumborum-l')?.grade).not.toBe('well');
    expect(best('massage-ball', 'quadratus-lumborum-l')?.grade).not.toBe('none');
  });

  it('a tool’s pressure fades with depth: superficial muscle gets more than deep muscle', () => {
    for (const tool of ['massage-ball', 'massage-cane', 'percussion-massager', 'hands']) {
      const shallow = best(tool, 'trapezius-transverse-l')?.pressureShare ?? 0;
      const deep = best(tool, 'quadratus-lumborum-l')?.pressureShare ?? 0;
      expect(shallow).toBeGreaterThan(deep);
    }
  });

  it('a roller presses the erector spinae harder when the weight shifts to one side', () => {
    const use = pickUse('foam-roller', 'grid-roller', 'lower-back-roller');
    if (!use.technique) throw new Error('no technique');
    const floor = use.technique.loads[0];
    if (floor?.by !== 'floor') throw new Error('no floor');
    const flat = { ...use, technique: { ...use.technique, loads: [{ ...floor, leansDeg: [0] }] } };
    const leaning = { ...use, technique: { ...use.technique, loads: [{ ...floor, leansDeg: [20] }] } };
    expect(engine.answer(leaning, 'longissimus-thoracis-l').pressureShare).toBeGreaterThan(
      engine.answer(flat, 'longissimus-thoracis-l').pressureShare,
    );
  });

  it('the rhomboids are got at better with the arms crossed than without', () => {
    const use = pickUse('massage-ball', 'lacrosse-ball', 'mid-back-ball');
    if (!use.technique) throw new Error('no technique');
    const crossed = engine.answer(use, 'rhomboid-major-l');
    const neutral = engine.answer({ ...use, technique: { ...use.technique, pose: 'neutral' } }, 'rhomboid-major-l');
    expect(crossed.coverage * crossed.pressureShare).toBeGreaterThan(neutral.coverage * neutral.pressureShare);
    expect(crossed.grade).toBe('well');
  });

  it('a roller works a broad area, a cane a spot: the roller presses more of the erector spinae at once', () => {
    expect(best('foam-roller', 'longissimus-thoracis-l')?.coverage).toBeGreaterThan(
      engine.answer(pickUse('massage-ball', 'lacrosse-ball', 'upper-back-ball-wall'), 'longissimus-thoracis-l')
        .coverage,
    );
  });
});

describe('comparison with the practice text', () => {
  const compare = (id: 'trapezius' | 'rhomboids' | 'latissimus-dorsi' | 'quadratus-lumborum' | 'erector-spinae') =>
    comparePractice({ group: id }, groups.find((group) => group.id === id)?.tools ?? [], matrix);

  it('agrees on every tool that the text names for rhomboids and trapezius themselves', () => {
    for (const id of ['rhomboids', 'trapezius'] as const) {
      for (const { stated, agrees, explanation } of compare(id).filter((c) => c.stated.directness === 'named')) {
        expect(agrees, `${id} ${stated.tool}: ${explanation}`).toBe(true);
        expect(explanation).toContain(stated.why);
      }
    }
  });

  it('shows both where they differ, and says that the text speaks of a region', () => {
    const hands = compare('quadratus-lumborum').find(({ stated }) => stated.tool === 'hands');
    expect(hands?.agrees).toBe(false);
    expect(hands?.explanation).toMatch(/speaks of the region as a whole.*computation does not: It lies \d+ mm deep/);
  });

  it('has nothing to compare where the model has nothing', () => {
    const [only] = comparePractice(
      { part: 'gluteus-maximus' },
      [{ tool: 'hands', why: 'Because.', directness: 'named' }],
      matrix,
    );
    expect(only).toMatchObject({ computed: null, agrees: false });
  });
});
