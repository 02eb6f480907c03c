/** The words of a page as plain Markdown: its MDX, with each component turned into what it says. */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { EntryId } from '../problems/entries.ts';
import { entryAnchor } from '../problems/entries.ts';
import { findJourney } from '../journeys/all-journeys.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import { allSteps, labelOf } from '../journeys/steps.ts';
import { attributesOf, readMdx } from '../mdx/mdx.ts';
import { rewrite } from '../mdx/rewrite.ts';
import type { ComponentName } from './components-on-pages.ts';
import type { About } from './guide-of.ts';
import { phoneOf } from './guide-of.ts';
import { englishBeside } from './our-labels.ts';
import type { WordsFile } from './step-words.ts';
import { wordsOf } from './step-words.ts';
import { typedGuide } from './typed-guide.ts';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

export type WrittenFor = {
  language: Language;
  t: Translate;
  /** The guide or the step that the words belong to, if there is one. */
  about?: About;
  /** Finds the words of a step: a file of content/<language>/steps/. */
  findWords: (path: string) => WordsFile | undefined;
  /** Full address of a page of this language, by a path such as `kb/2269/`. */
  addressOf: (path: string) => string;
};

type Write = (
  attributes: Readonly<Record<string, string>>,
  /** What the component contains, as Markdown. */
  text: string,
  page: WrittenFor,
) => string;

const block = (...parts: readonly string[]): string =>
  `\n\n${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n\n`;
const quoted = (text: string): string => block(text.trim().replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>'));
const strong = (text: string): string => `**${text.trim()}**`;
const link = (text: string, address: string): string => `[${text.trim()}](${address})`;
const placeAt = (id: string | undefined): string => (id === undefined ? '' : `#${id}`);
/** A label, with its English name where the label is this site's own translation. */
const named = (label: string, english: string | undefined): string =>
  strong(label) + (english === undefined ? '' : ` (${english})`);
function label(key: UiKey, { language, t, about }: WrittenFor): string {
  const phone = phoneOf(about);
  return named(uiLabel(t, key, phone), englishBeside(language, key, phone));
}

function stepInMarkdown(journey: Journey, step: Step, around: WrittenFor): string {
  const page = { ...around, about: { journey, step } };
  const { t, language, findWords } = page;
  const { id, stage, ifAsked, when, asks } = step;
  const words = wordsOf(language, findWords, journey, step);
  const order = words.do.map((piece) => (typeof piece === 'string' ? piece : label(piece.k, page))).join('');
  const said = (kind: 'branch' | 'choice', choice: string, name: string) =>
    t(`guide:${kind}.${choice}.${name}` as 'guide:choice.entry.login');
  const opensStage = allSteps(journey).find((other) => other.stage === stage)?.id === id;
  return block(
    opensStage ? `## ${t(`guide:stage.${stage}`)}` : '',
    `### ${labelOf(journey, id)}. ${order}`,
    when ? `**${said('branch', when[0], when[1])}:**` : '',
    `*${words.where}${ifAsked ? `, ${t('guide:ifAsked')}` : ''}*`,
    markdownOf(words.then.body ?? '', page),
    asks ? `**${said('choice', asks, 'question')}**` : '',
    words.caption ?? '',
  );
}

const writers: Record<ComponentName, Write> = {
  // Components for any words.
  ByTyping: (_, text, { about, addressOf }) =>
    about
      ? `[${text.trim()}](${addressOf(`guides/${typedGuide(about.journey, about.journey.cast.phone)}/`)})`
      : text,
  InPractice: (_, text) => quoted(text),
  Kb: ({ n = '', at }, text, { addressOf }) => link(text || `KB${n}`, addressOf(`kb/${n}/`) + placeAt(at)),
  Label: ({ en }, text) => named(text, en),
  LockedOut: ({ at }, text, { addressOf }) => link(text, addressOf('locked-out/') + placeAt(at)),
  On: ({ phone = '' }, text, { t, about }) => {
    if (about) return phoneOf(about) === phone ? block(text) : '';
    return block(strong(t(`guide:otherWay.${phone as 'android'}`)), text);
  },
  Support: () => '[ibkr.com/support](https://www.ibkr.com/support)',
  ToGuide: ({ id = '' }, text, { addressOf }) => `[${text.trim()}](${addressOf(`guides/${id}/`)})`,
  ToStep: ({ id = '' }, _, { t, about }) =>
    about ? t('guide:single', { from: labelOf(about.journey, id) }).toLowerCase() : '',
  Ui: ({ k }, _, page) => label(k as UiKey, page),
  // Components for pages only.
  Cause: ({ asks = '' }, text) => block(strong(asks), text),
  Causes: (_, text, { t }) => block(text, t('site:causes.none')),
  Finish: (_, text, { t }) => block(`## ${t('guide:ends')}`, text),
  Note: ({ kind = '' }, text, { t }) =>
    quoted(kind === 'unseen' ? text : `${strong(t(`site:kb.note.${kind as 'practice'}`))}\n\n${text.trim()}`),
  // A button and a field need the page.
  OwnNotice: () => '',
  PinIdea: () => '',
  Section: ({ title = '' }, text) => block(`## ${title}`, text),
  Steps: ({ journey: id }, _, page) => {
    const journey = id ? findJourney(id) : page.about?.journey;
    if (!journey) throw new Error(id ? `"${id}" is no journey.` : '<Steps /> stands in no guide.');
    return block(...allSteps(journey).map((step) => stepInMarkdown(journey, step, page)));
  },
  Try: ({ guide = '', step: id, problem }, text, { addressOf }) => {
    const place = id ?? (problem && entryAnchor(problem as EntryId));
    const address = addressOf(`guides/${guide}/`) + (place ? `#${place}` : '');
    return findJourney(guide) ? block(`[${text.trim()}](${address})`) : '';
  },
};

/** @throws if the MDX is broken, or names a component, step, journey or label that does not exist. */
export function markdownOf(mdx: string, page: WrittenFor): string {
  const text = rewrite(readMdx(mdx), mdx, (element, inside) => {
    const write = writers[element.name as ComponentName] as Write | undefined;
    if (!write)
      throw new Error(`<${element.name}> is not known. There are ${Object.keys(writers).join(', ')}.`);
    return write(attributesOf(element), inside, page);
  });
  return `${text.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}
