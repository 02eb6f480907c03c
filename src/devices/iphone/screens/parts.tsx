/** The parts that the iPhone's screens share: bars, titles, grouped lists, tabs. */
import type { ReactNode } from 'react';
import type { IconName } from '../../../icons/icons.ts';
import { Icon } from '../../../icons/icon.tsx';
import { Press as AnyPress, useDevice } from '../../kit/device.tsx';
import { Field as AnyField } from '../../kit/field.tsx';
import type { Around } from '../../kit/kind.ts';
import { Title } from '../../kit/title.tsx';
import { StatusBar } from '../../phone/status-bar.tsx';
import type { IphoneContext, IphoneControl, IphoneField, IphoneScreen } from '../iphone.types.ts';

export const Press = AnyPress<IphoneControl>;
export const Field = AnyField<IphoneField, IphoneControl>;

export type IphoneView = { screen: IphoneScreen; context: IphoneContext } & Pick<Around, 'inSight'>;

type ScreenProps = {
  title?: string;
  /** The title stands large over the page, as on the first screen of an app. */
  large?: boolean;
  /** The left end of the bar: the way back, or the screen's own button. */
  lead?: ReactNode;
  className?: string;
  /** The bar of tabs at the bottom. */
  tabs?: ReactNode;
  children: ReactNode;
};

/** A screen between the status bar and the home indicator. */
export function Screen({ title, large = false, lead, className = '', tabs, children }: ScreenProps) {
  const { t } = useDevice();
  const words = title === undefined ? null : <Title>{title}</Title>;
  return (
    <div className={`scr ${className}`.trim()}>
      <StatusBar label={t('iphone:control.statusBar')} />
      {words ? null : <Title />}
      {lead !== undefined || (words && !large) ? (
        <div className="top">
          <span className="side">{lead}</span>
          {large ? null : words}
        </div>
      ) : null}
      {large ? <div className="large">{words}</div> : null}
      {children}
      {tabs}
      <Press control="home" className="ind" swipe="up" label={t('iphone:control.home')}>
        <i />
      </Press>
    </div>
  );
}

/** The way back to where this screen was opened. */
export function Back() {
  const { t } = useDevice();
  return (
    <Press control="back" className="to-back">
      <Icon name="back" />
      {t('iphone:control.back')}
    </Press>
  );
}

/** A row of a grouped list that leads to another screen. */
export function Row({ control }: { control: IphoneControl }) {
  const { t } = useDevice();
  return (
    <li>
      <Press control={control} className="item wide">
        <span>{t(`iphone:control.${control}`)}</span> <Icon name="chevron" />
      </Press>
    </li>
  );
}

/** A tab that is only drawn. */
export function Tab({ icon, name, here = false }: { icon: IconName; name: string; here?: boolean }) {
  return (
    <span className={here ? 'tab here' : 'tab'}>
      <Icon name={icon} /> <span>{name}</span>
    </span>
  );
}

/** The tab of this page, which can be pressed. */
export function PressTab({ control, icon }: { control: IphoneControl; icon: IconName }) {
  const { t } = useDevice();
  return (
    <Press control={control} className="tab">
      <Icon name={icon} /> <span>{t(`iphone:control.${control}`)}</span>
    </Press>
  );
}
