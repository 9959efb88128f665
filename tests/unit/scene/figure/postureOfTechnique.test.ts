import { describe, expect, it } from 'vitest';
import { POSTURES } from '#anatomy/postures.ts';
import { techniques } from '#content/techniques/techniques.ts';
import { shownTechnique } from '#scene/figure/FigureGate.tsx';
import { hasWall, postureOfTechnique } from '#scene/figure/postureOfTechnique.ts';

describe('postureOfTechnique', () => {
  it('has a posture for every technique, and a technique for every posture', () => {
    expect(new Set(techniques.map(({ id }) => postureOfTechnique(id)))).toEqual(new Set(POSTURES));
  });

  it('draws a wall where a technique leans on nothing else', () => {
    const onWall = techniques.filter(({ loads }) => loads.every(({ by }) => by === 'wall'));
    expect(onWall.length).toBeGreaterThan(0);
    for (const { id } of techniques) {
      const posture = postureOfTechnique(id);
      expect(posture !== null && hasWall(posture)).toBe(onWall.some((technique) => technique.id === id));
    }
  });

  it('has arms crossed where the technique crosses them', () => {
    for (const { id, pose } of techniques) {
      const isCrossed = /arms-crossed|hips-lifted/.test(postureOfTechnique(id) ?? '');
      expect(isCrossed).toBe(pose === 'arms-crossed');
    }
  });
});

describe('shownTechnique', () => {
  const playback = { technique: 'a', side: 'left', isPlaying: false, speed: 1, atS: 0, durationS: 1 } as const;

  it('shows what is played before what is read about', () => {
    expect(shownTechnique({ playback, panel: { kind: 'technique', id: 'b' } })).toBe('a');
    expect(shownTechnique({ playback: null, panel: { kind: 'technique', id: 'b' } })).toBe('b');
    expect(shownTechnique({ playback: null, panel: { kind: 'tool', id: 'c' } })).toBeNull();
    expect(shownTechnique({ playback: null, panel: null })).toBeNull();
  });
});
