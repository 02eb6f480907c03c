/** The lock screen of every phone, and the app that locks it. */
import type { ReactNode } from 'react';
import { Icon } from '../../../../icons/icon.tsx';
import { Press as AnyPress, useDevice } from '../../../kit/device.tsx';
import { Title } from '../../../kit/title.tsx';
import { AppIcon } from '../../app-icon.tsx';
import { LoginWords } from '../../notices.tsx';
import type { PhoneContext, PhoneControl, QuietControl } from '../../phone.types.ts';
import { useClock } from '../../status-bar.tsx';
import { loginsLocked } from './machine.ts';

const Press = AnyPress<PhoneControl | QuietControl>;

/** @param foot What this kind of phone draws at its lower edge. */
export function LockScreen({ context, foot }: { context: PhoneContext; foot?: ReactNode }) {
  const { t } = useDevice();
  const time = useClock();
  const [login] = loginsLocked(context);
  return (
    <div className="scr homescr">
      <div className="sb" aria-hidden="true">
        <span />
        <span>
          <Icon name="wifi" />
          <Icon name="battery" />
        </span>
      </div>
      <Title />
      <div className="col">
        <div className="clock" aria-hidden="true">
          {time}
        </div>
        {login ? (
          <Press control="notification" className="notification">
            <LoginWords login={login} />
          </Press>
        ) : (
          <p className="p2">{t('app:quiet.noneLocked')}</p>
        )}
        <Press control="unlock" className="txt push" />
        <p className="p2">{t('app:quiet.unlocking')}</p>
      </div>
      {foot}
    </div>
  );
}

/** The button at the side of a real phone, as an app. */
export const LockApp = () => <AppIcon<QuietControl> control="lockPhone" icon="lock" />;
