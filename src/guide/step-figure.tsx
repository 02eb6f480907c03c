/** The figure of a step: the real screen at the act's state, with its control marked. Rendered at build time. */
import { AndroidDevice } from '../devices/android/android-device.tsx';
import { IphoneDevice } from '../devices/iphone/iphone-device.tsx';
import { PortalDevice } from '../devices/portal/portal-device.tsx';
import type { Translate } from '../i18n/translate.ts';
import type { AndroidAct, IphoneAct, PortalAct, Purpose, Step } from '../journeys/journey.ts';
import { controlOf } from '../journeys/control-of.ts';
import { figureContexts } from './figure-contexts.ts';

type Pictured =
  { on: 'portal'; act: PortalAct } | { on: 'android'; act: AndroidAct } | { on: 'iphone'; act: IphoneAct };

const withFigure = <Act extends { figure?: unknown }>(acts: readonly Act[]): Act | undefined =>
  acts.find(({ figure }) => figure);

/** The act of a step that is its picture, if it has one. */
export function pictured(step: Step): Pictured | undefined {
  if (step.on === 'portal') {
    const act = withFigure(step.acts);
    return act && { on: step.on, act };
  }
  if (step.on === 'android') {
    const act = withFigure(step.acts);
    return act && { on: step.on, act };
  }
  const act = withFigure(step.acts);
  return act && { on: step.on, act };
}

type Props = {
  pictured: Pictured;
  /** Of the journey: it says whose the devices are. */
  purpose: Purpose;
  t: Translate;
  /** What a QR code in the picture leads to: the step itself, never an activation. */
  link: string;
};

export function StepFigure({ pictured: { on, act }, purpose, t, link }: Props) {
  const contexts = figureContexts[purpose];
  const marked = { control: controlOf(act) };
  const inDrawer = marked.control === 'notification';
  if (on === 'portal') {
    const view = { screen: act.at, context: contexts.portal[act.at], linkOf: () => link };
    return <PortalDevice t={t} marked={marked} view={view} />;
  }
  if (on === 'iphone') {
    const banner =
      marked.control === 'bannerWebsite' || marked.control === 'bannerApp' ? marked.control : act.at;
    const context = contexts.iphone[inDrawer ? 'drawer' : banner];
    return <IphoneDevice t={t} marked={marked} view={{ screen: act.at, context, inSight: link }} />;
  }
  const context = contexts.android[inDrawer ? 'drawer' : act.at];
  return <AndroidDevice t={t} marked={marked} view={{ screen: act.at, context, inSight: link }} />;
}
