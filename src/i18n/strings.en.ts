import android from '../../content/en/strings/android.json';
import conditions from '../../content/en/strings/conditions.json';
import guide from '../../content/en/strings/guide.json';
import portal from '../../content/en/strings/portal.json';
import practice from '../../content/en/strings/practice.json';
import problems from '../../content/en/strings/problems.json';

/** What the practice devices and the bench say, in English: it also gives the keys their types. */
export const strings = { android, conditions, guide, portal, practice, problems };
export type Strings = typeof strings;
