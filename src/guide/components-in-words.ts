/** The components that any words in content/ may use: words of a step, a problem, a guide or an article. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Journey, Step } from '../journeys/journey.ts';
import ByTyping from './ByTyping.astro';
import InPractice from './InPractice.astro';
import Kb from './Kb.astro';
import Label from './Label.astro';
import LockedOut from './LockedOut.astro';
import On from './On.astro';
import Support from './Support.astro';
import ToGuide from './ToGuide.astro';
import ToStep from './ToStep.astro';
import Ui from './Ui.astro';

export const componentsInWords = {
  ByTyping,
  InPractice,
  Kb,
  Label,
  LockedOut,
  On,
  Support,
  ToGuide,
  ToStep,
  Ui,
};

/** The same component with more props, wherever it stands. */
function told<Component>(component: Component, more: object): Component {
  const factory = component as AstroComponentFactory;
  const told: AstroComponentFactory = (result, props, slots) =>
    factory(result, { ...(props as object), ...more }, slots);
  return Object.assign(told, factory) as Component;
}

/** The same components for the words of one step: those that need the step get it as a prop. */
export const componentsOf = (journey: Journey, step: Step): typeof componentsInWords => {
  const more = { of: { journey, step } };
  return {
    ...componentsInWords,
    ByTyping: told(ByTyping, more),
    On: told(On, more),
    ToStep: told(ToStep, more),
    Ui: told(Ui, more),
  };
};
