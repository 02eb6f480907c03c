/** A login whose notification cannot arrive, up to the field for the challenge. */
import { isOfText } from '../../problems/problem.ts';
import { Press, useDevice, useLabel } from '../kit/device.tsx';
import { Field } from '../kit/field.tsx';
import { Whole } from '../kit/whole.tsx';
import type { PhoneContext, PhoneControl, PhoneField } from './phone.types.ts';

/** The question whose login it is, when the phone has several users; then the field for the portal's challenge. */
export function ChallengeEntry({ context }: { context: PhoneContext }) {
  const { t } = useDevice();
  const labelOf = useLabel();
  const { phone, authUser, challengeField, problem } = context;
  const isHere = problem === 'challenge-length' || isOfText(problem) ? problem : null;
  return (
    <>
      {phone.users.length === 1 ? (
        <p>
          <Whole text={t('app:auth.text', { user: authUser ?? '' })} />
        </p>
      ) : (
        <div className="users" role="group" aria-label={t('app:auth.choose')}>
          {phone.users.map(({ id }) => (
            <Press<PhoneControl> key={id} control={id} pressed={id === authUser} />
          ))}
        </div>
      )}
      <Field<PhoneField, PhoneControl>
        field="challengeField"
        label={labelOf('challengeField')}
        note={t('app:auth.fieldNote')}
        value={challengeField}
        problem={isHere ? t(`problems:problem.${isHere}.title`) : undefined}
        onEnter="generate"
        digits
      />
    </>
  );
}
