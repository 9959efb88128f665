import { describe, expect, it } from 'vitest';
import { type KeyPress, matchShortcut } from '#app/matchShortcut.ts';
import { SHORTCUTS } from '#store/shortcuts.ts';

const press = (patch: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...patch,
});

describe('matchShortcut', () => {
  it.each<[string, Partial<KeyPress>, string]>([
    ['/', { key: '/' }, 'search'],
    ['/ where it needs Shift', { key: '/', shiftKey: true }, 'search'],
    ['Ctrl+K', { key: 'k', ctrlKey: true }, 'search'],
    ['Cmd+K', { key: 'k', metaKey: true }, 'search'],
    ['1', { key: '1' }, 'view-posterior'],
    ['2', { key: '2' }, 'view-left'],
    ['3', { key: '3' }, 'view-right'],
    ['4', { key: '4' }, 'view-superior'],
    ['5', { key: '5' }, 'view-oblique'],
    [']', { key: ']', code: 'BracketRight' }, 'next'],
    ['[', { key: '[', code: 'BracketLeft' }, 'previous'],
    ['] by AltGr', { key: ']', code: 'Digit9', altKey: true, ctrlKey: true }, 'next'],
    ['Alt+]', { key: ']', code: 'BracketRight', altKey: true }, 'peel'],
    ['Alt+[ on a Mac', { key: '“', code: 'BracketLeft', altKey: true }, 'unpeel'],
    ['h', { key: 'h' }, 'hide'],
    ['H by caps lock', { key: 'H' }, 'hide'],
    ['a', { key: 'a' }, 'show-all'],
    ['f', { key: 'f' }, 'closer'],
    ['Home', { key: 'Home' }, 'whole'],
    ['Escape', { key: 'Escape' }, 'clear'],
    ['?', { key: '?', shiftKey: true }, 'help'],
  ])('reads %s', (_, patch, id) => {
    expect(matchShortcut(press(patch))?.id).toBe(id);
  });

  it.each<[string, Partial<KeyPress>]>([
    ['Ctrl+A, which selects text', { key: 'a', ctrlKey: true }],
    ['Ctrl+F, which finds in the page', { key: 'f', ctrlKey: true }],
    ['Cmd+H, which hides the window', { key: 'h', metaKey: true }],
    ['Shift+H', { key: 'H', shiftKey: true }],
    ['Alt+1', { key: '1', altKey: true }],
    ['Ctrl+Alt+K', { key: 'k', ctrlKey: true, altKey: true }],
    ['Alt+Home, which goes to the start page', { key: 'Home', altKey: true }],
    ['6', { key: '6' }],
    ['Tab', { key: 'Tab' }],
  ])('leaves %s alone', (_, patch) => {
    expect(matchShortcut(press(patch))).toBeNull();
  });

  it('can read every key of the table', () => {
    for (const { id, keys } of SHORTCUTS) {
      for (const printed of keys) {
        const parts = printed.split('+');
        const key = parts.at(-1) ?? '';
        const event = press({
          key: key === 'Esc' ? 'Escape' : key,
          altKey: parts.includes('Alt'),
          ctrlKey: parts.includes('Ctrl'),
        });
        expect(matchShortcut(event)?.id, printed).toBe(id);
      }
    }
  });
});
