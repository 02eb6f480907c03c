/** The label of a control, by its name in prose: `android.done`, `iphone.get`, `portal.logOut`. */
import type { AndroidControl } from '../devices/android/android.types.ts';
import type { IphoneControl } from '../devices/iphone/iphone.types.ts';
import type { PortalControl } from '../devices/portal/portal.types.ts';
import type { Translate } from '../i18n/translate.ts';

export type UiKey = `android.${AndroidControl}` | `iphone.${IphoneControl}` | `portal.${PortalControl}`;

/** The same string as on the device. @throws on a name that is no control of that device. */
export function uiLabel(t: Translate, key: UiKey): string {
  const label = t(key.replace('.', ':control.') as 'android:control.done');
  if (label.includes('control.')) throw new Error(`<Ui k="${key}" />: no device has this control.`);
  return label;
}
