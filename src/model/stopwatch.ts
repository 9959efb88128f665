/** Seconds that the stages of a build took, in the order in which they ended. */
export type Stopwatch = {
  readonly time: <T>(stage: string, run: () => T | Promise<T>) => Promise<T>;
  readonly laps: readonly { readonly stage: string; readonly seconds: number }[];
};

export const startStopwatch = (onLap: (stage: string, seconds: number) => void): Stopwatch => {
  const laps: { stage: string; seconds: number }[] = [];
  return {
    laps,
    time: async (stage, run) => {
      const start = performance.now();
      const result = await run();
      const seconds = (performance.now() - start) / 1000;
      laps.push({ stage, seconds });
      onLap(stage, seconds);
      return result;
    },
  };
};
