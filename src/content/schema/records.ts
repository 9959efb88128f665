import * as v from 'valibot';
import { SKIN_REASONS } from '#anatomy/skinMap.ts';
import { GROUP_IDS } from '#anatomy/structures.ts';

/** Schemas of every record. The app imports types only (`import type`), so that valibot stays out of the bundle. */

const text = v.pipe(v.string(), v.nonEmpty(), v.trim());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const range = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([from, to]) => from <= to, 'a range runs from the smaller to the larger figure'),
);

/** How strong the support for a claim is. */
export const evidenceGradeSchema = v.picklist(['trial', 'review', 'survey', 'practice', 'opinion']);

/** A claim about effect with what supports it. `sources` are ids of source records. */
export const claimSchema = v.object({
  text,
  grade: evidenceGradeSchema,
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const sourceSchema = v.object({
  id,
  title: text,
  /** Authors, year, where published, and its number (PMID, DOI) as far as known. */
  citation: text,
  kind: v.picklist([
    'practice-text',
    'trial',
    'review',
    'survey',
    'textbook',
    'terminology',
    'manufacturer',
    'model',
    'guideline',
    'practitioner',
    'case-report',
  ]),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** What to keep in mind when trusting it, where it is weaker than its kind suggests. */
  caveat: v.optional(text),
});

export const regionIdSchema = v.picklist(['lower-back', 'mid-back', 'upper-back']);
export const regionSchema = v.object({
  id: regionIdSchema,
  name: text,
  /** e.g. "lumbar spine" */
  anatomicalName: text,
  summary: text,
  sources: v.array(id),
});

/** A tool that the practice text names: for the structure itself (`named`) or for its region; `why` says which. */
export const namedToolSchema = v.object({ tool: id, why: text, directness: v.picklist(['named', 'region']) });

export const attachmentSchema = v.object({
  text,
  /** Parts of the model that it attaches to, e.g. `scapula`, `vertebra-t5`. */
  bones: v.array(id),
});

/** A measure with its source, e.g. "Thickness" · "3.4–4.9 mm by ultrasound". */
export const figureSchema = v.object({ name: text, value: text, sources: v.pipe(v.array(id), v.minLength(1)) });

/** One part of a muscle group, or one of the muscles and fasciae around the five. */
export const muscleSchema = v.object({
  /** Part id of `anatomy/structures.ts`. */
  id,
  group: v.nullable(v.picklist(GROUP_IDS)),
  /** Plain English name, e.g. "Trapezius, descending part". */
  name: text,
  latin: text,
  ta2: v.nullable(text),
  fma: v.nullable(text),
  aliases: v.array(text),
  regions: v.array(regionIdSchema),
  /** One or two plain sentences: where it is and what it does. */
  summary: text,
  origin: attachmentSchema,
  insertion: attachmentSchema,
  action: text,
  nerve: text,
  bloodSupply: v.nullable(text),
  fibreDirection: text,
  /** Part ids directly over and under it. */
  over: v.array(id),
  under: v.array(id),
  /** How it feels and where it refers when it aches; null for structures the practice text does not treat. */
  whenItAches: v.nullable(claimSchema),
  /** Tools that the practice text names for a muscle outside the five groups; the others take their group's. */
  tools: v.optional(v.array(namedToolSchema)),
  /** Published measures worth knowing for massage, such as thickness or depth. */
  figures: v.optional(v.array(figureSchema)),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const groupSchema = v.object({
  id: v.picklist(GROUP_IDS),
  name: text,
  latin: text,
  ta2: v.nullable(text),
  fma: v.nullable(text),
  aliases: v.array(text),
  /** Where the practice text places it, in our words. */
  place: text,
  summary: text,
  regions: v.array(regionIdSchema),
  /** Tools and techniques that the practice text names for it or for its region; `why` says which. */
  tools: v.array(namedToolSchema),
  techniques: v.array(id),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

/** Bones, discs, skin: what a panel says about structures that are no muscle. */
export const structureNoteSchema = v.object({
  /** Part id. */
  id,
  name: text,
  latin: text,
  ta2: v.nullable(text),
  fma: v.nullable(text),
  aliases: v.array(text),
  summary: text,
  /** Whether it belongs to the zone that no tool may press. */
  isAvoidZone: v.boolean(),
  sources: v.array(id),
});

const positive = v.pipe(v.number(), v.gtValue(0));

/**
 * What of a tool touches the skin, in mm. Balls and rollers sink in, so that their patch grows with depth; a disc or strip
 * (thumb, palm, forearm) is as soft as the skin and keeps its size.
 */
const contactFields = {
  /** As it is called in a sentence: "a lacrosse ball". */
  name: text,
  /** How far it may sink in, where that is less than tissue allows. */
  indentMaxMm: v.optional(positive),
  sources: v.pipe(v.array(id), v.minLength(1)),
};
export const contactSchema = v.variant('shape', [
  v.object({ shape: v.literal('cylinder'), radiusMm: positive, lengthMm: positive, ...contactFields }),
  v.object({ shape: v.literal('sphere'), radiusMm: positive, ...contactFields }),
  v.object({ shape: v.literal('disc'), radiusMm: positive, ...contactFields }),
  v.object({ shape: v.literal('strip'), halfWidthMm: positive, lengthMm: positive, ...contactFields }),
]);

/** How a hand of one's own comes to the back: over the shoulder, behind the back from below, or round the waist. */
export const handWaySchema = v.picklist(['over-shoulder', 'behind-back', 'round-waist']);

/** What presses the tool onto the skin and how hard (N), which decides where it can go and how far it sinks in. */
export const loadSchema = v.variant('by', [
  v.object({
    by: v.literal('floor'),
    /** Skin may face away from straight down by this much. */
    coneDeg: positive,
    /** Turns of the trunk about its long axis, positive towards the left side. */
    leansDeg: v.pipe(v.array(v.number()), v.minLength(1)),
    forceN: positive,
  }),
  v.object({ by: v.literal('wall'), coneDeg: positive, forceN: positive }),
  v.object({ by: v.literal('hook'), lengthMm: positive, gripMm: positive, forceN: positive }),
  v.object({ by: v.literal('own-hands'), ways: v.pipe(v.array(handWaySchema), v.minLength(1)), forceN: positive }),
  v.object({ by: v.literal('partner'), forceN: positive }),
]);

/** How a technique moves the tool over the skin. */
export const motionSchema = v.object({
  kind: v.picklist(['hold', 'circle', 'along-column', 'along-fibres']),
  /** Seconds for one stroke one way, or one circle. */
  strokeS: v.nullable(range),
});

const spinalLevel = v.pipe(v.string(), v.regex(/^(c[2-7]|t([1-9]|1[0-2])|l[1-5]|s[1-3])$/));

export const toolKindSchema = v.object({
  id,
  name: text,
  /** Printable size with unit, e.g. "62.7–64.7 mm across". */
  size: text,
  diameterMm: v.nullable(range),
  lengthMm: v.nullable(range),
  hardness: v.nullable(text),
  /** What of it may touch the skin; the best one counts. */
  contacts: v.pipe(v.array(contactSchema), v.minLength(1)),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const toolSchema = v.object({
  id,
  name: text,
  aliases: v.array(text),
  icon: v.picklist(['roller', 'ball', 'cane', 'percussion', 'hand', 'partner', 'therapist']),
  isAssisted: v.boolean(),
  summary: text,
  kinds: v.array(toolKindSchema),
  howItIsLoaded: text,
  /** How it is pressed on where no technique says otherwise. */
  loads: v.pipe(v.array(loadSchema), v.minLength(1)),
  /** Places of caution that this tool keeps off altogether. */
  keepsOff: v.array(v.picklist(SKIN_REASONS)),
  goodFor: v.pipe(v.array(text), v.minLength(1)),
  notFor: v.array(text),
  howToChoose: v.nullable(text),
  care: v.nullable(text),
  precautions: v.pipe(v.array(id), v.minLength(1)),
  claims: v.array(claimSchema),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const techniqueStepSchema = v.object({
  text,
  /** True for a step that may be left out or chosen instead. */
  isOptional: v.boolean(),
  /** What is done with the tool meanwhile; null for what comes before or after it. */
  phase: v.nullable(v.picklist(['ready', 'move', 'hold'])),
});

export const techniqueSchema = v.object({
  id,
  name: text,
  kind: v.picklist(['self', 'assisted']),
  /** Null for assisted ones, which serve the whole back. */
  region: v.nullable(regionIdSchema),
  tool: id,
  /** Muscle groups that it works on. */
  groups: v.pipe(v.array(v.picklist(GROUP_IDS)), v.minLength(1)),
  /** Parts of them that it is meant for, where not for all. */
  parts: v.optional(v.pipe(v.array(id), v.minLength(1))),
  position: text,
  /** The ways in which it presses the tool on. */
  loads: v.pipe(v.array(loadSchema), v.minLength(1)),
  /** Names of the contacts it uses, where not all that the tool has. */
  contacts: v.optional(v.pipe(v.array(text), v.minLength(1))),
  /** Levels of the spine between which it works, superior first. */
  span: v.tuple([spinalLevel, spinalLevel]),
  pose: v.picklist(['neutral', 'arms-crossed']),
  motion: motionSchema,
  steps: v.pipe(v.array(techniqueStepSchema), v.minLength(1)),
  holdS: v.nullable(range),
  /** Passes or seconds per spot in words, with their source in `claims`. */
  dose: text,
  tempo: text,
  pressure: v.object({ scale: range, words: text }),
  shouldFeel: text,
  softer: text,
  deeper: text,
  stopWhen: text,
  precautions: v.pipe(v.array(id), v.minLength(1)),
  claims: v.array(claimSchema),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const avoidZoneSchema = v.object({
  id,
  name: text,
  rule: text,
  why: text,
  instead: text,
  /** Part ids it covers. */
  structures: v.array(id),
  claims: v.array(claimSchema),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

/** Conditions, signs and rules, in four ranks. */
export const safetySchema = v.object({
  id,
  rank: v.picklist(['rule', 'do-not', 'ask-first', 'seek-help-now']),
  name: text,
  text,
  sources: v.pipe(v.array(id), v.minLength(1)),
});

/** A paragraph of the About page: about massage itself, or about how far to trust what is said of it. */
export const aboutTextSchema = v.object({
  id,
  topic: v.picklist(['massage', 'trust']),
  name: text,
  text,
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const benefitSchema = v.object({
  id,
  name: text,
  text,
  claims: v.array(claimSchema),
  sources: v.pipe(v.array(id), v.minLength(1)),
});
export const occasionSchema = v.object({ id, name: text, text, sources: v.pipe(v.array(id), v.minLength(1)) });
export const habitSchema = v.object({ id, name: text, text, sources: v.pipe(v.array(id), v.minLength(1)) });
export const takeawaySchema = v.object({ id, text, sources: v.pipe(v.array(id), v.minLength(1)) });

/** Where an answer leads: opened in the page when its link is followed. */
export const contentLinkSchema = v.object({
  kind: v.picklist(['structure', 'tool', 'technique', 'avoid-zone', 'safety', 'about']),
  /** Id of that kind; absent for `safety` and `about`. */
  id: v.optional(id),
  label: text,
});
export const questionSchema = v.object({
  id,
  question: text,
  /** Other ways in which people ask it; the search finds it by them. */
  alsoAsked: v.pipe(v.array(text), v.minLength(1)),
  answer: text,
  links: v.array(contentLinkSchema),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export type EvidenceGrade = v.InferOutput<typeof evidenceGradeSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type RegionId = v.InferOutput<typeof regionIdSchema>;
export type Region = v.InferOutput<typeof regionSchema>;
export type NamedTool = v.InferOutput<typeof namedToolSchema>;
export type Attachment = v.InferOutput<typeof attachmentSchema>;
export type Muscle = v.InferOutput<typeof muscleSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type StructureNote = v.InferOutput<typeof structureNoteSchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type HandWay = v.InferOutput<typeof handWaySchema>;
export type Load = v.InferOutput<typeof loadSchema>;
export type Motion = v.InferOutput<typeof motionSchema>;
export type ToolKind = v.InferOutput<typeof toolKindSchema>;
export type Tool = v.InferOutput<typeof toolSchema>;
export type Technique = v.InferOutput<typeof techniqueSchema>;
export type TechniqueStep = v.InferOutput<typeof techniqueStepSchema>;
export type AvoidZone = v.InferOutput<typeof avoidZoneSchema>;
export type Safety = v.InferOutput<typeof safetySchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type AboutText = v.InferOutput<typeof aboutTextSchema>;
export type Benefit = v.InferOutput<typeof benefitSchema>;
export type Occasion = v.InferOutput<typeof occasionSchema>;
export type Habit = v.InferOutput<typeof habitSchema>;
export type Takeaway = v.InferOutput<typeof takeawaySchema>;
export type ContentLink = v.InferOutput<typeof contentLinkSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
