import type { Contact } from '#content/schema/records.ts';

/** No tool is taken to sink deeper than this, however soft the tissue. */
export const INDENT_MAX_MM = 12;
/** Tissue over a bone gives way by at most this share of its depth. */
const INDENT_SHARE_OF_DEPTH = 0.5;
/** A lighter touch than this is no massage. */
export const INDENT_MIN_MM = 2;

/** A patch stays this far off the zone that no tool may press. @source dorsum-design */
export const CLEARANCE_EXTRA_MM = 5;

/** What presses on the skin: a round patch of radius `halfMm`, or a long strip of half-width `halfMm`. */
export type Patch = { readonly shape: 'disc' | 'strip'; readonly halfMm: number };

/**
 * Half-width of what a rigid ball or roller of radius `radiusMm` touches when it is pressed `indentMm` into flat tissue:
 * √(2Rδ − δ²), the chord at that depth. 0 where it does not sink in; R from half a ball on.
 * @source johnson-contact
 */
export const patchHalfMm = (radiusMm: number, indentMm: number): number => {
  const sunkMm = Math.min(Math.max(indentMm, 0), radiusMm);
  return Math.sqrt(2 * radiusMm * sunkMm - sunkMm * sunkMm);
};

/** How far the middle of a patch must stay from the zone that no tool may press. */
export const neededClearanceMm = (patch: Patch): number => patch.halfMm + CLEARANCE_EXTRA_MM;

/** The patch that a contact presses when it sinks in by `indentMm`; thumbs, palms and forearms keep their own size. */
export const patchOf = (contact: Contact, indentMm: number): Patch => {
  switch (contact.shape) {
    case 'sphere':
      return { shape: 'disc', halfMm: patchHalfMm(contact.radiusMm, indentMm) };
    case 'cylinder':
      return { shape: 'strip', halfMm: patchHalfMm(contact.radiusMm, indentMm) };
    case 'disc':
      return { shape: 'disc', halfMm: contact.radiusMm };
    case 'strip':
      return { shape: 'strip', halfMm: contact.halfWidthMm };
  }
};

/**
 * How far a contact may sink in over tissue whose first bone lies `boneDepthMm` under the skin (Infinity: none):
 * half of that depth, `INDENT_MAX_MM`, or what the tool itself allows, whichever is least.
 * @source dorsum-design
 */
export const indentLimitMm = (boneDepthMm: number, contact: Contact): number =>
  Math.max(0, Math.min(INDENT_MAX_MM, INDENT_SHARE_OF_DEPTH * boneDepthMm, contact.indentMaxMm ?? INDENT_MAX_MM));

/**
 * Area in mm² that a rigid roller of radius `radiusMm` touches crosswise on a limb of radius `limbRadiusMm`, sunk in by
 * `indentMm`: the ellipse of two crossed cylinders, 2πδ√(Rρ). By it the indentations are checked against measured areas.
 * @source johnson-contact, curran-2008
 */
export const crossedAreaMm2 = (radiusMm: number, limbRadiusMm: number, indentMm: number): number =>
  2 * Math.PI * indentMm * Math.sqrt(radiusMm * limbRadiusMm);

/**
 * How hard soft tissue pushes back, in kPa for each mm of indentation (1 kPa = 0.001 N/mm²): a hard roller's mean pressure
 * on the thigh, 51.8 kPa over 47 cm², with the mean indentation that crossed cylinders of that area have, about 5 mm.
 * @source curran-2008
 */
export const TISSUE_KPA_PER_MM = 10;

const STIFFNESS_N_PER_MM3 = TISSUE_KPA_PER_MM / 1000;

/** Force in N that sinks a ball of radius `radiusMm` in by `indentMm`: stiffness × mean indentation δ/2 × the patch's area. */
export const ballForceN = (radiusMm: number, indentMm: number): number =>
  STIFFNESS_N_PER_MM3 * (indentMm / 2) * Math.PI * patchHalfMm(radiusMm, indentMm) ** 2;

/**
 * How far a load of `forceN` can sink a contact in where nothing else stops it. A roller's depth depends on how much of it
 * touches, and is found by rolling it: Infinity here.
 * @source curran-2008
 */
export const loadedIndentMm = (contact: Contact, forceN: number): number => {
  switch (contact.shape) {
    case 'cylinder':
      return Number.POSITIVE_INFINITY;
    case 'disc':
      return forceN / (STIFFNESS_N_PER_MM3 * Math.PI * contact.radiusMm ** 2);
    case 'strip':
      return forceN / (STIFFNESS_N_PER_MM3 * 2 * contact.halfWidthMm * contact.lengthMm);
    case 'sphere': {
      if (ballForceN(contact.radiusMm, contact.radiusMm) <= forceN) return Number.POSITIVE_INFINITY;
      let [low, high] = [0, contact.radiusMm];
      for (let n = 0; n < 30; n++) {
        const middle = (low + high) / 2;
        if (ballForceN(contact.radiusMm, middle) > forceN) high = middle;
        else low = middle;
      }
      return low;
    }
  }
};
