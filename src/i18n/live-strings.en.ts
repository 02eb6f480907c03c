import app from '../../content/en/strings/app.json';
import bench from '../../content/en/strings/bench.json';
import conditions from '../../content/en/strings/conditions.json';
import portal from '../../content/en/strings/portal.json';
import practice from '../../content/en/strings/practice.json';

/** What portal, app and bench say at once, in English. The words of the phone and of problems come beside them. */
export const strings = { app, bench, conditions, portal, practice };
