import app from '../../content/es/strings/app.json' with { type: 'json' };
import conditions from '../../content/es/strings/conditions.json' with { type: 'json' };
import guide from '../../content/es/strings/guide.json' with { type: 'json' };
import portal from '../../content/es/strings/portal.json' with { type: 'json' };
import practice from '../../content/es/strings/practice.json' with { type: 'json' };

/** What portal, app and bench say at once, in Spanish. The words of the phone and of problems come beside them. */
export const strings = { app, conditions, guide, portal, practice };
