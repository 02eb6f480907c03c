/** What the dialog shows: draws the state of the search and does on the page what the reducer orders. */
import { keepInAddress } from './address.ts';
import type { DialogParts } from './dialog-parts.ts';
import { firstFrom, makeDrawList } from './draw-list.ts';
import { filled } from './hits.ts';
import type { LookupData } from './lookup-data.ts';
import type { Tell, View, ViewEffect } from './run.ts';
import * as hooks from './search-hooks.ts';
import type { State } from './search-state.ts';

/** What can be opened by Enter and reached by the arrows, from above. */
export const hitsIn = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(`[${hooks.hit}], button`),
];

export function makeView(data: LookupData, { dialog, field, status, list }: DialogParts, tell: Tell): View {
  const { words } = data;
  const drawList = makeDrawList(data, list, {
    more: () => tell({ is: 'more' }),
    retry: () => tell({ is: 'retried' }),
  });

  const plurals = new Intl.PluralRules(data.language);
  /** A language may have more plural forms than English, or fewer. */
  const countOf = (count: number): string =>
    filled(words[`found_${plurals.select(count)}` as 'found_one'] ?? words.found_other, 'count', count);

  function draw({ list: parts, said }: State): void {
    drawList(parts);
    const spoken = typeof said === 'number' ? countOf(said) : said === '' ? '' : words[said];
    if (status.textContent !== spoken) status.textContent = spoken;
  }

  function perform(effect: ViewEffect): void {
    switch (effect.do) {
      case 'fill':
        field.value = effect.text;
        return;
      case 'focus':
        (effect.hit < 0 ? field : hitsIn(list)[effect.hit])?.focus();
        return;
      case 'focus-page':
        (firstFrom(list, effect.from) ?? field).focus();
        return;
      case 'focus-retry':
        list.querySelector('button')?.focus();
        return;
      case 'open-first':
        hitsIn(list)[0]?.click();
        return;
      case 'close':
        dialog.close();
        return;
      case 'address':
        keepInAddress(effect.text);
    }
  }

  return { draw, do: perform };
}
