import type { Source } from '../schema/records.ts';

export const seniam: Source = {
  id: 'seniam',
  kind: 'guideline',
  title: 'SENIAM: recommendations for sensor locations on individual muscles',
  citation:
    'Surface EMG for Non-Invasive Assessment of Muscles, European concerted action, 1999; web pages of each muscle.',
  url: 'http://seniam.org/sensor_location.htm',
};
