/** The label of a control, by its name in prose: `android.done`, `iphone.get`, `portal.logOut`, `phone.addUser`. */
import type { ControlOf, DeviceKind, PhoneKind } from '../devices/kinds.ts';
import { phoneKinds } from '../devices/kinds.ts';
import type { MoveControl, PhoneControl, TextControl } from '../devices/phone/phone.types.ts';
import type { Translate } from '../i18n/translate.ts';

export type UiKey =
  | { [Kind in DeviceKind]: `${Kind}.${ControlOf<Kind>}` }[DeviceKind]
  | `phone.${PhoneControl | TextControl | MoveControl}`;

/**
 * The same string as on the device.
 * @param phone the phone that `phone.…` stands for; without one, the label must be the same on every phone
 * @throws on a name that is no control of that device
 */
export function uiLabel(t: Translate, key: UiKey, phone?: PhoneKind): string {
  const [device = '', control = ''] = key.split('.');
  const kinds = device !== 'phone' ? [device] : phone ? [phone] : phoneKinds;
  const labels = new Set(kinds.map((kind) => t(`${kind}:control.${control}` as 'portal:control.back')));
  const [label = ''] = labels;
  if (label.includes('control.')) throw new Error(`<Ui k="${key}" />: no device has this control.`);
  if (labels.size > 1)
    throw new Error(`<Ui k="${key}" /> is ${[...labels].join(' or ')}: name the kind of phone.`);
  return label;
}
