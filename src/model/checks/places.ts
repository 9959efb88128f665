import { bodyCentreOf, type MeasuredBody } from './measuredBody.ts';
import { palpate, transverseTipOf } from './palpate.ts';

export type Place = readonly [xMm: number, yMm: number];

/** Ways to name a place on the left of the back, so that it is the same place on a body of another size. */
export const placesOn = (body: MeasuredBody) => {
  const marks = palpate(body);
  const height = (level: string): number => bodyCentreOf(body, level)[1];
  /** From 0 at one height to 1 at the next. */
  const between = (one: number, other: number, share: number): number => one + (other - one) * share;
  return {
    /** At the height of a vertebral body, so many times as far from the midline as its transverse process reaches. */
    beside: (level: string, reaches: number): Place => [transverseTipOf(body, level)[0] * reaches, height(level)],
    /** At the height of a vertebral body, at a share of the way from the midline to the acromion's lateral edge. */
    across: (level: string, share: number): Place => [marks.acromion[0] * share, height(level)],
    /** At the height of a vertebral body, at a share of the way from the midline to the top of the iliac crest. */
    towardsCrest: (level: string, share: number): Place => [marks.iliacCrest[0] * share, height(level)],
    /** Between the scapula's medial border and the acromion, and between its inferior angle and the acromion's height. */
    onScapula: (across: number, up: number): Place => [
      between(marks.scapularRoot[0], marks.acromion[0], across),
      between(marks.inferiorAngle[1], marks.acromion[1], up),
    ],
    /** Between the midline and the iliac crest's top, and between the crest and the posterior superior iliac spine. */
    onButtock: (across: number, down: number): Place => [
      marks.iliacCrest[0] * across,
      between(marks.iliacCrest[1], marks.posteriorSuperiorIliacSpine[1], down),
    ],
  };
};

export type Places = ReturnType<typeof placesOn>;
