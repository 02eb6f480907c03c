/** The Android phone's screens on which IB Key moves, and the screen that leads there. */
import type { ReactElement } from 'react';
import { useDevice } from '../../../kit/device.tsx';
import {
  HaveAccount,
  KeyCheckingWords,
  KeyEndedWords,
  MoveConfirmWords,
  MoveLoginWords,
  MoveOfferWords,
  MoveReadWords,
  MovingWords,
} from '../../../phone/chapters/move-key/screens.tsx';
import type { PhoneContext } from '../../../phone/phone.types.ts';
import type { AndroidView } from '../../screens/parts.tsx';
import { Screen } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

/** A screen of the app with these words. */
const inApp = (Words: (given: { context: PhoneContext }) => ReactElement) =>
  function InApp(view: AndroidView) {
    const { t } = useDevice();
    return (
      <Screen view={view} title={t('android:screen.appStart')}>
        <div className="col">
          <Words context={view.context} />
        </div>
      </Screen>
    );
  };

/** The chapter's own screens, and the one of the phone that it changes. */
export const screens: Screens = {
  appStart: (view, AppStart) => <AppStart {...view} more={<HaveAccount />} />,
  moveLogin: inApp(MoveLoginWords),
  moveOffer: inApp(MoveOfferWords),
  moveConfirm: inApp(MoveConfirmWords),
  moveRead: inApp(MoveReadWords),
  moving: inApp(MovingWords),
  keyChecking: inApp(KeyCheckingWords),
  keyEnded: inApp(KeyEndedWords),
};
