import type { AboutText } from '../schema/records.ts';

export const whatCanGoWrong: AboutText = {
  id: 'what-can-go-wrong',
  topic: 'trust',
  name: 'What can go wrong',
  text: 'In a survey of 776 people, one in three believed that rolling can do no harm. Those who had trouble most often named headaches and inflamed tissue. Read the safety page before your first technique.',
  sources: ['bartsch-2025'],
};
