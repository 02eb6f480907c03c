/** The label of a control, by its name in prose: `android.done`, `iphone.get`, `portal.logOut`, `phone.addUser`. */
import type { AndroidControl } from '../devices/android/android.types.ts';
import type { IphoneControl } from '../devices/iphone/iphone.types.ts';
import type { PortalControl } from '../devices/portal/portal.types.ts';
import type { Translate } from '../i18n/translate.ts';
import { phones } from '../journeys/answers.ts';
import type { PhoneKind } from '../journeys/journey.ts';

export type UiKey =
  | `android.${AndroidControl}`
  | `iphone.${IphoneControl}`
  | `portal.${PortalControl}`
  | `phone.${AndroidControl & IphoneControl}`;

/**
 * The same string as on the device.
 * @param phone whose label `phone.…` is; without one, only a label that is the same on every phone can be named so
 * @throws on a name that is no control of that device
 */
export function uiLabel(t: Translate, key: UiKey, phone?: PhoneKind): string {
  const [device = '', control = ''] = key.split('.');
  const kinds = device !== 'phone' ? [device] : phone ? [phone] : phones;
  const labels = new Set(kinds.map((kind) => t(`${kind}:control.${control}` as 'android:control.done')));
  const [label = ''] = labels;
  if (label.includes('control.')) throw new Error(`<Ui k="${key}" />: no device has this control.`);
  if (labels.size > 1)
    throw new Error(`<Ui k="${key}" /> is ${[...labels].join(' or ')}: name the kind of phone.`);
  return label;
}
