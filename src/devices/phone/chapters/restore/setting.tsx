import { useDevice } from '../../../kit/device.tsx';
import type { PhoneContext } from '../../phone.types.ts';
import { SettingSwitch } from '../../setting-rows.tsx';

/** The setting of a practice phone that says whether its app offers to restore IB Key. */
export function RestoreSetting({ context }: { context: PhoneContext }) {
  const { t, send } = useDevice();
  return (
    <SettingSwitch
      label={t('app:restore.setting')}
      on={context.phone.settings.restore !== 'notOffered'}
      onSet={(isOffered) =>
        send?.({ type: 'settings.set', settings: { restore: isOffered ? undefined : 'notOffered' } })
      }
    />
  );
}
