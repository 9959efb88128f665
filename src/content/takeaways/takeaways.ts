import type { Takeaway } from '../schema/records.ts';
import { howToPress } from './how-to-press.ts';
import { whatItDoes } from './what-it-does.ts';
import { whenAndHowSafely } from './when-and-how-safely.ts';
import { whenToGetHelp } from './when-to-get-help.ts';
import { withWhichTools } from './with-which-tools.ts';

/** In the order of the practice text. */
export const takeaways: readonly Takeaway[] = [whatItDoes, withWhichTools, howToPress, whenAndHowSafely, whenToGetHelp];
