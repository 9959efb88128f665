import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is sent: a task and its place in the list. */
export type TaskMessage<Task> = { readonly index: number; readonly task: Task };
export type ResultMessage<Result> = { readonly index: number; readonly result: Result };

/**
 * Runs a list of tasks in worker threads. Which thread takes which task does not matter to the results,
 * which come back in the order of the list: the same on one core as on many.
 *
 * @param worker module that calls `serveTasks`
 * @param data handed to every worker once, as it starts
 * @param threads how many workers; as many as there are cores unless told otherwise
 * @throws the first error that a worker throws; the others are stopped
 */
export const runTasks = async <Task, Result>(
  worker: URL,
  data: unknown,
  tasks: readonly Task[],
  threads: number = availableParallelism(),
): Promise<Result[]> => {
  const results: Result[] = new Array(tasks.length);
  let next = 0;
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => startWorker(worker, data));
  const runOne = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const send = (): void => {
        if (next >= tasks.length) resolve();
        else thread.postMessage({ index: next, task: tasks[next++] });
      };
      thread.on('message', ({ index, result }: ResultMessage<Result>) => {
        results[index] = result;
        send();
      });
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`a worker ended with code ${code} before its tasks were done`)));
      send();
    });
  try {
    await Promise.all(workers.map(runOne));
  } finally {
    await Promise.all(workers.map((thread) => thread.terminate()));
  }
  return results;
};

/** A worker does not inherit the loader that lets its parent read TypeScript, so it registers its own first. */
const startWorker = (module: URL, workerData: unknown): Worker =>
  new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(module.href)}); });`,
    { eval: true, workerData },
  );
