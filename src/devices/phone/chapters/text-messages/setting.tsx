import { useDevice } from '../../../kit/device.tsx';
import type { PhoneContext } from '../../phone.types.ts';
import { SettingChoice } from '../../setting-rows.tsx';

/** The setting of a practice phone that says what becomes of its text messages. */
export function TextSetting({ context }: { context: PhoneContext }) {
  const { t, send } = useDevice();
  return (
    <SettingChoice
      label={t('app:texts.setting')}
      value={context.phone.settings.texts ?? 'prompt'}
      options={(['prompt', 'late', 'lost', 'twice'] as const).map((fate) => [
        fate,
        t(`app:texts.fate.${fate}`),
      ])}
      onSet={(fate) =>
        send?.({ type: 'settings.set', settings: { texts: fate === 'prompt' ? undefined : fate } })
      }
    />
  );
}
