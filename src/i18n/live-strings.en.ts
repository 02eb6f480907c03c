import android from '../../content/en/strings/android.json' with { type: 'json' };
import conditions from '../../content/en/strings/conditions.json' with { type: 'json' };
import guide from '../../content/en/strings/guide.json' with { type: 'json' };
import portal from '../../content/en/strings/portal.json' with { type: 'json' };
import practice from '../../content/en/strings/practice.json' with { type: 'json' };

/** What the practice devices and the bench say at once, in English. The words of problems come after them. */
export const strings = { android, conditions, guide, portal, practice };
