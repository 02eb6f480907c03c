/** The Android phone's screens of text messages, and the screen that leads there. */
import type { ReactNode } from 'react';
import { useDevice } from '../../../kit/device.tsx';
import { AppIcon } from '../../../phone/app-icon.tsx';
import {
  CallWords,
  MessagesWords,
  TextBusyWords,
  TextCodeWords,
  textNotice,
  TextNumberWords,
  TextUserWords,
} from '../../../phone/chapters/text-messages/screens.tsx';
import { TextSetting } from '../../../phone/chapters/text-messages/setting.tsx';
import type { AndroidView } from '../../screens/parts.tsx';
import { Press, Screen } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function InApp({ view, children }: { view: AndroidView; children: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">{children}</div>
    </Screen>
  );
}

/** IBKR names the button where a user is added. */
function SendUnconfirmed() {
  const { t } = useDevice();
  return <p className="p2">{t('app:texts.sendUnconfirmed')}</p>;
}

function Messages(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.messages')}>
      <div className="col">
        <MessagesWords context={view.context} />
      </div>
    </Screen>
  );
}

function Call(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.call')}>
      <div className="col">
        <CallWords context={view.context} />
      </div>
    </Screen>
  );
}

const Busy = (view: AndroidView) => (
  <InApp view={view}>
    <TextBusyWords />
  </InApp>
);

/** The chapter's own screens, and those of the phone that it changes. */
export const screens: Screens = {
  home: (view, Home) => <Home {...view} more={<AppIcon control="messages" icon="chat" />} />,
  twoFactor: (view, TwoFactor) => (
    <TwoFactor {...view}>
      <Press control="byText" className="cta alt" />
    </TwoFactor>
  ),
  settings: (view, Settings) => <Settings {...view} more={<TextSetting context={view.context} />} />,
  textUser: (view) => (
    <InApp view={view}>
      <TextUserWords />
    </InApp>
  ),
  textNumber: (view) => (
    <InApp view={view}>
      <TextNumberWords context={view.context} />
    </InApp>
  ),
  textAsking: Busy,
  textCode: (view) => (
    <InApp view={view}>
      <TextCodeWords context={view.context}>
        {view.context.phone.users.length === 0 ? <SendUnconfirmed /> : null}
      </TextCodeWords>
    </InApp>
  ),
  textChecking: Busy,
  messages: Messages,
  call: Call,
  notice: textNotice,
};
