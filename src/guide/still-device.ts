/** A device before practice: a still picture of one of its screens. */
import type { DeviceKind } from '../devices/kinds.ts';
import { figures, kinds } from '../devices/kinds.ts';
import { figured } from '../devices/kit/figured.ts';
import type { Figures, KindTypes, Shown, View } from '../devices/kit/kind.ts';

/** @param screen without one, the device's first screen is shown. */
export async function stillDevice(
  kind: DeviceKind,
  screen?: string,
): Promise<{ DeviceView: View<KindTypes>; shown: Shown }> {
  const DeviceView = (await kinds[kind].loadView([])) as unknown as View<KindTypes>;
  const { first, contextsOf } = (await figures[kind]()) as unknown as Figures<KindTypes>;
  const at = screen ?? first;
  return { DeviceView, shown: { screen: at, context: contextsOf(figured, [])(at) } };
}
