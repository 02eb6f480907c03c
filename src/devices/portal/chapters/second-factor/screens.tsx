/** The login of a user with several second factors: the page of the one that is chosen, and the list of all. */
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import type { PortalView } from '../../screens/parts.tsx';
import { Busy, Cancel, PortalPage, Press } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function OtherFactor(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <div className="users">
        <Press control="deviceList">
          <span>
            <small>{t('portal:control.deviceList')}</small> <span>{t('portal:control.otherDevice')}</span>
          </span>
          <Icon name="chevron" />
        </Press>
      </div>
      <p role="status">{t('portal:secondFactor.asks')}</p>
      <div className="fld off">
        <span>{t('portal:secondFactor.fieldOff')}</span>
      </div>
      <p className="p2">{t('portal:secondFactor.ours')}</p>
      <Cancel />
    </PortalPage>
  );
}

function FactorList(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <div className="users">
        {(['otherDevice', 'ibKey'] as const).map((control) => (
          <Press key={control} control={control} pressed={control === 'otherDevice'}>
            <span>{t(`portal:control.${control}`)}</span>
            {control === 'otherDevice' ? <Icon name="check" /> : null}
          </Press>
        ))}
      </div>
      <p className="p2">{t('portal:secondFactor.ours')}</p>
      <Cancel />
    </PortalPage>
  );
}

const Waits = (view: PortalView) => <Busy view={view} />;

export const screens: Screens = {
  factorsReading: Waits,
  otherFactor: OtherFactor,
  factorList: FactorList,
  factorChosen: Waits,
};
