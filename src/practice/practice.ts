/**
 * The practice: the one owner of who plays, what holds, which step is in hand and why it is not done, of the ring, the
 * problem and what is under way. Commands go in, one snapshot comes out, and whoever draws practice draws that. It
 * knows no page and no React.
 */
import type { Client } from '../api/client.ts';
import type { Repair } from '../problems/catalogue.ts';
import { isTimeOver } from '../devices/portal/portal.facts.ts';
import type { UserId } from '../enrolment/users.ts';
import type { Journey, Role, Step } from '../journeys/journey.ts';
import type { Scenario } from '../journeys/scenarios.ts';
import { firstUser, scenarios } from '../journeys/scenarios.ts';
import { labelOf, stepOf, stepsOf } from '../journeys/steps.ts';
import { choiceEvent } from './choices.ts';
import type { Reason } from './conditions.ts';
import { doneSteps, reasonOf } from './conditions.ts';
import { linkEvent } from './given-link.ts';
import type { Marks } from './marks.ts';
import { marksOf } from './marks.ts';
import type { Casting } from './players.ts';
import { startPlayers } from './players.ts';
import type { Found } from './problem.ts';
import { isOnOtherPhone, problemIn } from './problem.ts';
import type { ProgressStore } from './progress/progress.ts';
import type { Played } from './scenario/scenario.ts';
import { isElsewhere, lacksStart, subjectOf } from './subject.ts';
import type { Playing, World } from './world.ts';
import { isPlaying, isUntouched, phoneRoles } from './world.ts';

export type PracticeOptions = {
  client: Client;
  casting: Casting;
  /** What is played; absent where a device stands alone. Its progress then, which the page has as well. */
  guide?: { journey: Journey; progress: ProgressStore } | undefined;
  /** The activation link of a code, as its QR code holds it. */
  linkOf: (code: string) => string;
};

/** What is under way: the devices take nothing from the reader until it ends. */
export type Busy = 'startingAgain' | 'bringing' | 'playing';

export type PracticeSnapshot = {
  world: World;
  /** The step in hand, and how it is called; undefined when all are done, or none is practised. */
  step: Step | undefined;
  label: string | undefined;
  /** Why that step is not done. */
  why: Reason | undefined;
  /** Whom the practice is about; undefined where a device stands alone. */
  subject: UserId | undefined;
  /** The user's phone is in another browser. */
  elsewhere: boolean;
  marks: Marks;
  problem: Found | undefined;
  busy: Busy | undefined;
  /** Text of the QR code that the portal shows now. */
  link: string | null;
  /** The device on which the step goes on, and the one that stands in front where they take turns. */
  wanted: Role;
  inFront: Role;
  /** Why practice cannot go on but from the beginning: nobody is on the phone, or on a phone that does not play. */
  lacks: 'start' | 'phone' | undefined;
};

export type Practice = {
  snapshot: () => PracticeSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** What the reader does on a device. */
  send(role: Role, event: { type: string }): void;
  /** Brings a device to the front. */
  see(role: Role): void;
  /** The device of the step in hand comes to the front. */
  seeStep(): void;
  /** Everything is as the journey begins with it. */
  startAgain(): Promise<Played>;
  /** The devices do every step before this one. */
  bring(stepId: string): Promise<Played>;
  /** Makes the practice what a scenario names, from where it is. */
  play(scenario: Scenario): Promise<Played>;
  /** Ends at once what is under way: the devices stay where they are. */
  stop(): void;
  /** @returns the device in which the reader types on: a field of it is to have the focus. */
  repair(what: Repair, on: Role): Promise<Role | undefined>;
  /** The phone takes the code that the portal shows: what tapping its link does. */
  openLink(): void;
  /** The page was opened with the address of an activation link. */
  takeLink(address: string): void;
  /** Practice is over: its devices hear and write nothing any more. */
  close(): void;
};

/** Starts the devices where this tab left them. */
export function startPractice({ client, casting, guide, linkOf }: PracticeOptions): Practice {
  const { journey, progress } = guide ?? {};
  let players = startPlayers(client, casting, goOn);
  let busy: Busy | undefined;
  let inFront: Role | undefined;
  let current: PracticeSnapshot | undefined;
  let underWay: AbortController | undefined;
  /** Id of the phone to which the choices were last applied; another tab may have reset it. */
  let chosenFor: string | undefined;
  const listeners = new Set<() => void>();

  const world = (): World => ({ journey, devices: players.states() });
  const picked = () => progress?.now().picked ?? {};
  const steps = (): readonly Step[] => (journey ? stepsOf(journey, picked()) : []);

  function linkIn({ devices: { portal } }: World): string | null {
    const session = portal?.screen === 'codeShown' ? portal.context.session : null;
    return session?.code && !isTimeOver(session) ? linkOf(session.code.code) : null;
  }

  function look(): PracticeSnapshot {
    const now = world();
    const { mode, inHand } = progress?.now() ?? {};
    const step = journey && inHand !== undefined && mode === 'practise' ? stepOf(journey, inHand) : undefined;
    const label = journey && step && labelOf(journey, step.id);
    const playing = isPlaying(now) ? now : undefined;
    const elsewhere = isElsewhere(now);
    const lacks = lacksStart(now) ? 'start' : isOnOtherPhone(now) ? 'phone' : undefined;
    const marks =
      playing && step && lacks !== 'start' && !busy ? marksOf(playing, steps(), step, label ?? '') : {};
    const marked = phoneRoles.find((role) => marks[role]);
    const wanted = elsewhere || marks.portal ? 'portal' : (marked ?? step?.on ?? 'phone');
    return {
      world: now,
      step,
      label,
      why: playing && step && reasonOf(playing, step),
      subject: playing && subjectOf(playing),
      elsewhere,
      marks,
      problem: problemIn(now),
      busy,
      link: linkIn(now),
      wanted,
      inFront: inFront ?? wanted,
      lacks,
    };
  }

  function changed(): void {
    applyChoices(false);
    current = undefined;
    const now = world();
    if (progress && isPlaying(now))
      progress.hold(
        doneSteps(now, steps()).map(({ id }) => id),
        isElsewhere(now),
      );
    current = undefined;
    listeners.forEach((listener) => listener());
  }

  /** Where another page of this tab left the devices: this page was kept by the browser and is shown again. */
  function goOn(): void {
    players.stop();
    players = startPlayers(client, casting, goOn);
    players.subscribe(changed);
    changed();
  }

  /** Applies the reader's picks to the phone, and again after a reset or after another tab has removed the app. */
  function applyChoices(justPicked: boolean): void {
    const memory = players.actors.phone?.getSnapshot().context.phone;
    if (!progress || !memory) return;
    const lacksApp = picked().banner === 'app' && !memory.installed;
    if (memory.id === chosenFor && !lacksApp && !justPicked) return;
    chosenFor = memory.id;
    const event = choiceEvent(memory, picked(), justPicked);
    if (event) players.actors.phone?.send(event);
  }

  /** Runs one task at a time. The reader can stop it, and gets the devices back however the task ends. */
  async function alone(what: Busy, act: (signal: AbortSignal) => Promise<Played>): Promise<Played> {
    underWay?.abort();
    const control = new AbortController();
    underWay = control;
    const stopped = new Promise<Played>((resolve) => {
      control.signal.addEventListener('abort', () => resolve({ ok: false, why: 'stopped' }));
    });
    busy = what;
    changed();
    try {
      return await Promise.race([act(control.signal), stopped]);
    } finally {
      if (underWay === control) {
        underWay = undefined;
        busy = undefined;
        changed();
      }
    }
  }

  async function playIn(signal: AbortSignal, scenario: Scenario): Promise<Played> {
    const { play } = await import('./scenario/scenario.ts');
    const stage = {
      players,
      world: () => world() as Playing,
      link: () => linkIn(world()),
      signal,
    };
    return play({ client, casting, stage, steps: steps() }, scenario);
  }

  async function begin(signal: AbortSignal): Promise<Played> {
    const start: Scenario = journey ? scenarios[journey.start] : {};
    return Object.keys(start).length > 0 ? playIn(signal, start) : { ok: true };
  }

  async function startAgain(signal: AbortSignal): Promise<Played> {
    const reset = await client.resetPractice();
    if (!reset.ok) return { ok: false, why: 'stuck', problem: reset.problem };
    if (signal.aborted) return { ok: false, why: 'stopped' };
    players.stop();
    players.forget();
    players = startPlayers(client, casting, goOn);
    players.subscribe(changed);
    progress?.forgetPractised();
    const begun = await begin(signal);
    inFront = look().wanted;
    return begun;
  }

  async function bring(signal: AbortSignal, stepId: string): Promise<Played> {
    if (lacksStart(world())) {
      const begun = await startAgain(signal);
      if (!begun.ok) return begun;
    }
    const brought = await playIn(signal, { at: stepId });
    inFront = look().wanted;
    return brought;
  }

  players.subscribe(changed);
  progress?.subscribe((now, { before }) => {
    if (now.picked !== before.picked) applyChoices(now.mode === 'practise');
    current = undefined;
    listeners.forEach((listener) => listener());
  });
  changed();
  inFront = look().wanted;
  // Devices that nobody has used are made as the journey begins with them.
  if (lacksStart(world()) && isUntouched(world())) void alone('playing', begin);

  const snapshot = (): PracticeSnapshot => (current ??= look());
  return {
    snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send(role, event) {
      players.actors[role]?.send(event as never);
      // Who says that no notification came gets what it would cover.
      if (event.type !== 'press.noNotification') return;
      for (const phone of phoneRoles) players.actors[phone]?.send({ type: 'notice.passed' });
    },
    see(role) {
      inFront = role;
      changed();
    },
    seeStep() {
      inFront = snapshot().wanted;
      changed();
    },
    startAgain: () => alone('startingAgain', startAgain),
    bring: (stepId) => alone('bringing', (signal) => bring(signal, stepId)),
    play: (scenario) => alone('playing', (signal) => playIn(signal, scenario)),
    stop: () => underWay?.abort(),
    async repair(what, on) {
      const { recover } = await import('./scenario/recovery.ts');
      const { startsAgain, ...next } = recover(world(), players.actors, what, on, journey?.user ?? firstUser);
      inFront = next.on;
      changed();
      // Going on without a notification ends the fault that kept it away: the next login has one again.
      if (what === 'withoutIt') await client.changePractice({ notifications: true });
      if (startsAgain) void alone('startingAgain', startAgain);
      return next.types ? next.on : undefined;
    },
    openLink() {
      const link = linkIn(world());
      if (link === null) return;
      players.actors.phone?.send(linkEvent(link));
      players.actors.phone?.send({ type: 'press.takeOffered' });
      inFront = 'phone';
      changed();
    },
    takeLink: (address) => players.actors.phone?.send(linkEvent(address)),
    close() {
      underWay?.abort();
      listeners.clear();
      players.stop();
    },
  };
}
