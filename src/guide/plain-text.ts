/** The plain text of the components of content/, for the search and for the tests of the words. */
import type { Say } from '../mdx/text.ts';

/** @param labelOf gives the label of a key, such as `android.done`. */
export const sayPlainly =
  (labelOf: (key: string) => string): Say =>
  (name, { k = '', n = '' }) => {
    if (name === 'Ui') return labelOf(k);
    if (name === 'Kb') return `KB${n}`;
    if (name === 'Support') return 'ibkr.com/support';
    return name === 'ToStep' ? 'step 1' : undefined;
  };
