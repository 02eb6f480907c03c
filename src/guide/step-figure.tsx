/**
 * The figure of a step, drawn at build time: a device's screen in the state of an act, its control marked.
 */
import type { ContextOf, DeviceKind } from '../devices/kinds.ts';
import { figures, kinds } from '../devices/kinds.ts';
import { figureFor } from '../devices/kit/figured.ts';
import type { Figures, KindTypes, View } from '../devices/kit/kind.ts';
import type { Translate } from '../i18n/translate.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { AnyAct, Journey, Role, Step } from '../journeys/journey.ts';
import { lostBy, scenarios, usersOf } from '../journeys/scenarios.ts';

/** An act as its figure shows it. */
export type Picture = {
  kind: DeviceKind;
  act: AnyAct;
  DeviceView: View<KindTypes>;
  context: ContextOf<DeviceKind>;
};

/** The act that the picture of a step shows, if the step has a picture. */
export function pictured(step: Step): AnyAct | undefined {
  return step.acts.find(({ figure }) => figure);
}

const contexts = new Map<string, ReturnType<Figures<KindTypes>['contextsOf']>>();

/** The contexts of a device for a guide: its user, and who is on the phone before. Each is made once. */
async function contextsFor(kind: DeviceKind, { user, start }: Journey, on: Role) {
  const name = [kind, user, start, on].join(' ');
  const made = contexts.get(name);
  if (made) return made;
  const { contextsOf } = (await figures[kind]()) as unknown as Figures<KindTypes>;
  const role = on === 'oldPhone' ? on : 'phone';
  const [before, lost] = [usersOf, lostBy].map((of) => of(scenarios[start], role).map(figureFor));
  const fresh = contextsOf(figureFor(user), before ?? [], lost);
  contexts.set(name, fresh);
  return fresh;
}

/** What the figure of a step shows; undefined if the step has no figure. */
export async function pictureOf(journey: Journey, step: Step): Promise<Picture | undefined> {
  const act = pictured(step);
  const kind = journey.cast[step.on];
  if (!act || !kind) return undefined;
  const DeviceView = (await kinds[kind].loadView(journey.chapters ?? [])) as unknown as View<KindTypes>;
  const contextOf = await contextsFor(kind, journey, step.on);
  const context = contextOf(act.at, controlOf(act)) as ContextOf<DeviceKind>;
  return { kind, act, DeviceView, context };
}

/** What a figure shows, for readers who do not see it: the screen, and the control with the ring. */
export function nameOfPicture({ kind, act }: Picture, t: Translate): string {
  const screen = t(`${kind}:screen.${act.at}` as 'portal:screen.chooseUser');
  const control = t(`${kind}:control.${controlOf(act)}` as 'portal:control.back');
  // What is only seen has no label.
  if (control.includes('control.')) return t('guide:picture', { screen });
  return t('guide:pictureMarked', { screen, control });
}

type Props = {
  picture: Picture;
  t: Translate;
  /** What a QR code in the picture leads to: the step itself, never an activation. */
  link: string;
};

export function StepFigure({ picture: { act, DeviceView, context }, t, link }: Props) {
  const view = { screen: act.at, context, linkOf: () => link, inSight: link };
  return <DeviceView t={t} marked={{ control: controlOf(act) }} view={view} />;
}
