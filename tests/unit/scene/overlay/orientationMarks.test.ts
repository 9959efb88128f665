import { describe, expect, it } from 'vitest';
import { orientationWords } from '#scene/overlay/orientationMarks.ts';

describe('marks of orientation', () => {
  it('put the body’s left on the left of the screen from behind', () => {
    expect(orientationWords([-1, 0, 0], [0, 1, 0], [0, 0, -1])).toEqual({
      left: 'Left',
      right: 'Right',
      top: 'Head',
      bottom: 'Foot',
      facing: null,
    });
  });

  it('change sides from the front', () => {
    const words = orientationWords([1, 0, 0], [0, 1, 0], [0, 0, 1]);
    expect([words.left, words.right]).toEqual(['Right', 'Left']);
  });

  it('say which side is looked at where left and right lie in the line of sight', () => {
    expect(orientationWords([0, 0, -1], [0, 1, 0], [1, 0, 0])).toMatchObject({
      left: 'Front',
      right: 'Back',
      facing: 'Left side',
    });
  });

  it('put the front on top when looked at from above', () => {
    expect(orientationWords([-1, 0, 0], [0, 0.1, 0.99], [0, 0.99, -0.1])).toMatchObject({
      top: 'Front',
      bottom: 'Back',
      left: 'Left',
      facing: null,
    });
  });
});
