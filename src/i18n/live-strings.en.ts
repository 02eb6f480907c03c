import app from '../../content/en/strings/app.json' with { type: 'json' };
import conditions from '../../content/en/strings/conditions.json' with { type: 'json' };
import guide from '../../content/en/strings/guide.json' with { type: 'json' };
import portal from '../../content/en/strings/portal.json' with { type: 'json' };
import practice from '../../content/en/strings/practice.json' with { type: 'json' };

/** What portal, app and bench say at once, in English. The words of the phone and of problems come beside them. */
export const strings = { app, conditions, guide, portal, practice };
