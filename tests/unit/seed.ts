/** The seed of this run's random tests: new each time, and repeatable with `DORSUM_SEED`. Tests print it in their name. */
export const SEED = Number(process.env.DORSUM_SEED ?? Math.floor(Math.random() * 2 ** 31));
