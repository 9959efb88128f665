import { describe, expect, it } from 'vitest';
import { moveOfKey } from '#scene/camera/stageKeys.ts';

const play = (key: string, shiftKey = false, hasOther = false): string[] => {
  const log: string[] = [];
  moveOfKey({ key, shiftKey, hasOther })?.({
    orbit: (x, y) => log.push(`orbit ${x} ${y}`),
    pan: (x, y) => log.push(`pan ${x} ${y}`),
    zoom: (steps) => log.push(`zoom ${steps}`),
  });
  return log;
};

describe('keys on the focused stage', () => {
  it.each([
    ['ArrowLeft', false, 'orbit -1 0'],
    ['ArrowDown', false, 'orbit 0 1'],
    ['ArrowRight', true, 'pan 1 0'],
    ['ArrowUp', true, 'pan 0 -1'],
    ['+', true, 'zoom 1'],
    ['PageUp', false, 'zoom 1'],
    ['-', false, 'zoom -1'],
    ['PageDown', false, 'zoom -1'],
  ])('%s (Shift %s) does: %s', (key, shift, what) => {
    expect(play(key, shift)).toEqual([what]);
  });

  it('leaves letters and keys with Ctrl or Alt to the page', () => {
    expect(play('h')).toEqual([]);
    expect(play('ArrowLeft', false, true)).toEqual([]);
  });
});
