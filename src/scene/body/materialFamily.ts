import type { Tissue } from '#anatomy/tissues.ts';

/** Shader that draws a tissue: fibrous ones share one, hard ones another. */
export type MaterialFamily = 'fibre' | 'bone' | 'skin';

const FAMILY: Readonly<Record<Tissue, MaterialFamily>> = {
  muscle: 'fibre',
  fascia: 'fibre',
  ligament: 'fibre',
  bone: 'bone',
  cartilage: 'bone',
  disc: 'bone',
  organ: 'bone',
  skin: 'skin',
};

export const familyOf = (tissue: Tissue): MaterialFamily => FAMILY[tissue];
