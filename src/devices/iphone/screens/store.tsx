/** The web page that leads to the store, and the store: its first page, the search, the app's page. */
import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice, useMark } from '../../kit/device.tsx';
import { OtherApp } from '../../phone/app-icon.tsx';
import { SearchProblem } from '../../phone/app-words.tsx';
import { findsApp } from '../../phone/phone.start.ts';
import { StoreField } from '../../phone/store-field.tsx';
import type { IphoneView } from './parts.tsx';
import { Back, Press, PressTab, Screen, Tab } from './parts.tsx';

export function WebPage() {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:web.title')} large>
      <div className="col">
        <p>{t('iphone:web.text')}</p>
        <p role="status">{t('iphone:web.going')}</p>
        <div className="bar2 busy" />
      </div>
    </Screen>
  );
}

function Tabs({ here }: { here: 'today' | 'search' }) {
  const { t } = useDevice();
  return (
    <div className="tabs">
      <Tab icon="note" name={t('iphone:store.today')} here={here === 'today'} />
      <Tab icon="square" name={t('iphone:store.games')} />
      <Tab icon="list" name={t('iphone:store.charts')} />
      {here === 'search' ? (
        <Tab icon="search" name={t('iphone:control.storeSearchTab')} here />
      ) : (
        <PressTab control="storeSearchTab" icon="search" />
      )}
    </div>
  );
}

export function StoreHome() {
  const { t } = useDevice();
  const [first] = t('iphone:store.others', { returnObjects: true });
  return (
    <Screen title={t('iphone:store.today')} large tabs={<Tabs here="today" />}>
      <div className="col">
        <div className="pick dim">
          <small>{t('iphone:store.pick')}</small>
          <b>{first?.name}</b>
          <span>{t('iphone:store.pickText')}</span>
        </div>
      </div>
    </Screen>
  );
}

function SearchBar({ view }: { view: IphoneView }) {
  const marked = useMark('storeSearch', 'seekbar');
  const problem = useId();
  const { context } = view;
  // The results are already there: the keyboard's search key only closes the keyboard.
  const done = (event: FormEvent<HTMLElement>): void => {
    event.preventDefault();
    const title = event.currentTarget.closest('[data-screen]')?.querySelector('h3');
    title?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className="seeking">
        <form {...marked} onSubmit={done}>
          <Icon name="search" />
          <StoreField value={context.storeSearch} problem={context.rejectedInput ? problem : undefined} />
        </form>
        <Press control="cancel" className="txt" />
      </div>
      <SearchProblem context={context} id={problem} />
    </>
  );
}

export function StoreSearch(view: IphoneView) {
  const { t } = useDevice();
  const { storeSearch } = view.context;
  return (
    <Screen tabs={<Tabs here="search" />}>
      <div className="col">
        <SearchBar view={view} />
        {storeSearch.trim() === '' ? (
          <p className="p2">{t('iphone:store.hint')}</p>
        ) : findsApp(storeSearch) ? (
          <Results view={view} />
        ) : (
          <p role="status">{t('iphone:store.nothing', { search: storeSearch })}</p>
        )}
      </div>
    </Screen>
  );
}

function Results({ view }: { view: IphoneView }) {
  const { t } = useDevice();
  const others = t('iphone:store.others', { returnObjects: true });
  return (
    <ul className="results">
      <li className="item">
        <TheApp />
        <GetOrOpen view={view} />
      </li>
      {others.map(({ name, by }) => (
        <OtherApp key={name} name={name} by={by} />
      ))}
    </ul>
  );
}

function TheApp({ children }: { children?: ReactNode }) {
  const { t } = useDevice();
  return (
    <>
      <span className="appicon ib">
        <Icon name="app" />
      </span>
      <span>
        <b>{t('iphone:control.ibkrMobile')}</b>
        <small>{t('iphone:store.publisher')}</small>
        {children}
      </span>
    </>
  );
}

const GetOrOpen = ({ view }: { view: IphoneView }) => (
  <Press control={view.context.phone.installed ? 'open' : 'get'} className="cta pill" />
);

function Listing({ button, children }: { button: ReactNode; children?: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.appStore')} lead={<Back />}>
      <div className="col">
        <div className="item listing">
          <TheApp>{button}</TheApp>
        </div>
        {children}
        <div className="about">
          <b>{t('iphone:store.about')}</b>
          <p className="p2">{t('iphone:store.aboutText')}</p>
        </div>
      </div>
    </Screen>
  );
}

export const StorePage = (view: IphoneView) => <Listing button={<GetOrOpen view={view} />} />;

export function StoreInstalling(view: IphoneView) {
  const { t } = useDevice();
  const { installed } = view.context;
  return (
    <Listing button={<Press control="open" className="cta pill" disabled />}>
      <progress
        className="bar2"
        max={100}
        value={installed}
        aria-label={t('iphone:screen.storeInstalling')}
      />
      <p className="p2">{t('iphone:store.installing', { percent: installed })}</p>
    </Listing>
  );
}

export function StoreInstalled() {
  const { t } = useDevice();
  return (
    <Listing button={<Press control="open" className="cta pill" />}>
      <p className="p2" role="status">
        {t('iphone:store.installed')}
      </p>
    </Listing>
  );
}
