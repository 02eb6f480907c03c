/** The chapter of an Android phone that stays quiet: what is shown while it is locked stands in its settings. */
import { grown } from '../../../kit/chapters/grown.ts';
import { switchingNotices } from '../../../phone/chapters/notifications/switching.ts';
import { machine, withQuiet } from '../../../phone/chapters/quiet/machine.ts';
import { withFacts } from '../../../phone/chapters/with-facts.ts';
import { showsNotices } from '../../../phone/phone.memory.ts';
import type { AndroidTypes } from '../../android.types.ts';
import type { AndroidParts } from '../../device.ts';

/** The phone with this chapter. */
export function add({ machine: usual, given }: AndroidParts): AndroidParts {
  const settings = { ...machine.on.settings, 'press.lockScreen': switchingNotices('lockScreen') };
  return {
    machine: grown(usual, { ...machine, on: { settings } }),
    given: withFacts(withQuiet<AndroidTypes>(given), {
      isOver: (now, use) =>
        'press' in use && use.press === 'lockScreen' && showsNotices(now.context.phone, 'lockScreen'),
    }),
  };
}
