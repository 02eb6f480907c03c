/** The security element: on the iPhone, the phone's own unlock. It is plainly simulated, and takes one press. */
import type { ReactNode } from 'react';
import { userOfCode } from '../../../enrolment/activation-code.ts';
import type { IconName } from '../../../icons/icons.ts';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { Whole } from '../../kit/whole.tsx';
import { NoAnswer } from '../../phone/app-words.tsx';
import type { IphoneMemory } from '../iphone.memory.ts';
import type { IphoneView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';
import type { IphoneControl } from '../iphone.types.ts';

type Way = 'face' | 'finger' | 'passcode';

const drawn = {
  face: ['giveFace', 'face'],
  finger: ['giveFinger', 'finger'],
  passcode: ['givePasscode', 'lock'],
} as const satisfies Record<Way, readonly [IphoneControl, IconName]>;

/** The ways to unlock this iPhone, the usual one first. */
function waysOf({ settings: { biometrics, passcode } }: IphoneMemory): readonly Way[] {
  return [...(biometrics === 'none' ? [] : [biometrics]), ...(passcode ? (['passcode'] as const) : [])];
}

type Props = { view: IphoneView; title: string; user: string; children?: ReactNode };

/** The phone asks for what unlocks it. */
export function Unlock({ view, title, user, children }: Props) {
  const { t } = useDevice();
  const ways = waysOf(view.context.phone);
  const [usual] = ways;
  return (
    <Screen title={title} lead={<Press control="cancel" className="to-back" />}>
      <div className="col">
        <p>
          <Whole text={t('app:for', { user })} />
        </p>
        {usual === undefined ? (
          <p role="alert">{t('iphone:unlock.nothing')}</p>
        ) : (
          <div className="unlock">
            <span className="sign">
              <Icon name={drawn[usual][1]} />
            </span>
            <b>{t(`iphone:unlock.${usual}`)}</b>
            <p className="p2">{t(`iphone:unlock.${usual}Text`)}</p>
            {ways.map((way) => (
              <Press key={way} control={drawn[way][0]} className={way === usual ? 'cta' : 'cta alt'} />
            ))}
          </div>
        )}
        {children}
      </div>
    </Screen>
  );
}

export function SecureActivation(view: IphoneView) {
  const { t } = useDevice();
  const { context } = view;
  return (
    <Unlock
      view={view}
      title={t('iphone:unlock.activation')}
      user={context.code ? userOfCode(context.code) : (context.texts?.userId ?? '')}
    >
      <NoAnswer context={context} again={<Press control="retry" className="txt" />} />
    </Unlock>
  );
}

export function SecureResponse(view: IphoneView) {
  const { t } = useDevice();
  return <Unlock view={view} title={t('iphone:unlock.response')} user={view.context.authUser ?? ''} />;
}

export function SecureApproval(view: IphoneView) {
  const { t } = useDevice();
  return <Unlock view={view} title={t('iphone:unlock.approval')} user={view.context.login?.userId ?? ''} />;
}
