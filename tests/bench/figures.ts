import { readFileSync, writeFileSync } from 'node:fs';

/** Figures of one run by name, each with its unit in the name; less is better in all of them. */
export type Figures = Readonly<Record<string, number>>;

export const saveFigures = (file: string, figures: Figures): void =>
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);

/** @throws where the file holds no figures */
export const readFigures = (file: string): Figures => {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`expected figures in ${file}, got ${typeof value}`);
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
};

/** One line a figure that both runs have: before, after, and after over before. */
export const compareFigures = (before: Figures, after: Figures): string[] =>
  Object.entries(after).flatMap(([name, now]) => {
    const then = before[name];
    if (then === undefined) return [];
    const ratio = then === 0 ? (now === 0 ? '1.00' : '–') : (now / then).toFixed(2);
    return [`${name.padEnd(44)} ${then.toFixed(2).padStart(12)} ${now.toFixed(2).padStart(12)} ${ratio.padStart(8)}`];
  });
