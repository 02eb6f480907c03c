/** The keys of all strings, taken from the English JSON: no other key compiles. */
import type alone from '../../content/en/strings/alone.json';
import type android from '../../content/en/strings/android.json';
import type app from '../../content/en/strings/app.json';
import type bench from '../../content/en/strings/bench.json';
import type changePin from '../../content/en/strings/changePin.json';
import type clearData from '../../content/en/strings/clearData.json';
import type conditions from '../../content/en/strings/conditions.json';
import type guide from '../../content/en/strings/guide.json';
import type iphone from '../../content/en/strings/iphone.json';
import type moveKey from '../../content/en/strings/moveKey.json';
import type notifications from '../../content/en/strings/notifications.json';
import type paper from '../../content/en/strings/paper.json';
import type password from '../../content/en/strings/password.json';
import type phone from '../../content/en/strings/phone.json';
import type portal from '../../content/en/strings/portal.json';
import type secondFactor from '../../content/en/strings/secondFactor.json';
import type secureLogin from '../../content/en/strings/secureLogin.json';
import type practice from '../../content/en/strings/practice.json';
import type problems from '../../content/en/strings/problems.json';
import type quiet from '../../content/en/strings/quiet.json';
import type restore from '../../content/en/strings/restore.json';
import type search from '../../content/en/strings/search.json';
import type site from '../../content/en/strings/site.json';
import type textMessages from '../../content/en/strings/textMessages.json';
import type twoPhones from '../../content/en/strings/twoPhones.json';

/** The strings of the practice devices, the bench and the guides. */
export type Strings = {
  alone: typeof alone;
  android: typeof phone &
    typeof android &
    (typeof changePin)['android'] &
    (typeof clearData)['android'] &
    (typeof moveKey)['phone'] &
    (typeof notifications)['android'] &
    (typeof quiet)['phone'] &
    (typeof quiet)['android'] &
    (typeof restore)['android'] &
    (typeof textMessages)['phone'] &
    (typeof textMessages)['android'];
  app: typeof app &
    (typeof moveKey)['app'] &
    (typeof quiet)['app'] &
    (typeof restore)['app'] &
    (typeof textMessages)['app'];
  bench: typeof bench & (typeof twoPhones)['bench'];
  conditions: typeof conditions &
    (typeof moveKey)['conditions'] &
    (typeof paper)['conditions'] &
    (typeof password)['conditions'] &
    (typeof quiet)['conditions'] &
    (typeof secondFactor)['conditions'];
  guide: typeof guide;
  iphone: typeof phone &
    typeof iphone &
    (typeof moveKey)['phone'] &
    (typeof notifications)['iphone'] &
    (typeof quiet)['phone'] &
    (typeof quiet)['iphone'] &
    (typeof restore)['iphone'] &
    (typeof textMessages)['phone'] &
    (typeof textMessages)['iphone'];
  portal: typeof portal &
    (typeof textMessages)['portal'] &
    (typeof paper)['portal'] &
    (typeof password)['portal'] &
    (typeof secondFactor)['portal'] &
    (typeof secureLogin)['portal'];
  practice: typeof practice;
  problems: typeof problems;
};

/** The same, with the strings of the pages around them. */
export type PageStrings = Strings & { search: typeof search; site: typeof site };
