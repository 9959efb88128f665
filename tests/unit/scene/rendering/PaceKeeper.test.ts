import { describe, expect, it } from 'vitest';
import { PaceKeeper } from '#scene/rendering/PaceKeeper.ts';

const run = (pace: PaceKeeper, fromMs: number, stepMs: number, frames: number): number => {
  let share = 1;
  for (let i = 1; i <= frames; i++) share = pace.frame(fromMs + i * stepMs, true);
  return share;
};

describe('sharpness while the camera moves', () => {
  it('stays full on a machine that keeps up', () => {
    expect(run(new PaceKeeper(), 0, 16, 40)).toBe(1);
  });

  it('falls step by step where frames come late, but not without end', () => {
    const pace = new PaceKeeper();
    const first = run(pace, 0, 120, 4);
    const later = run(pace, 480, 120, 30);
    expect(first).toBeLessThan(1);
    expect(later).toBeLessThan(first);
    expect(later).toBeGreaterThanOrEqual(0.5);
  });

  it('is full again as soon as the camera stands', () => {
    const pace = new PaceKeeper();
    run(pace, 0, 120, 12);
    expect(pace.frame(2000, false)).toBe(1);
  });

  it('never falls for colours that ease under a still camera', () => {
    const pace = new PaceKeeper();
    let share = 1;
    for (let i = 0; i < 30; i++) share = Math.min(share, pace.frame(i * 200, false));
    expect(share).toBe(1);
  });

  it('does not take pauses of the hand for slowness', () => {
    expect(run(new PaceKeeper(), 10_000, 4000, 10)).toBe(1);
  });

  it('begins coarse where the machine is known to be slow', () => {
    const pace = new PaceKeeper(true);
    expect(pace.isSlow).toBe(true);
    expect(pace.frame(10, true)).toBeLessThan(1);
    expect(new PaceKeeper().isSlow).toBe(false);
  });

  it('waits longer for rest where frames take longer, but not for ever', () => {
    const [fast, slow, slowest] = [new PaceKeeper(), new PaceKeeper(), new PaceKeeper()];
    run(fast, 0, 16, 5);
    run(slow, 0, 300, 5);
    run(slowest, 0, 1400, 5);
    expect(slow.restMs).toBeGreaterThan(fast.restMs);
    expect(slow.restMs).toBeGreaterThan(300);
    expect(slowest.restMs).toBeLessThan(1000);
  });
});
