import type { NoticeSetting, PhoneMemory } from '../../phone.memory.ts';
import { noticeSettings, showsNotices } from '../../phone.memory.ts';
import { changing } from '../../phone.transitions.ts';

/** Switches one way of showing notifications on or off. */
export const switchingNotices = (switched: NoticeSetting) => ({
  actions: changing((phone: PhoneMemory) => ({
    settings: {
      ...phone.settings,
      shows: noticeSettings.filter((how) => showsNotices(phone, how) !== (how === switched)),
    },
  })),
});
