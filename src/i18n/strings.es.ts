import android from '../../content/es/strings/android.json';
import conditions from '../../content/es/strings/conditions.json';
import guide from '../../content/es/strings/guide.json';
import portal from '../../content/es/strings/portal.json';
import practice from '../../content/es/strings/practice.json';
import problems from '../../content/es/strings/problems.json';

/** What the practice devices and the bench say, in Spanish. */
export const strings = { android, conditions, guide, portal, practice, problems };
