import { describe, expect, it } from 'vitest';
import type { TreeNode } from '#ui/tree/TreeNode.ts';
import { moveInTree, pathTo, visibleRows } from '#ui/tree/walkTree.ts';

const node = (key: string, children: TreeNode[] = []): TreeNode => ({
  key,
  kind: 'structure',
  label: key,
  spoken: key,
  reference: key,
  ids: [key],
  hint: null,
  tone: null,
  children,
});

const tree = [node('a', [node('a1'), node('a2', [node('a2x')])]), node('b')];
const keysOf = (expanded: string[]): string[] => visibleRows(tree, new Set(expanded)).map((row) => row.node.key);
const move = (current: string, key: string, expanded: string[]) =>
  moveInTree(visibleRows(tree, new Set(expanded)), current, key, new Set(expanded));

describe('visibleRows', () => {
  it('shows what is unfolded all the way up, and nothing below a fold', () => {
    expect(keysOf([])).toEqual(['a', 'b']);
    expect(keysOf(['a'])).toEqual(['a', 'a1', 'a2', 'b']);
    expect(keysOf(['a2'])).toEqual(['a', 'b']);
    expect(keysOf(['a', 'a2'])).toEqual(['a', 'a1', 'a2', 'a2x', 'b']);
  });

  it('gives each row its depth, its parent and its place among its siblings', () => {
    const row = visibleRows(tree, new Set(['a', 'a2']))[2];
    expect(row).toMatchObject({ level: 2, parentKey: 'a', position: 2, siblings: 2 });
  });
});

describe('moveInTree', () => {
  it('goes from row to row and stops at the ends', () => {
    expect(move('a', 'ArrowDown', ['a'])).toEqual({ focus: 'a1' });
    expect(move('b', 'ArrowUp', ['a'])).toEqual({ focus: 'a2' });
    expect(move('b', 'ArrowDown', ['a'])).toBeNull();
    expect(move('a', 'ArrowUp', ['a'])).toBeNull();
    expect(move('a1', 'End', ['a'])).toEqual({ focus: 'b' });
    expect(move('a1', 'Home', ['a'])).toEqual({ focus: 'a' });
  });

  it('unfolds with the right arrow, then steps in; a leaf stays', () => {
    expect(move('a', 'ArrowRight', [])).toEqual({ expand: 'a' });
    expect(move('a', 'ArrowRight', ['a'])).toEqual({ focus: 'a1' });
    expect(move('a1', 'ArrowRight', ['a'])).toBeNull();
  });

  it('folds with the left arrow, then steps out; a top row stays', () => {
    expect(move('a2', 'ArrowLeft', ['a', 'a2'])).toEqual({ collapse: 'a2' });
    expect(move('a2', 'ArrowLeft', ['a'])).toEqual({ focus: 'a' });
    expect(move('b', 'ArrowLeft', [])).toBeNull();
  });

  it('leaves every other key alone', () => {
    expect(move('a', 'x', ['a'])).toBeNull();
    expect(move('nowhere', 'ArrowDown', ['a'])).toBeNull();
  });
});

describe('pathTo', () => {
  it('leads from the top to the row of a reference', () => {
    expect(pathTo(tree, 'a2x')).toEqual(['a', 'a2', 'a2x']);
    expect(pathTo(tree, 'b')).toEqual(['b']);
    expect(pathTo(tree, 'nothing')).toEqual([]);
  });
});
