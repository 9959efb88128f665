import type { CameraMoves } from './CameraMoves.ts';

type Key = { readonly key: string; readonly shiftKey: boolean; readonly hasOther: boolean };
type Move = (moves: Pick<CameraMoves, 'orbit' | 'pan' | 'zoom'>) => void;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does to the camera while the stage has the focus; null where it does nothing there. */
export const moveOfKey = ({ key, shiftKey, hasOther }: Key): Move | null => {
  if (hasOther) return null;
  const arrow = ARROWS[key];
  if (arrow) {
    const [x, y] = arrow;
    return shiftKey ? (moves) => moves.pan(x, y) : (moves) => moves.orbit(x, y);
  }
  if (key === '+' || key === '=' || key === 'PageUp') return (moves) => moves.zoom(1);
  if (key === '-' || key === '_' || key === 'PageDown') return (moves) => moves.zoom(-1);
  return null;
};
