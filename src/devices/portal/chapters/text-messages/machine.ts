/** The portal's part of the chapter of text messages: a user without a phone is shown no code (KB2277). */
import type { PortalParts } from '../../device.ts';
import { withChapter } from '../with-chapter.ts';

type Shown = { on?: Record<string, unknown> };
type Login = { invoke?: { onDone?: readonly { target?: string }[] } };

/** The portal with this chapter: `noCode` stands in the place of `codeShown`. */
export function add(parts: PortalParts): PortalParts {
  const { codeShown, loggingIn } = parts.machine.config.states ?? {};
  const { invoke, ...login } = loggingIn as Login;
  const { on } = codeShown as Shown;
  const onDone = (invoke?.onDone ?? []).map((to) =>
    to.target === 'codeShown' ? { ...to, target: 'noCode' } : to,
  );
  const added = {
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
  };
  return withChapter(parts, added, {
    screens: { noCode: { loggedIn: true, chapter: 'textMessages' } },
    conditions: {
      noCodeShown: ({ screen, context }) => screen === 'noCode' || context.session?.state === 'activated',
    },
  });
}
