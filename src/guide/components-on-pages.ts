/** Every component that MDX in content/ may use. This is the one list. */
import { componentsInWords } from './components-in-words.ts';
import Cause from './Cause.astro';
import Causes from './Causes.astro';
import Finish from './Finish.astro';
import Note from './Note.astro';
import OwnNotice from './OwnNotice.astro';
import PinIdea from './PinIdea.astro';
import Section from './Section.astro';
import Steps from './Steps.astro';
import Try from './Try.astro';

export const componentsOnPages = {
  ...componentsInWords,
  Cause,
  Causes,
  Finish,
  Note,
  OwnNotice,
  PinIdea,
  Section,
  Steps,
  Try,
};
export type ComponentName = keyof typeof componentsOnPages;
