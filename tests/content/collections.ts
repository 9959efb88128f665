import * as content from '#content/index.ts';
import * as schemas from '#content/schema/records.ts';

/** Every collection of records with the schema that each of its records must follow. */
export const COLLECTIONS = [
  { name: 'aboutTexts', records: content.aboutTexts, schema: schemas.aboutTextSchema },
  { name: 'avoidZones', records: content.avoidZones, schema: schemas.avoidZoneSchema },
  { name: 'benefits', records: content.benefits, schema: schemas.benefitSchema },
  { name: 'groups', records: content.groups, schema: schemas.groupSchema },
  { name: 'habits', records: content.habits, schema: schemas.habitSchema },
  { name: 'muscles', records: content.muscles, schema: schemas.muscleSchema },
  { name: 'occasions', records: content.occasions, schema: schemas.occasionSchema },
  { name: 'questions', records: content.questions, schema: schemas.questionSchema },
  { name: 'regions', records: content.regions, schema: schemas.regionSchema },
  { name: 'safety', records: content.safety, schema: schemas.safetySchema },
  { name: 'sources', records: content.sources, schema: schemas.sourceSchema },
  { name: 'structureNotes', records: content.structureNotes, schema: schemas.structureNoteSchema },
  { name: 'takeaways', records: content.takeaways, schema: schemas.takeawaySchema },
  { name: 'techniques', records: content.techniques, schema: schemas.techniqueSchema },
  { name: 'tools', records: content.tools, schema: schemas.toolSchema },
] as const;

export type CollectionName = (typeof COLLECTIONS)[number]['name'];

type AnyRecord = { readonly id: string };

/** A record of a collection by its id; undefined where there is none. */
export const findRecord = (collection: CollectionName, id: string): AnyRecord | undefined => {
  const records: readonly AnyRecord[] = COLLECTIONS.find((c) => c.name === collection)?.records ?? [];
  return records.find((record) => record.id === id);
};

/** All records as `[path, record]`, e.g. `muscles/latissimus-dorsi`. */
export const ALL_RECORDS: readonly (readonly [string, AnyRecord])[] = COLLECTIONS.flatMap(({ name, records }) =>
  records.map((record: AnyRecord) => [`${name}/${record.id}`, record] as const),
);
