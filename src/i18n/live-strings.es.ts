import app from '../../content/es/strings/app.json';
import bench from '../../content/es/strings/bench.json';
import portal from '../../content/es/strings/portal.json';
import practice from '../../content/es/strings/practice.json';

/** What portal, app and bench say at once, in Spanish. The words of the phone come beside them, the late ones after them. */
export const strings = { app, bench, portal, practice };
