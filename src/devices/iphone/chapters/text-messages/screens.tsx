/** The iPhone's screens of text messages, and the screens that lead there. */
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
import type { IphoneView } from '../../screens/parts.tsx';
import { Back, Press, Row, Screen } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function InApp({ lead, children }: { lead?: ReactNode; children: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.ibkrMobile')} lead={lead}>
      <div className="col">{children}</div>
    </Screen>
  );
}

function TextIntro() {
  const { t } = useDevice();
  return (
    <InApp lead={<Back />}>
      <b className="h">{t('iphone:control.registerTwoFactor')}</b>
      <p>{t('app:texts.intro')}</p>
      <p className="p2">{t('app:texts.introUnconfirmed')}</p>
      <Press control="byText" className="cta push" />
    </InApp>
  );
}

function Messages({ context }: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:screen.messages')} large>
      <div className="col">
        <MessagesWords context={context} />
      </div>
    </Screen>
  );
}

const Call = ({ context }: IphoneView) => (
  <Screen>
    <div className="col">
      <CallWords context={context} />
    </div>
  </Screen>
);

const Busy = () => (
  <InApp>
    <TextBusyWords />
  </InApp>
);

/** The chapter's own screens, and those of the phone that it changes. */
export const screens: Screens = {
  home: (view, Home) => <Home {...view} more={<AppIcon control="messages" icon="chat" />} />,
  appStart: (view, AppStart) => (
    <AppStart {...view}>
      <Press control="registerTwoFactor" className="cta alt" />
    </AppStart>
  ),
  addUser: (view, AddUser) => (
    <AddUser {...view}>
      <Row control="byText" />
    </AddUser>
  ),
  settings: (view, Settings) => <Settings {...view} more={<TextSetting context={view.context} />} />,
  textIntro: TextIntro,
  textUser: () => (
    <InApp lead={<Back />}>
      <TextUserWords />
    </InApp>
  ),
  textNumber: ({ context }) => (
    <InApp lead={<Back />}>
      <TextNumberWords context={context} />
    </InApp>
  ),
  textAsking: Busy,
  textCode: ({ context }) => (
    <InApp lead={<Back />}>
      <TextCodeWords context={context} />
    </InApp>
  ),
  textChecking: Busy,
  messages: Messages,
  call: Call,
  notice: textNotice,
};
