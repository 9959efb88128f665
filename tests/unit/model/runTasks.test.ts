import { describe, expect, it } from 'vitest';
import { runTasks } from '#model/workers/runTasks.ts';

const WORKER = new URL('./support/scalingWorker.ts', import.meta.url);

describe('tasks in worker threads', () => {
  it('come back in the order of the list, whichever thread took them', async () => {
    const tasks = Array.from({ length: 40 }, (_, i) => i);
    for (const threads of [1, 3]) {
      expect(await runTasks(WORKER, { factor: 7 }, tasks, threads)).toEqual(tasks.map((n) => n * 7));
    }
  });

  it('are none where the list is empty', async () => {
    expect(await runTasks(WORKER, { factor: 7 }, [])).toEqual([]);
  });

  it('fail with the error of the one that failed', async () => {
    await expect(runTasks(WORKER, { factor: 7 }, [1, -2, 3], 2)).rejects.toThrow('no task -2');
  });
});
