/** Each screen of the practice Client Portal, drawn from its snapshot. */
import type { ReactElement } from 'react';
import { Activated, CodeShown, ConfirmOther } from './code.tsx';
import { AwaitingApproval, Challenge, ChooseUser, LoggedIn, LoggingIn, Refused } from './login.tsx';
import type { PortalView } from './parts.tsx';
import type { UsualScreen } from '../portal.types.ts';

export const usualScreens: Record<UsualScreen, (view: PortalView) => ReactElement> = {
  chooseUser: ChooseUser,
  loggingIn: LoggingIn,
  codeShown: CodeShown,
  confirmOther: ConfirmOther,
  activated: Activated,
  awaitingApproval: AwaitingApproval,
  challenge: Challenge,
  refused: Refused,
  loggedIn: LoggedIn,
};
