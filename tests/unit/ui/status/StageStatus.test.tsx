// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ModelStatus } from '#store/state.ts';
import { bytesText } from '#ui/status/bytesText.ts';
import { Notices } from '#ui/status/Notices.tsx';
import { StageStatus } from '#ui/status/StageStatus.tsx';
import { click, draw, find } from '../draw.tsx';

const FAILURES: [ModelStatus, RegExp, boolean][] = [
  [{ kind: 'missing', detail: 'HTTP 404' }, /could not be fetched/, true],
  [{ kind: 'corrupt', detail: 'not a GLB' }, /damaged/, true],
  [{ kind: 'failed', detail: 'the stage broke' }, /stopped/, true],
  [{ kind: 'context-lost' }, /graphics/, true],
  [{ kind: 'no-webgl' }, /WebGL/, false],
];

describe('what is said of the picture', () => {
  it('is nothing once it is there', async () => {
    const { host } = await draw(<StageStatus />, { modelStatus: { kind: 'ready' } });
    expect(host.textContent).toBe('');
  });

  it('is what loads and how far it has come, in bytes', async () => {
    const { host } = await draw(<StageStatus />, {
      modelStatus: { kind: 'loading', what: 'the model', loadedBytes: 700_000, totalBytes: 1_440_104 },
    });
    expect(host.textContent).toContain('Loading the model');
    expect(host.textContent).toContain('700 kB of 1.4 MB');
    expect(host.querySelector('progress')?.value).toBe(700_000);
  });

  it('leaves the bar open where the size is not known', async () => {
    const { host } = await draw(<StageStatus />, {
      modelStatus: { kind: 'loading', what: 'the model', loadedBytes: 5000, totalBytes: null },
    });
    expect(host.querySelector('progress')?.hasAttribute('value')).toBe(false);
    expect(host.textContent).toContain('5 kB');
  });

  it.each(FAILURES)(
    'tells each failure from the others and what still works: %o',
    async (modelStatus, words, canRetry) => {
      const { host } = await draw(<StageStatus />, { modelStatus });
      const alert = host.querySelector('[role="alert"]');
      expect(alert?.textContent).toMatch(words);
      expect(alert?.textContent).toContain('work without it');
      expect(find(host, 'button', 'Try again') !== undefined).toBe(canRetry);
      if ('detail' in modelStatus) expect(alert?.textContent).toContain(modelStatus.detail);
    },
  );

  it('asks for the model anew', async () => {
    const { host, store } = await draw(<StageStatus />, { modelStatus: { kind: 'missing', detail: '' } });
    await click(find(host, 'button', 'Try again'));
    expect(store.getState().modelRequest).toBe(1);
    const onRetry = vi.fn();
    const own = await draw(<StageStatus onRetry={onRetry} />, { modelStatus: { kind: 'missing', detail: '' } });
    await click(find(own.host, 'button', 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('notices', () => {
  it('stay until each is dismissed', async () => {
    const { host, store } = await draw(<Notices />, {
      linkProblems: ['No muscle called foo.'],
      notices: ['No storage.'],
    });
    expect(host.textContent).toContain('foo');
    await click(find(host, 'button', 'Dismiss'));
    expect(store.getState().linkProblems).toEqual([]);
    expect(host.textContent).toContain('No storage.');
    await click(find(host, 'button', 'Dismiss'));
    expect(host.textContent).toBe('');
  });
});

describe('bytesText', () => {
  it.each([
    [0, '0 kB'],
    [840_400, '840 kB'],
    [1_240_000, '1.2 MB'],
  ])('writes %i bytes as %s', (bytes, words) => expect(bytesText(bytes)).toBe(words));
});
