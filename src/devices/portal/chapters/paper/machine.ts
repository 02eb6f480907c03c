/**
 * The chapter in which a user logs in to paper trading (KB3234). Users report that such a login asks for no second
 * factor, so the service is not asked, and nothing is sent to the phone.
 *
 *   chooseUser ─ accountChoice ─┬─ paperOpen ─ log out ─> chooseUser
 *                               └─ liveChosen ─> awaitingApproval
 */
import { userIds } from '../../../../enrolment/users.ts';
import type { Added } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { PortalParts } from '../../device.ts';
import type { PortalGiven } from '../../portal.facts.ts';
import { portalSetUp } from '../../portal.setup.ts';
import type { PortalTypes } from '../../portal.types.ts';
import { withChapter } from '../with-chapter.ts';

type Now = Shown<PortalTypes>;
type Chosen = { target: string; actions: object };

const { assign } = portalSetUp;
const forgetPaper = assign({ paperLeft: undefined });

/** The portal with this chapter. */
export function add(parts: PortalParts): PortalParts {
  const { chooseUser, loggingIn } = parts.machine.config.states ?? {};
  const usual = Object.fromEntries(
    userIds.map((id) => [`press.${id}`, chooseUser?.on?.[`press.${id}`] as unknown as Chosen]),
  );
  const chosen = Object.entries(usual).map(([press, choosing]) => [
    press,
    { ...choosing, target: 'accountChoice' },
  ]);
  // A password or the list of second factors comes after the account, where the portal has it.
  const [next = 'loggingIn'] = Object.values(usual).map(({ target }) => target);
  const added: Added = {
    on: { chooseUser: Object.fromEntries(chosen) as object },
    states: {
      accountChoice: {
        on: {
          'press.paperAccount': { target: 'paperOpen', actions: forgetPaper },
          'press.liveAccount': {
            target: next === 'loggingIn' ? 'liveChosen' : next,
            actions: forgetPaper,
          },
          'press.cancel': { target: 'chooseUser', actions: 'clear' },
        },
      },
      paperOpen: {
        on: { 'press.logOut': { target: 'chooseUser', actions: ['clear', assign({ paperLeft: true })] } },
      },
      liveChosen: { ...loggingIn },
    },
  };

  const chapter = 'paper' as const;
  const screens: PortalGiven['screens'] = {
    accountChoice: { chapter, again: 'liveAccount' },
    paperOpen: { chapter, loggedIn: true },
    liveChosen: { chapter, waits: true },
  };
  const isLeft = ({ screen, context }: Now): boolean =>
    context.paperLeft === true || screen === 'liveChosen' || context.session?.login != null;
  return withChapter(parts, added, {
    screens,
    conditions: {
      paperOpened: (now) => now.screen === 'paperOpen' || isLeft(now),
      paperLeft: isLeft,
    },
  });
}
