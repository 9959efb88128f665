import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is sent: a task and its number. */
export type TaskMessage<Task> = { readonly index: number; readonly task: Task };
export type ResultMessage<Result> = { readonly index: number; readonly result: Result };

/** Worker threads that take tasks in the order in which they are asked for. */
export type Pool<Task, Result> = {
  /** @throws what the worker throws, as do all tasks that are not done by then */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the threads. What is still underway is never answered. */
  readonly close: () => Promise<void>;
};

type Job<Task, Result> = {
  readonly index: number;
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Opens a pool. Threads start as tasks come, so that one whose tasks all lie in a cache starts none.
 *
 * @param module calls `serveTasks`
 * @param data handed to every worker once, as it starts
 * @param threads how many workers at most; as many as there are cores unless told otherwise
 */
export const openPool = <Task, Result>(
  module: URL,
  data: unknown,
  threads: number = availableParallelism(),
): Pool<Task, Result> => {
  const waiting: Job<Task, Result>[] = [];
  const underway = new Map<Worker, Job<Task, Result>>();
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  let failure: Error | null = null;
  let count = 0;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const job of [...underway.values(), ...waiting.splice(0)]) job.reject(failure);
    underway.clear();
  };
  const giveWork = (thread: Worker): void => {
    const job = waiting.shift();
    if (!job) {
      idle.push(thread);
      return;
    }
    underway.set(thread, job);
    thread.postMessage({ index: job.index, task: job.task } satisfies TaskMessage<Task>);
  };
  const start = (): Worker => {
    const thread = startWorker(module, data);
    workers.push(thread);
    thread.on('message', ({ result }: ResultMessage<Result>) => {
      const job = underway.get(thread);
      underway.delete(thread);
      giveWork(thread);
      job?.resolve(result);
    });
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`a worker ended with code ${code} before its tasks were done`)));
    return thread;
  };
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        waiting.push({ index: count++, task, resolve, reject });
        const thread = idle.pop() ?? (workers.length < threads ? start() : null);
        if (thread) giveWork(thread);
      }),
    close: async () => {
      await Promise.all(workers.map((thread) => thread.terminate()));
    },
  };
};

/** A worker does not inherit the loader that lets its parent read TypeScript, so it registers its own first. */
const startWorker = (module: URL, workerData: unknown): Worker =>
  new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(module.href)}); });`,
    { eval: true, workerData },
  );
