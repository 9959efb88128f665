import type { Vec3 } from '#anatomy/frame.ts';

/** A limb's end and the side to which its middle joint bends; mm. */
export type LimbGoal = {
  /** Where wrist or ankle goes: a place on the stage, or on the trunk (in the axes of the chest, from between the shoulders). */
  readonly at: Vec3;
  readonly isOnChest?: boolean;
  readonly hint: Vec3;
  /** Where fingers or toes point. */
  readonly points: Vec3;
  /** Where the palm or the sole faces. */
  readonly faces: Vec3;
};

export type PostureSpec = {
  /** Middle between the hip joints; its height follows from the tool where the body lies on one. */
  readonly pelvis: Vec3;
  /** The pelvis leans back from upright by this much; −90 lies face down. */
  readonly leanBackDeg: number;
  /** Forward bends of the trunk at the waist, in the chest, and of neck and head. */
  readonly waistDeg: number;
  readonly chestDeg: number;
  readonly neckDeg: number;
  readonly arms: readonly [left: LimbGoal, right: LimbGoal];
  readonly legs: readonly [left: LimbGoal, right: LimbGoal];
  /** Where the tool presses: share of the way from the hips to C7, and to the left of the midline, mm. */
  readonly spot: {
    readonly share: number;
    readonly leftMm: number;
    /** Where on the body's surface: straight behind, or over the shoulder from above. */
    readonly from: 'behind' | 'above';
    /** Where a tool points or is moved to: the body's superior or inferior. */
    readonly along: 'up' | 'down';
    /** The tool lies on the floor and carries the body: its thickness, mm; null: the body rests on its own. */
    readonly liftMm: number | null;
  };
  /** Seat or table: middle of its top and its half sizes across and deep, mm; null: the floor. */
  readonly seat: { readonly top: Vec3; readonly halfMm: readonly [number, number] } | null;
};
