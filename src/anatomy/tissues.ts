/** What a structure is made of; decides its material and how a tool may treat it. */
export const TISSUES = ['muscle', 'fascia', 'ligament', 'bone', 'cartilage', 'disc', 'organ', 'skin'] as const;

export type Tissue = (typeof TISSUES)[number];
