import android from '../../content/es/strings/android.json' with { type: 'json' };
import conditions from '../../content/es/strings/conditions.json' with { type: 'json' };
import guide from '../../content/es/strings/guide.json' with { type: 'json' };
import portal from '../../content/es/strings/portal.json' with { type: 'json' };
import practice from '../../content/es/strings/practice.json' with { type: 'json' };

/** What the practice devices and the bench say at once, in Spanish. The words of problems come after them. */
export const strings = { android, conditions, guide, portal, practice };
