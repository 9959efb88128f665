/**
 * Prints which tool gets to which muscle, `npm run reach`: coverage, share of pressure and grade of every kind of tool for
 * every part (the best of its uses; `--uses` prints each), which grades lie near a threshold, and how it all compares with
 * the practice text. `-- --keep` keeps the grades, against which tests tell whether any has changed.
 */
import { writeFileSync } from 'node:fs';
import { parseStructureId } from '#anatomy/structures.ts';
import { groups, muscles } from '#content/index.ts';
import { bestAnswer } from '#domain/reach/matrix.ts';
import { comparePractice, type PracticeComparison } from '#domain/reach/practice.ts';
import type { Answer } from '#domain/reach/reach.ts';
import { openShippedDesk, SHIPPED_USES } from '../support/shippedDesk.ts';
import { answersOfLeft, GRADES_FILE, gradesOf, nameOfUse } from './grades.ts';

const MARKS = { well: '●', part: '◐', none: '·' } as const;
const WIDTH = 13;

const startedAt = process.cpuUsage();
const desk = openShippedDesk();
const answers = answersOfLeft(desk.engine);
const { user, system } = process.cpuUsage(startedAt);
const kinds = [...new Map(SHIPPED_USES.map(({ kind }) => [kind.id, kind])).values()];
const partOf = ({ structure }: Answer): string => parseStructureId(structure)?.part.id ?? structure;
const parts = [...new Set(answers.map(partOf))];

const cell = (answer: Answer | null): string => {
  if (!answer) return ''.padEnd(WIDTH);
  const figures = `${answer.coverage.toFixed(2)} ${answer.pressureShare.toFixed(2)}`;
  return `${MARKS[answer.grade]} ${figures}${answer.isNearThreshold ? '~' : ' '}`.padEnd(WIDTH);
};

console.log('Which tool gets to which muscle: grade, coverage, share of the pressure that arrives');
console.log(`${MARKS.well} well  ${MARKS.part} in part  ${MARKS.none} not  ~ within a tenth of a threshold\n`);
console.log(''.padEnd(30) + kinds.map(({ id }) => id.slice(0, WIDTH - 1).padEnd(WIDTH)).join(''));
for (const part of parts) {
  const row = kinds.map(({ id }) => cell(bestAnswer(answers.filter((a) => a.kindId === id && partOf(a) === part))));
  console.log(part.padEnd(30) + row.join(''));
}

if (process.argv.includes('--uses')) {
  for (const name of new Set(answers.map(nameOfUse))) {
    console.log(`\n${name}`);
    for (const answer of answers.filter((a) => nameOfUse(a) === name && a.grade !== 'none'))
      console.log(`  ${partOf(answer).padEnd(28)}${cell(answer)}${answer.because}`);
  }
}

const near = answers.filter(({ isNearThreshold }) => isNearThreshold);
console.log(`\n${near.length} of ${answers.length} answers lie within a tenth of a threshold:`);
for (const answer of near) console.log(`  ${nameOfUse(answer).padEnd(58)}${partOf(answer).padEnd(28)}${cell(answer)}`);

const sayComparison = ({ subject, stated, computed, agrees, explanation }: PracticeComparison): void => {
  const name = 'group' in subject ? subject.group : subject.part;
  console.log(
    `  ${agrees ? 'agrees ' : 'DIFFERS'} ${name.padEnd(20)}${stated.tool.padEnd(20)}${stated.directness.padEnd(8)}${cell(computed)}`,
  );
  if (!agrees) console.log(`          ${explanation}`);
};
const comparisons = [
  ...groups.flatMap(({ id, tools }) => comparePractice({ group: id }, tools, answers)),
  ...muscles.flatMap(({ id, tools = [] }) => comparePractice({ part: id }, tools, answers)),
];
console.log('\nBeside the practice text:');
comparisons.forEach(sayComparison);
console.log(`${comparisons.filter(({ agrees }) => agrees).length} of ${comparisons.length} agree.`);
console.log(`\n${answers.length} answers in ${((user + system) / 1e6).toFixed(1)} s of processor time.`);

if (process.argv.includes('--keep')) writeFileSync(GRADES_FILE, `${JSON.stringify(gradesOf(answers), null, 1)}\n`);
