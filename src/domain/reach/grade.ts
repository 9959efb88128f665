/** How well a tool gets to a muscle, best first. */
export const GRADES = ['well', 'part', 'none'] as const;

export type Grade = (typeof GRADES)[number];

/** What coverage and share of pressure each grade asks for. @source dorsum-design */
export const GRADE_THRESHOLDS = {
  well: { coverage: 0.35, share: 0.5 },
  part: { coverage: 0.1, share: 0.25 },
} as const;

/** A figure closer to its threshold than this share of it may fall on the other side in the next build of the model. */
export const GRADE_MARGIN = 0.1;

/** @param coverage share of the muscle under skin that can be pressed, 0…1 @param share of the pressure that arrives, 0…1 */
export const gradeOf = (coverage: number, share: number): Grade => {
  const { well, part } = GRADE_THRESHOLDS;
  if (coverage >= well.coverage && share >= well.share) return 'well';
  return coverage >= part.coverage && share >= part.share ? 'part' : 'none';
};

/** Whether the grade would be another if either figure were a tenth larger or smaller. */
export const isNearThreshold = (coverage: number, share: number): boolean => {
  const grade = gradeOf(coverage, share);
  const shifts = [1 / (1 + GRADE_MARGIN), 1, 1 / (1 - GRADE_MARGIN)];
  return shifts.some((c) => shifts.some((s) => gradeOf(coverage * c, share * s) !== grade));
};

/** Whether `grade` is at least as good as `wanted`. */
export const isAtLeast = (grade: Grade, wanted: Grade): boolean => GRADES.indexOf(grade) <= GRADES.indexOf(wanted);
