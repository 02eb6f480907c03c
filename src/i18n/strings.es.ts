import android from '../../content/es/strings/android.json' with { type: 'json' };
import iphone from '../../content/es/strings/iphone.json' with { type: 'json' };
import problems from '../../content/es/strings/problems.json' with { type: 'json' };
import { strings as live } from './live-strings.es.ts';

/** All that the practice devices and the bench say, in Spanish. */
export const strings = { ...live, android, iphone, problems };
