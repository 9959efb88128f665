import { expect, it } from 'vitest';
import { SHORTCUTS } from '#store/shortcuts.ts';
import { CONTROLS, keysOf } from '#ui/help/controls.ts';

it('the help names every shortcut of the page, once, and none that does not exist', () => {
  const named = CONTROLS.flatMap((control) => control.shortcuts);
  expect([...named].sort()).toEqual(SHORTCUTS.map((shortcut) => shortcut.id).sort());
});

it('prints the keys by which the page listens', () => {
  const search = CONTROLS.find((control) => control.action === 'Search');
  expect(search && keysOf(search)).toEqual(['/', 'Ctrl+K']);
});

it('gives every control a way without the keyboard', () => {
  expect(CONTROLS.filter(({ mouse, touch }) => mouse === '' || touch === '')).toEqual([]);
});
