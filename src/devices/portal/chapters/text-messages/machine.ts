/** The portal's part of the chapter of text messages: a user without a phone is shown no code (KB2277). */
import { grown } from '../../../kit/chapters/grown.ts';
import type { PortalParts } from '../../device.ts';

type Shown = { on?: Record<string, unknown> };
type Login = { invoke?: { onDone?: readonly { target?: string }[] } };

/** The portal with this chapter: `noCode` stands in the place of `codeShown`. */
export function add({ machine, given }: PortalParts): PortalParts {
  const { codeShown, loggingIn } = machine.config.states ?? {};
  const { invoke, ...login } = loggingIn as Login;
  const { on } = codeShown as Shown;
  const onDone = (invoke?.onDone ?? []).map((to) =>
    to.target === 'codeShown' ? { ...to, target: 'noCode' } : to,
  );
  return {
    machine: grown(machine, {
      on: {},
      states: {
        loggingIn: { ...login, invoke: { ...invoke, onDone } },
        noCode: {
          on: {
            'session.read': on?.['session.read'],
            'press.later': on?.['press.later'],
            'press.logOut': on?.['press.logOut'],
          },
        },
      },
    }),
    given: {
      screens: { ...given.screens, noCode: { loggedIn: true, chapter: 'textMessages' } },
      conditions: (usual) => ({
        ...given.conditions(usual),
        noCodeShown: ({ screen, context }) => screen === 'noCode' || context.session?.state === 'activated',
      }),
    },
  };
}
