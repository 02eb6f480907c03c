/** The figure of a step: the real screen at the act's state, with its control marked. Rendered at build time. */
import { AndroidDevice } from '../devices/android/android-device.tsx';
import { androidFixtures, drawerFixture } from '../devices/android/android-fixtures.ts';
import { PortalDevice } from '../devices/portal/portal-device.tsx';
import { portalFixtures } from '../devices/portal/portal-fixtures.ts';
import type { Translate } from '../i18n/translate.ts';
import type { AndroidAct, PortalAct, Step } from '../journeys/journey.ts';
import { controlOf } from '../journeys/control-of.ts';

type Pictured = { on: 'portal'; act: PortalAct } | { on: 'android'; act: AndroidAct };

/** The act of a step that is its picture, if it has one. */
export function pictured(step: Step): Pictured | undefined {
  if (step.on === 'portal') {
    const act = step.acts.find(({ figure }) => figure);
    return act && { on: 'portal', act };
  }
  const act = step.acts.find(({ figure }) => figure);
  return act && { on: 'android', act };
}

/** @param link what a QR code in the picture leads to: the step itself, never an activation. */
export function StepFigure({
  pictured: { on, act },
  t,
  link,
}: {
  pictured: Pictured;
  t: Translate;
  link: string;
}) {
  const marked = { control: controlOf(act) };
  if (on === 'portal') {
    const view = { screen: act.at, context: portalFixtures[act.at], linkOf: () => link };
    return <PortalDevice t={t} marked={marked} view={view} />;
  }
  const inDrawer = marked.control === 'notification';
  const context = inDrawer ? drawerFixture : androidFixtures[act.at];
  return <AndroidDevice t={t} marked={marked} view={{ screen: act.at, context, inSight: link }} />;
}
