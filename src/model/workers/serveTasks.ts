import { parentPort, workerData } from 'node:worker_threads';
import type { ResultMessage, TaskMessage } from './openPool.ts';

/**
 * The worker's side of `runTasks`: answers every task that arrives.
 *
 * @param prepare makes the handler from what all tasks share
 * @throws where it does not run in a worker
 */
export const serveTasks = <Data, Task, Result>(prepare: (data: Data) => (task: Task) => Result): void => {
  const port = parentPort;
  if (!port) throw new Error('tasks are served from worker threads only');
  const handle = prepare(workerData as Data);
  port.on('message', ({ index, task }: TaskMessage<Task>) => {
    const answer: ResultMessage<Result> = { index, result: handle(task) };
    port.postMessage(answer);
  });
};
