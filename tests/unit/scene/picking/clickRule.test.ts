import { describe, expect, it } from 'vitest';
import { ClickRule, type Press } from '#scene/picking/clickRule.ts';

const at = (x: number, y: number, timeMs = 0, isTouch = false): Press => ({ x, y, timeMs, isTouch });

const press = (rule: ClickRule, x: number, timeMs: number, isTouch = false) => {
  rule.down(at(x, 0, timeMs, isTouch));
  return rule.up(at(x, 0, timeMs + 40, isTouch));
};

describe('clicks and drags', () => {
  it('takes a press that stays within 5 px of a mouse for a click', () => {
    const rule = new ClickRule();
    rule.down(at(0, 0));
    expect(rule.up(at(3, 4))).toBe('click');
  });

  it('takes more than 5 px of a mouse for a drag', () => {
    const rule = new ClickRule();
    rule.down(at(0, 0));
    expect(rule.up(at(5.1, 0))).toBeNull();
  });

  it('gives a finger 12 px', () => {
    const rule = new ClickRule();
    rule.down(at(0, 0, 0, true));
    expect(rule.up(at(11.9, 0, 50, true))).toBe('click');
    rule.down(at(0, 0, 1000, true));
    expect(rule.up(at(12.1, 0, 1050, true))).toBeNull();
  });

  it('remembers a detour though the pointer comes back to where it began', () => {
    const rule = new ClickRule();
    rule.down(at(0, 0));
    rule.move(40, 0);
    expect(rule.isDragging).toBe(true);
    rule.move(0, 0);
    expect(rule.up(at(0, 0))).toBeNull();
  });

  it('never clicks with two fingers, whichever is lifted last', () => {
    const rule = new ClickRule();
    rule.down(at(0, 0, 0, true));
    rule.down(at(80, 0, 10, true));
    expect(rule.up(at(80, 0, 60, true))).toBeNull();
    expect(rule.up(at(0, 0, 70, true))).toBeNull();
  });

  it('forgets a press that the browser took away', () => {
    const rule = new ClickRule();
    rule.down(at(0, 0));
    rule.cancel();
    expect(rule.up(at(0, 0))).toBeNull();
  });

  it('does nothing on an up that no down came before', () => {
    expect(new ClickRule().up(at(0, 0))).toBeNull();
  });
});

describe('double clicks', () => {
  it('acts on the first click and calls the second one double', () => {
    const rule = new ClickRule();
    expect(press(rule, 0, 0)).toBe('click');
    expect(press(rule, 2, 200)).toBe('double');
  });

  it('begins anew with a third click', () => {
    const rule = new ClickRule();
    press(rule, 0, 0);
    press(rule, 0, 150);
    expect(press(rule, 0, 300)).toBe('click');
  });

  it('takes two slow clicks, or two clicks apart, for two', () => {
    const rule = new ClickRule();
    press(rule, 0, 0);
    expect(press(rule, 0, 500)).toBe('click');
    expect(press(rule, 60, 650)).toBe('click');
  });

  it('does not pair a click with one before a drag', () => {
    const rule = new ClickRule();
    press(rule, 0, 0);
    rule.down(at(0, 0, 60));
    rule.up(at(50, 0, 90));
    expect(press(rule, 0, 120)).toBe('click');
  });
});
