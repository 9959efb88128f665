import type { Source } from '../schema/records.ts';

export const professionalsSurvey: Source = {
  id: 'professionals-survey',
  kind: 'survey',
  title: 'Roller massage: a descriptive survey of allied health professionals',
  citation: 'J Sport Rehabil 28(6); n = 1,042, United States.',
};
