import { serveTasks } from '#model/workers/serveTasks.ts';

/** Multiplies a task's number by the factor that all tasks share; refuses negative ones. */
serveTasks(({ factor }: { readonly factor: number }) => (task: number): number => {
  if (task < 0) throw new RangeError(`no task ${task}`);
  return task * factor;
});
