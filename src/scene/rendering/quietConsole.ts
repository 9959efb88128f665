import { setConsoleFunction } from 'three';

/** The renderer of React components still makes three's old Clock; nothing here uses it, and nobody can act on the words. */
const FROM_THE_RENDERER = /^THREE\.Clock: This module has been deprecated/;

/** Keeps the console free of a warning that neither users nor we can act on; everything else is passed on. */
export const quietConsole = (): void =>
  setConsoleFunction((type: 'log' | 'warn' | 'error', message: string, ...rest: unknown[]) => {
    const { console: page } = globalThis;
    if (!FROM_THE_RENDERER.test(message)) page[type](message, ...rest);
  });
