/** What the screens say on which IB Key moves, on every phone. Each phone draws its own bars around these words. */
import { practiceUsers } from '../../../../enrolment/users.ts';
import { Icon } from '../../../../icons/icon.tsx';
import { Press as AnyPress, useDevice } from '../../../kit/device.tsx';
import { Whole } from '../../../kit/whole.tsx';
import type { MoveControl, PhoneContext, PhoneControl } from '../../phone.types.ts';
import { isHere, movingUser } from './machine.ts';

type Given = { context: PhoneContext };

const Press = AnyPress<PhoneControl | MoveControl>;

export const HaveAccount = () => <Press control="haveAccount" className="cta" />;

export function MoveLoginWords({ context }: Given) {
  const { t } = useDevice();
  const chosen = movingUser(context);
  return (
    <>
      <p>{t('app:move.chooseUser')}</p>
      <div className="stack grp">
        {practiceUsers.map(({ id }) => (
          <Press key={id} control={id} className="item wide" pressed={id === chosen}>
            <span translate="no">{id}</span>
            {id === chosen ? <Icon name="check" /> : null}
          </Press>
        ))}
      </div>
      <p className="p2">{t('app:move.passwordOff')}</p>
      <Press control="logInHere" className="cta push" disabled={chosen === null} />
    </>
  );
}

export function MoveOfferWords({ context }: Given) {
  const { t } = useDevice();
  const user = movingUser(context) ?? '';
  return (
    <>
      <p>
        <Whole text={t('app:move.offer', { user })} />
      </p>
      {isHere(context) ? (
        <p>
          <Whole text={t('app:move.isHere', { user })} />
        </p>
      ) : null}
      <p className="p2">{t('app:move.wordsOurs')}</p>
      {isHere(context) ? null : <Press control="migrate" className="cta push" />}
    </>
  );
}

export function MoveConfirmWords({ context }: Given) {
  const { t } = useDevice();
  return (
    <>
      <p>
        <Whole text={t('app:move.confirm', { user: movingUser(context) ?? '' })} />
      </p>
      <p className="p2">{t('app:move.wordsOurs')}</p>
      <Press control="confirmMigrate" className="cta push" />
    </>
  );
}

export function MoveReadWords() {
  const { t } = useDevice();
  return (
    <>
      <p>{t('app:move.read')}</p>
      <p className="p2">{t('app:move.readUnconfirmed')}</p>
      <Press control="readOn" className="cta push" />
    </>
  );
}

export function MovingWords({ context }: Given) {
  const { t } = useDevice();
  return (
    <>
      <p role="status">
        <Whole text={t('app:activating', { user: movingUser(context) ?? '' })} />
      </p>
      <div className="bar2 busy" />
    </>
  );
}

export function KeyCheckingWords() {
  const { t } = useDevice();
  return (
    <>
      <p role="status">{t('app:move.checking')}</p>
      <div className="bar2 busy" />
    </>
  );
}

export function KeyEndedWords({ context: { authUser } }: Given) {
  const { t } = useDevice();
  return (
    <>
      <b className="h">{t('app:move.ended')}</b>
      <p role="status">
        <Whole text={t('app:move.endedText', { user: authUser ?? '' })} />
      </p>
      <p className="p2">{t('app:move.endedUnconfirmed')}</p>
      <Press control="done" className="cta push" />
    </>
  );
}
