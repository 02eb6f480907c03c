import android from '../../content/es/strings/android.json' with { type: 'json' };
import app from '../../content/es/strings/app.json' with { type: 'json' };
import bench from '../../content/es/strings/bench.json' with { type: 'json' };
import conditions from '../../content/es/strings/conditions.json' with { type: 'json' };
import guide from '../../content/es/strings/guide.json' with { type: 'json' };
import iphone from '../../content/es/strings/iphone.json' with { type: 'json' };
import portal from '../../content/es/strings/portal.json' with { type: 'json' };
import practice from '../../content/es/strings/practice.json' with { type: 'json' };
import problems from '../../content/es/strings/problems.json' with { type: 'json' };

/** All that the practice devices and the bench say, in Spanish. */
export const strings = { android, app, bench, conditions, guide, iphone, portal, practice, problems };
