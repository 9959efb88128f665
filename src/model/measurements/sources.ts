/** A publication or data set that numbers of the model come from. */
export type MeasurementSource = { readonly citation: string; readonly url?: string };

/**
 * Where the model's numbers come from, by the key that follows `@source` beside them: what the page's own source
 * records do not list. Those are named by their ids.
 */
export const MEASUREMENT_SOURCES: Readonly<Record<string, MeasurementSource>> = {
  'bodyparts3d-4.0': {
    citation:
      'BodyParts3D 4.0, © The Database Center for Life Science, CC BY-SA 2.1 Japan. Landmarks and dimensions read as numbers.',
    url: 'https://lifesciencedb.jp/bp3d/',
  },
  'panjabi-1991': {
    citation:
      'Panjabi MM, Duranceau J, Goel V, Oxland T, Takata K. Cervical human vertebrae: quantitative three-dimensional anatomy of the middle and lower regions. Spine 1991;16:861–869.',
  },
};
