import app from '../../content/en/strings/app.json';
import bench from '../../content/en/strings/bench.json';
import portal from '../../content/en/strings/portal.json';
import practice from '../../content/en/strings/practice.json';

/** What portal, app and bench say at once, in English. The words of the phone come beside them, the late ones after them. */
export const strings = { app, bench, portal, practice };
