/** A login that fails by a wrong password, and one that is locked. No field takes a password: the reader chooses. */
import { mostFailures } from '../../../../enrolment/passwords.ts';
import { useDevice } from '../../../kit/device.tsx';
import { Whole } from '../../../kit/whole.tsx';
import type { PortalControl } from '../../portal.types.ts';
import type { PortalView } from '../../screens/parts.tsx';
import { Busy, Cancel, PortalPage, Press } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

/** The two ways on from a page that says why nobody is logged in. */
function Ways({ first, more }: { first: PortalControl; more?: PortalControl }) {
  return (
    <>
      <Press control={first} className="cta" />
      {more ? (
        <p>
          <Press control={more} className="lnk" />
        </p>
      ) : null}
      <Cancel />
    </>
  );
}

function Choice(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="p2">
        <Whole text={t('portal:password.choose', { user: view.context.userId ?? '' })} />
      </p>
      <div className="users">
        {(['rightPassword', 'wrongPassword'] as const).map((control) => (
          <Press key={control} control={control} />
        ))}
      </div>
      <Cancel />
    </PortalPage>
  );
}

function Wrong(view: PortalView) {
  const { t } = useDevice();
  const failed = view.context.failed ?? 1;
  return (
    <PortalPage view={view}>
      <p className="stripe" role="alert">
        {t('portal:password.wrong')}
      </p>
      <p>{t('portal:password.failed', { failed, most: mostFailures })}</p>
      <p className="p2">{t('portal:password.ours')}</p>
      <Ways first="passwordAgain" more="untilLocked" />
    </PortalPage>
  );
}

function Locked(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="stripe" role="alert">
        {t('portal:password.locked')}
      </p>
      <p>{t('portal:password.help')}</p>
      <p className="p2">{t('portal:password.ours')}</p>
      <Ways first="letDayPass" />
    </PortalPage>
  );
}

function Passing(view: PortalView) {
  const { t } = useDevice();
  return <Busy view={view} says={t('portal:password.passing')} />;
}

const Waits = (view: PortalView) => <Busy view={view} />;

export const screens: Screens = {
  passwordChoice: Choice,
  passwordRetry: Choice,
  rightChecking: Waits,
  wrongChecking: Waits,
  passwordRight: Waits,
  passwordWrong: Wrong,
  loginLocked: Locked,
  dayPassing: Passing,
};
