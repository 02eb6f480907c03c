/**
 * Keeps what a part of the bench throws within that part. The reader is told what happened, and one press draws the
 * part again, as it was: what the devices hold is not React's.
 */
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Translate } from '../i18n/translate.ts';
import type { Practice } from '../practice/practice.ts';
import { Missing } from './missing.tsx';

type Props = {
  t: Translate;
  practice: Practice;
  /** The task that runs: once it has ended, the part is drawn again. */
  busy?: string | undefined;
  children: ReactNode;
};

type State = { thrown: unknown; times: number };

export class Boundary extends Component<Props, State> {
  override state: State = { thrown: undefined, times: 0 };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { thrown: thrown ?? 'nothing' };
  }

  override componentDidCatch(): void {
    this.setState(({ times }) => ({ times: times + 1 }));
  }

  override componentDidUpdate({ busy }: Props): void {
    if (busy && !this.props.busy && this.state.thrown) this.setState({ thrown: undefined, times: 0 });
  }

  override render(): ReactNode {
    const { t, practice, children } = this.props;
    const { thrown, times } = this.state;
    if (thrown === undefined) return children;
    return (
      <div className="prepare" role="alert">
        <Missing
          t={t}
          error={thrown}
          onAgain={() => {
            practice.revive();
            this.setState({ thrown: undefined });
          }}
        >
          {times > 1 ? (
            <button
              type="button"
              className="btn bare sm"
              onClick={() =>
                void practice.startAgain().then(() => this.setState({ thrown: undefined, times: 0 }))
              }
            >
              {t('bench:again')}
            </button>
          ) : null}
        </Missing>
      </div>
    );
  }
}
