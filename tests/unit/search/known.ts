/** What the site's own look-up knows, made from the content as the build makes it. */
import { buildStrings } from '../../../src/i18n/at-build.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languages, perLanguage } from '../../../src/i18n/languages.ts';
import type { Answer } from '../../../src/search/lookup.ts';
import { makeLookUp } from '../../../src/search/lookup.ts';
import { makeLookupData } from '../../../src/search/make-lookup-data.ts';
import { labelOf, pages } from '../../content/content.ts';
import { plainText, type Mdx } from '../../content/mdx.ts';

const titleOf = (id: string, { matter }: Mdx): string => matter.title ?? id;
const titlesIn = (language: Language) => ({
  guides: new Map([...pages[language].guides].map(([id, page]) => [id, titleOf(id, page)])),
  answers: new Map([...pages[language].kb].map(([id, { matter }]) => [id, matter.answer ?? ''])),
  pages: new Map(
    [...pages[language].pages].map(([id, page]) => [
      id,
      { title: titleOf(id, page), text: page.matter.answer ?? '' },
    ]),
  ),
  entries: new Map(
    [...pages[language].problems].map(([id, page]) => [
      id,
      {
        title: titleOf(id, page),
        text: plainText(page.paragraphs[0] ?? '', (key) => labelOf(language, key) ?? key),
      },
    ]),
  ),
});
const titles = perLanguage(titlesIn);

export const lookupData = perLanguage((language) => makeLookupData(language, buildStrings, titles));
const lookUps = perLanguage((language) =>
  makeLookUp(
    lookupData[language],
    languages.filter((other) => other !== language).map((other) => lookupData[other]),
  ),
);

export const answersTo = (language: Language, text: string): Answer[] => lookUps[language](text);

/** Where an answer leads, by its id: `entry:error-occurred`. */
export function leadsTo(language: Language, answer: Answer | undefined): string {
  if (!answer) return 'nowhere';
  if (answer.is === 'no-article') return 'no such article';
  const found = Object.entries(lookupData[language].targets).find(([, target]) => target === answer.target);
  return found?.[0] ?? 'a place of its own';
}

/** Where the first answer leads. */
export const firstTo = (language: Language, text: string): string =>
  leadsTo(language, answersTo(language, text)[0]);
