import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groups, muscles, techniques, tools } from '#content/index.ts';
import { isAtLeast } from '#domain/reach/grade.ts';
import { compareAnswers } from '#domain/reach/matrix.ts';
import { comparePractice } from '#domain/reach/practice.ts';
import type { Answer, ToolUse } from '#domain/reach/reach.ts';
import { answersOfLeft, GRADES_FILE, gradesOf, type KeptGrades } from '../../reach/grades.ts';
import { openShippedDesk, SHIPPED_USES } from '../../support/shippedDesk.ts';

const desk = openShippedDesk();
const answers = answersOfLeft(desk.engine);

const answerOf = (toolId: string, kindId: string, techniqueId: string | null, reference: string): Answer => {
  const answer = desk.answer(toolId, kindId, techniqueId, reference);
  if (!answer) throw new Error(`expected an answer for ${kindId} and ${reference}`);
  return answer;
};
const bestOf = (toolId: string, reference: string): Answer => {
  const answer = desk.bestOf(toolId, reference);
  if (!answer) throw new Error(`expected an answer for ${toolId} and ${reference}`);
  return answer;
};
const pickUse = (techniqueId: string, kindId: string): ToolUse => {
  const use = SHIPPED_USES.find(({ technique, kind }) => technique?.id === techniqueId && kind.id === kindId);
  if (!use) throw new Error(`expected the technique ${techniqueId} with ${kindId}`);
  return use;
};

/** What the practice text says of its tools, as in its table of tools and places. */
const STATED: readonly (readonly [technique: string, kind: string, reference: string])[] = [
  ['mid-back-roller', 'smooth-roller', 'erector-spinae'],
  ['mid-back-roller', 'smooth-roller', 'latissimus-dorsi'],
  ['lower-back-roller', 'smooth-roller', 'erector-spinae'],
  ['mid-back-ball', 'lacrosse-ball', 'rhomboids'],
  ['mid-back-ball', 'tennis-ball', 'rhomboids'],
  ['lower-back-ball', 'lacrosse-ball', 'erector-spinae'],
  ['upper-back-ball-wall', 'lacrosse-ball', 'trapezius'],
  ['upper-back-ball-wall', 'tennis-ball', 'rhomboids'],
  ['upper-back-cane', 'hooked-cane', 'trapezius'],
  ['lower-back-hands', 'thumbs-and-knuckles', 'erector-spinae'],
  ['upper-trapezius-hand', 'thumbs-and-knuckles', 'trapezius-descending'],
];

describe('what the practice text says, on the shipped body', () => {
  it.each(STATED)('%s with %s gets to %s', (techniqueId, kindId, reference) => {
    const { tool } = pickUse(techniqueId, kindId);
    const answer = answerOf(tool.id, kindId, techniqueId, reference);
    expect(isAtLeast(answer.grade, 'part'), answer.because).toBe(true);
  });

  it('agrees wherever the text names a tool for one of the five groups, or misses it by less than a tenth', () => {
    const named = groups.flatMap(({ id, tools: stated }) =>
      comparePractice(
        { group: id },
        stated.filter(({ directness }) => directness === 'named'),
        answers,
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    const differing = named.filter(({ agrees, computed }) => !agrees && !computed?.isNearThreshold);
    expect(differing.map(({ explanation }) => explanation)).toEqual([]);
  });

  it('gives both sides and a reason wherever it does not agree', () => {
    const differing = [
      ...groups.flatMap(({ id, tools: stated }) => comparePractice({ group: id }, stated, answers)),
      ...muscles.flatMap(({ id, tools: stated = [] }) => comparePractice({ part: id }, stated, answers)),
    ].filter(({ agrees }) => !agrees);
    for (const { explanation, stated, computed } of differing) {
      expect(explanation).toContain(stated.why);
      expect(explanation).toContain(computed?.because ?? 'nothing of it');
    }
  });

  it('a roller presses the erector spinae beside the spine harder when the weight shifts to one side', () => {
    const use = pickUse('mid-back-roller', 'smooth-roller');
    const { technique } = use;
    if (!technique) throw new Error('expected a technique');
    const lying = technique.loads.map((load) => (load.by === 'floor' ? { ...load, leansDeg: [0] } : load));
    const muscle = 'iliocostalis-thoracis-l';
    const leaning = desk.engine.answer(use, muscle);
    const straight = desk.engine.answer({ ...use, technique: { ...technique, loads: lying } }, muscle);
    expect(leaning.coverage * leaning.pressureShare).toBeGreaterThan(straight.coverage * straight.pressureShare);
  });

  it('an electric massager gets to superficial muscle, and to none of the deep muscles well', () => {
    expect(isAtLeast(bestOf('percussion-massager', 'trapezius').grade, 'part')).toBe(true);
    expect(isAtLeast(bestOf('percussion-massager', 'latissimus-dorsi').grade, 'part')).toBe(true);
    for (const deep of ['quadratus-lumborum', 'multifidus', 'semispinalis-thoracis', 'longissimus-thoracis']) {
      expect(bestOf('percussion-massager', deep).grade, deep).not.toBe('well');
    }
  });
});

describe('deep muscles on the shipped body', () => {
  it('a ball gets to the quadratus lumborum better than a roller does', () => {
    const ball = bestOf('massage-ball', 'quadratus-lumborum');
    const roller = bestOf('foam-roller', 'quadratus-lumborum');
    expect(compareAnswers(ball, roller)).toBeLessThan(0);
    expect(ball.pressureShare).toBeGreaterThan(roller.pressureShare);
  });

  it('the rhomboids are reached better with the arms crossed than without', () => {
    for (const kindId of ['lacrosse-ball', 'tennis-ball']) {
      const use = pickUse('mid-back-ball', kindId);
      const { technique } = use;
      if (!technique) throw new Error('expected a technique');
      for (const muscle of ['rhomboid-major-l', 'rhomboid-major-r']) {
        const crossed = desk.engine.answer(use, muscle);
        const apart = desk.engine.answer({ ...use, technique: { ...technique, pose: 'neutral' } }, muscle);
        expect(crossed.coverage).toBeGreaterThan(apart.coverage);
        expect(crossed.coverage * crossed.pressureShare).toBeGreaterThan(apart.coverage * apart.pressureShare);
      }
    }
  });

  it('both sides are reached alike', () => {
    for (const { toolId, kindId, techniqueId, structure, coverage, pressureShare } of answers) {
      const right = answerOf(toolId, kindId, techniqueId, structure.replace(/-l$/, '-r'));
      expect(Math.abs(right.coverage - coverage)).toBeLessThan(0.06);
      if (coverage > 0.1) expect(Math.abs(right.pressureShare - pressureShare)).toBeLessThan(0.06);
    }
  });
});

describe('grades on the shipped body', () => {
  it('are those that were kept: none has changed unseen since the last build', () => {
    expect(existsSync(GRADES_FILE)).toBe(true);
    const kept: KeptGrades = JSON.parse(readFileSync(GRADES_FILE, 'utf8'));
    expect(gradesOf(answers)).toEqual(kept);
  });

  it('are explained by the figures that decide them', () => {
    for (const { coverage, pressureShare, grade, because } of answers) {
      const expected =
        coverage >= 0.35 && pressureShare >= 0.5 ? 'well' : coverage >= 0.1 && pressureShare >= 0.25 ? 'part' : 'none';
      expect(grade).toBe(expected);
      expect(because).toMatch(/\.$/);
    }
  });

  it('exist for every tool, technique and muscle of the content', () => {
    const count = tools.reduce(
      (sum, { id, kinds }) => sum + kinds.length * (1 + techniques.filter(({ tool }) => tool === id).length),
      0,
    );
    expect(SHIPPED_USES.length).toBe(count);
    expect(answers.length % count).toBe(0);
    expect(answers.length / count).toBeGreaterThan(25);
  });
});
