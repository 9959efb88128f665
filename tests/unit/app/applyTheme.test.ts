// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { applyTheme } from '#app/applyTheme.ts';
import { createDorsumStore } from '#store/createStore.ts';

it('puts the theme on the document and on the browser’s bars, now and at each change', () => {
  document.head.innerHTML = `
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000000">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">`;
  const colours = () => [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('content'));
  const store = createDorsumStore({ theme: 'dark' });
  const stop = applyTheme(store);
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(colours()).toEqual(['#14171c', '#14171c']);
  store.getState().setTheme('light');
  expect(document.documentElement.dataset.theme).toBe('light');
  expect(colours()).toEqual(['#ece7df', '#ece7df']);
  stop();
  store.getState().setTheme('dark');
  expect(document.documentElement.dataset.theme).toBe('light');
});
