import type { Source } from '../schema/records.ts';

export const sezik2024: Source = {
  id: 'sezik-2024',
  kind: 'trial',
  title: 'The effects of foam rolling at different speeds on mechanical properties of quadriceps femoris',
  citation: 'Sezik AÇ et al., J Sports Sci Med 2024;23:684–689, doi 10.52082/jssm.2024.684; 18 athletes.',
  url: 'https://doi.org/10.52082/jssm.2024.684',
  caveat: 'Measured on the thigh, not the back.',
};
