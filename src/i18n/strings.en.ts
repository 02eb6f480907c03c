import android from '../../content/en/strings/android.json' with { type: 'json' };
import iphone from '../../content/en/strings/iphone.json' with { type: 'json' };
import problems from '../../content/en/strings/problems.json' with { type: 'json' };
import { strings as live } from './live-strings.en.ts';

/** All that the practice devices and the bench say, in English: it also gives the keys their types. */
export const strings = { ...live, android, iphone, problems };
export type Strings = typeof strings;
