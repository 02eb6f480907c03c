/** The label of a control, by its name in prose: `android.done`, `iphone.get`, `portal.logOut`. */
import type { ControlOf, DeviceKind } from '../devices/kinds.ts';
import type { Translate } from '../i18n/translate.ts';

export type UiKey = { [Kind in DeviceKind]: `${Kind}.${ControlOf<Kind>}` }[DeviceKind];

/** The same string as on the device. @throws on a name that is no control of that device. */
export function uiLabel(t: Translate, key: UiKey): string {
  const label = t(key.replace('.', ':control.') as 'portal:control.back');
  if (label.includes('control.')) throw new Error(`<Ui k="${key}" />: no device has this control.`);
  return label;
}
