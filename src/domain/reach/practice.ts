import { type GroupId, type PartId, parseStructureId } from '#anatomy/structures.ts';
import type { NamedTool } from '#content/schema/records.ts';
import { isAtLeast } from './grade.ts';
import { bestAnswer } from './matrix.ts';
import type { Answer } from './reach.ts';

/** Whom the practice text recommends a tool for: a muscle group or a single part. */
export type PracticeSubject = { readonly group: GroupId } | { readonly part: PartId };

/** What the practice text states of one tool and one subject, beside what was computed. */
export type PracticeComparison = {
  readonly subject: PracticeSubject;
  readonly stated: NamedTool;
  /** The best way in which the tool gets to any part of the subject; null where no part lies under the skin of the back. */
  readonly computed: Answer | null;
  readonly agrees: boolean;
  /** Both sides in one paragraph. */
  readonly explanation: string;
};

const isOf = (subject: PracticeSubject, answer: Answer): boolean => {
  const part = parseStructureId(answer.structure)?.part;
  return 'group' in subject ? part?.group === subject.group : part?.id === subject.part;
};

const explain = (stated: NamedTool, computed: Answer | null, agrees: boolean): string => {
  if (!computed) return `The practice text says: ${stated.why} The model has nothing of it under the skin of the back.`;
  if (agrees) return `The practice text says: ${stated.why} The computation agrees. ${computed.because}`;
  const scope = stated.directness === 'region' ? ' It speaks of the region as a whole, not of this muscle.' : '';
  return `The practice text says: ${stated.why}${scope} The computation does not: ${computed.because}`;
};

/**
 * Compares what the practice text states with what was computed: they agree where some way of using the tool reaches some
 * part of the subject at least in part.
 */
export const comparePractice = (
  subject: PracticeSubject,
  statedTools: readonly NamedTool[],
  answers: readonly Answer[],
): PracticeComparison[] =>
  statedTools.map((stated) => {
    const computed = bestAnswer(answers.filter((answer) => answer.toolId === stated.tool && isOf(subject, answer)));
    const agrees = computed !== null && isAtLeast(computed.grade, 'part');
    return { subject, stated, computed, agrees, explanation: explain(stated, computed, agrees) };
  });
