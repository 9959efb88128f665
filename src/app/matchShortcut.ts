import { SHORTCUTS, type Shortcut } from '#store/shortcuts.ts';

/** The fields of a keyboard event that decide which key it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Keys that a layout may only reach with Alt (or print otherwise under Alt), by their place on the keyboard. */
const CODE_OF: Readonly<Record<string, string>> = { '[': 'BracketLeft', ']': 'BracketRight' };
const NAME_OF: Readonly<Record<string, string>> = { Esc: 'Escape' };

/** Whether a key as printed in the table ("Alt+]", "H", "Ctrl+K") is the one that was pressed. */
const isPressed = (printed: string, press: KeyPress): boolean => {
  const parts = printed.split('+');
  const key = parts.at(-1) ?? '';
  const wantsAlt = parts.includes('Alt');
  const wantsCtrl = parts.includes('Ctrl');
  if (wantsCtrl) {
    return (
      (press.ctrlKey || press.metaKey) &&
      !press.altKey &&
      !press.shiftKey &&
      press.key.toLowerCase() === key.toLowerCase()
    );
  }
  if (wantsAlt)
    return press.altKey && !press.ctrlKey && !press.metaKey && (press.code === CODE_OF[key] || press.key === key);
  // AltGr, which many layouts need for brackets, reports itself as Ctrl with Alt.
  const isAltGr = press.ctrlKey && press.altKey && key in CODE_OF;
  if ((press.ctrlKey || press.altKey || press.metaKey) && !isAltGr) return false;
  // Signs such as "?" and "/" may need Shift; letters, digits and named keys are meant without.
  if (press.shiftKey && /^[A-Za-z0-9]/.test(key)) return false;
  return press.key.toLowerCase() === (NAME_OF[key] ?? key).toLowerCase();
};

/** The shortcut that a key press means, or null. */
export const matchShortcut = (press: KeyPress): Shortcut | null =>
  SHORTCUTS.find((shortcut) => shortcut.keys.some((printed) => isPressed(printed, press))) ?? null;
