import android from '../../content/en/strings/android.json' with { type: 'json' };
import app from '../../content/en/strings/app.json' with { type: 'json' };
import bench from '../../content/en/strings/bench.json' with { type: 'json' };
import conditions from '../../content/en/strings/conditions.json' with { type: 'json' };
import guide from '../../content/en/strings/guide.json' with { type: 'json' };
import iphone from '../../content/en/strings/iphone.json' with { type: 'json' };
import portal from '../../content/en/strings/portal.json' with { type: 'json' };
import practice from '../../content/en/strings/practice.json' with { type: 'json' };
import problems from '../../content/en/strings/problems.json' with { type: 'json' };

/** All that the practice devices and the bench say, in English: it also gives the keys their types. */
export const strings = { android, app, bench, conditions, guide, iphone, portal, practice, problems };
export type Strings = typeof strings;
