/** A publication or data set that numbers of the model come from. */
export type MeasurementSource = { readonly citation: string; readonly url?: string };

/** Where the model's numbers come from, by the key that follows `@source` beside them. */
export const MEASUREMENT_SOURCES: Readonly<Record<string, MeasurementSource>> = {
  'bodyparts3d-4.0': {
    citation:
      'BodyParts3D 4.0, © The Database Center for Life Science, CC BY-SA 2.1 Japan. Landmarks and dimensions read as numbers.',
    url: 'https://lifesciencedb.jp/bp3d/',
  },
  'jcu-20775': {
    citation:
      'Ultrasound of the interscapular muscles in 55 people: thickness of trapezius, rhomboid and serratus posterior. ResearchOnline@JCU 20775.',
  },
  'mazums-2017-trapezius': {
    citation:
      'Ultrasound thickness of the middle trapezius in 60 young men, 8.0–8.1 ± 1.5 mm. Mazandaran University of Medical Sciences, 2017.',
  },
  'pmc-3189915': {
    citation:
      'Thickness and shear strain of the thoracolumbar fascia in people with and without low back pain. PMC3189915.',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3189915/',
  },
  'panjabi-1991': {
    citation:
      'Panjabi MM, Duranceau J, Goel V, Oxland T, Takata K. Cervical human vertebrae: quantitative three-dimensional anatomy of the middle and lower regions. Spine 1991;16:861–869.',
  },
  'pmid-35380225': {
    citation: 'Thickness of the subcutaneous fat of the back at L1–L2, about 8–9 mm in women and men. PMID 35380225.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/35380225/',
  },
  'oltulu-2018': {
    citation:
      'Oltulu P et al. Measurement of epidermis, dermis and total skin thicknesses from six different body regions. 2018.',
  },
};
