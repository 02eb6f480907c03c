/** The parts that the Android phone's screens share: bars, fields, the problem under a field. */
import type { ReactNode } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { Press as AnyPress, useDevice } from '../../kit/device.tsx';
import { Field as AnyField } from '../../kit/field.tsx';
import type { Around } from '../../kit/kind.ts';
import { Title } from '../../kit/title.tsx';
import { toldOf } from '../../phone/phone.start.ts';
import { StatusBar } from '../../phone/status-bar.tsx';
import type { AndroidContext, AndroidControl, AndroidField, AndroidScreen } from '../android.types.ts';

export const Press = AnyPress<AndroidControl>;
export const Field = AnyField<AndroidField, AndroidControl>;

export type AndroidView = { screen: AndroidScreen; context: AndroidContext } & Pick<Around, 'inSight'>;

/** The three keys at the bottom. The third is only drawn. */
export function NavigationKeys() {
  const { t } = useDevice();
  return (
    <div className="navkeys">
      <Press control="back" label={t('android:control.back')}>
        <Icon name="triangle" />
      </Press>
      <Press control="home" label={t('android:control.home')}>
        <Icon name="circle" />
      </Press>
      <span>
        <Icon name="square" />
      </span>
    </div>
  );
}

type ScreenProps = {
  view: AndroidView;
  /** Text of the app bar, beside the back arrow; absent on the home screen. */
  title?: string;
  className?: string;
  children: ReactNode;
};

/** A screen between the status bar and the navigation keys. */
export function Screen({ view, title, className = '', children }: ScreenProps) {
  const { t } = useDevice();
  return (
    <div className={`scr ${className}`.trim()}>
      <StatusBar label={t('android:control.statusBar')}>
        {toldOf(view.context).length > 0 ? <Icon name="app" /> : null}
      </StatusBar>
      {title === undefined ? (
        <Title />
      ) : (
        <div className="top">
          <Press control="back" className="arrow" label={t('android:control.back')}>
            <Icon name="previous" />
          </Press>
          <Title>{title}</Title>
        </div>
      )}
      {children}
      <NavigationKeys />
    </div>
  );
}
