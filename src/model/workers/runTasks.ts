import { openPool } from './openPool.ts';

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
  threads?: number,
): Promise<Result[]> => {
  const pool = openPool<Task, Result>(worker, data, threads);
  try {
    return await Promise.all(tasks.map(pool.run));
  } finally {
    await pool.close();
  }
};
