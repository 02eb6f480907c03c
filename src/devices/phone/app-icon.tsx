/** The apps on a phone's screens. */
import type { IconName } from '../../icons/icons.ts';
import { Icon } from '../../icons/icon.tsx';
import { Press, useLabel } from '../kit/device.tsx';

/** An app on the home screen, which can be opened. */
export function AppIcon<Control extends string>({ control, icon }: { control: Control; icon: IconName }) {
  const labelOf = useLabel();
  return (
    <Press control={control} className="app">
      <span className={control === 'ibkrMobile' ? 'appicon ib' : 'appicon'}>
        <Icon name={icon} />
      </span>
      <span>{labelOf(control)}</span>
    </Press>
  );
}

/** Another app among the results of the store. */
export function OtherApp({ name, by }: { name: string; by: string }) {
  return (
    <li className="item">
      <span className="appicon">
        <Icon name="note" />
      </span>
      <span>
        <span>{name}</span>
        <small>{by}</small>
      </span>
    </li>
  );
}
