import { parseStructureId } from '#anatomy/structures.ts';
import { answerAll } from '#domain/reach/matrix.ts';
import type { Answer, ReachEngine } from '#domain/reach/reach.ts';
import { SHIPPED_USES } from '../support/shippedDesk.ts';

/** Grades by use ("ball/lacrosse-ball/mid-back-ball"), then by part: those of the left side, which the right one mirrors. */
export type KeptGrades = Record<string, Record<string, string>>;

export const GRADES_FILE = 'tests/reach/grades.json';

export const nameOfUse = ({ toolId, kindId, techniqueId }: Answer): string =>
  [toolId, kindId, techniqueId ?? 'free'].join('/');

/** Answers of all uses for all muscles of the left side. */
export const answersOfLeft = (engine: ReachEngine): Answer[] =>
  answerAll(engine, SHIPPED_USES).filter(({ structure }) => parseStructureId(structure)?.side !== 'right');

export const gradesOf = (answers: readonly Answer[]): KeptGrades => {
  const grades: KeptGrades = {};
  for (const answer of answers) {
    const use = nameOfUse(answer);
    const row = grades[use] ?? {};
    grades[use] = row;
    row[parseStructureId(answer.structure)?.part.id ?? answer.structure] = answer.grade;
  }
  return grades;
};
