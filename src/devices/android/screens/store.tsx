/** The app store: search, results, installing, installed. */
import type { FormEvent } from 'react';
import { useId } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice, useMark } from '../../kit/device.tsx';
import type { AndroidView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';
import { SearchProblem } from '../../phone/app-words.tsx';
import { OtherApp } from '../../phone/app-icon.tsx';
import { findsApp } from '../../phone/phone.start.ts';
import { StoreField } from '../../phone/store-field.tsx';

function SearchBar({ view }: { view: AndroidView }) {
  const { t, send } = useDevice();
  const problem = useId();
  const { context } = view;
  const marked = useMark('storeSearch', 'seekbar');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    send?.({ type: 'press.storeSubmit' });
  };
  return (
    <>
      <form {...marked} onSubmit={search}>
        <StoreField value={context.storeSearch} problem={context.rejectedInput ? problem : undefined} />
        <Press control="storeSubmit" label={t('android:control.storeSubmit')}>
          <Icon name="search" />
        </Press>
      </form>
      <SearchProblem context={context} id={problem} />
    </>
  );
}

export function StoreHome(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.playStore')}>
      <div className="col">
        <SearchBar view={view} />
        <p className="p2">{t('android:store.hint')}</p>
      </div>
    </Screen>
  );
}

export function StoreResults(view: AndroidView) {
  const { t } = useDevice();
  const { storeSearch, phone } = view.context;
  const others = t('android:store.others', { returnObjects: true });
  return (
    <Screen view={view} title={t('android:control.playStore')}>
      <div className="col">
        <SearchBar view={view} />
        {storeSearch.trim() === '' ? (
          <p className="p2">{t('android:store.hint')}</p>
        ) : findsApp(storeSearch) ? (
          <ul className="results">
            <li className="item">
              <span className="appicon ib">
                <Icon name="app" />
              </span>
              <span>
                {t('android:control.ibkrMobile')}
                <small>{t('android:store.publisher')}</small>
              </span>
              <Press control={phone.installed ? 'open' : 'install'} className="cta pill" />
            </li>
            {others.map(({ name, by }) => (
              <OtherApp key={name} name={name} by={by} />
            ))}
          </ul>
        ) : (
          <p role="status">{t('android:store.nothing', { search: storeSearch })}</p>
        )}
      </div>
    </Screen>
  );
}

function Listing({ view }: { view: AndroidView }) {
  const { t } = useDevice();
  const { installed } = view.context;
  const done = view.screen === 'storeInstalled';
  return (
    <Screen view={view} title={t('android:control.playStore')}>
      <div className="col">
        <div className="item">
          <span className="appicon ib">
            <Icon name="app" />
          </span>
          <span>
            <b className="h">{t('android:control.ibkrMobile')}</b>
            <small>{t('android:store.publisher')}</small>
          </span>
        </div>
        {done ? (
          <p className="p2" role="status">
            {t('android:store.installed')}
          </p>
        ) : (
          <>
            <progress
              className="bar2"
              max={100}
              value={installed}
              aria-label={t('android:screen.storeInstalling')}
            />
            <p className="p2">{t('android:store.installing', { percent: installed })}</p>
          </>
        )}
        <Press control="open" className="cta pill" disabled={!done} />
        <p>
          <b>{t('android:store.about')}</b>
        </p>
        <p className="p2">{t('android:store.aboutText')}</p>
      </div>
    </Screen>
  );
}

export const StoreInstalling = (view: AndroidView) => <Listing view={view} />;
export const StoreInstalled = (view: AndroidView) => <Listing view={view} />;
