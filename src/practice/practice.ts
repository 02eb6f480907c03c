/**
 * The practice: the one owner of who plays, what holds, the step in hand and why it is not done, the ring, the
 * problem, and the task that runs. Commands go in, one snapshot comes out, and the views draw that snapshot. The
 * practice knows no page and no React.
 */
import type { Client } from '../api/client.ts';
import type { Repair } from '../problems/catalogue.ts';
import { isTimeOver } from '../devices/portal/portal.facts.ts';
import type { UserId } from '../enrolment/users.ts';
import type { Journey, Role, Step } from '../journeys/journey.ts';
import type { Scenario } from '../journeys/scenarios.ts';
import { firstUser, scenarios } from '../journeys/scenarios.ts';
import { labelOf, stepOf, stepsOf } from '../journeys/steps.ts';
import { takeMisfit } from '../devices/kit/kept.ts';
import { choiceEvent } from './choices.ts';
import type { Reason } from './conditions.ts';
import { doneSteps, reasonOf } from './conditions.ts';
import { linkEvent } from './given-link.ts';
import type { Marks } from './marks.ts';
import { marksOf } from './marks.ts';
import { nextUse } from './ring.ts';
import { textToType } from './to-type.ts';
import type { Casting } from './players.ts';
import { startPlayers } from './players.ts';
import type { Found } from './problem.ts';
import { isOnOtherPhone, problemIn } from './problem.ts';
import type { ProgressStore } from './progress/progress.ts';
import type { Played } from './scenario/scenario.ts';
import { isElsewhere, lacksStart, subjectOf } from './subject.ts';
import type { Playing, World } from './world.ts';
import { isPlaying, isUntouched, phoneRoles, withoutGone } from './world.ts';

export type PracticeOptions = {
  client: Client;
  casting: Casting;
  /** The journey that is played, and its progress, which the page shares. Absent where a device stands alone. */
  guide?: { journey: Journey; progress: ProgressStore } | undefined;
  /** The activation link that the QR code of an activation code holds. */
  linkOf: (code: string) => string;
  /** How a part of the practice comes that is fetched later. */
  bringPart?: <Part>(load: () => Promise<Part>) => Promise<Part>;
};

const missing = (part: unknown) => ({ ok: false, why: 'missing', part }) as const;

/** A task that came to nothing, and was not stopped. */
type Failed = Exclude<Played, { ok: true } | { why: 'stopped' }>;

/** The task that runs: until the task ends, the devices take nothing from the reader. */
export type Busy = 'startingAgain' | 'bringing' | 'playing';

export type PracticeSnapshot = {
  world: World;
  /** The step in hand, and its label; undefined when all steps are done, or when the reader does not practice. */
  step: Step | undefined;
  label: string | undefined;
  /** Why the step in hand is not done. */
  why: Reason | undefined;
  /** The user whom the practice is about; undefined where a device stands alone. */
  subject: UserId | undefined;
  /** The user's phone is in another browser. */
  elsewhere: boolean;
  marks: Marks;
  /** The text of another device that is typed next. */
  toType: string | undefined;
  problem: Found | undefined;
  busy: Busy | undefined;
  /** The text of the QR code that the portal shows now. */
  link: string | null;
  /** The device on which the step goes on, and the device in front where the two take turns. */
  wanted: Role;
  inFront: Role;
  /** The device came to the front because the step goes on there, and not by the reader's wish. */
  cameByItself: boolean;
  /** Why practice has to start again: the phone has no user, or the user's phone does not play here. */
  lacks: 'start' | 'phone' | 'own' | undefined;
  /** Something that this browser had kept could not be used. */
  damaged: boolean;
  /** Why the last task came to nothing, until the reader goes on. */
  failure: Failed | undefined;
};

export type Practice = {
  snapshot: () => PracticeSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** What the reader does on a device. */
  send(role: Role, event: { type: string }): void;
  /** Brings a device to the front. */
  see(role: Role): void;
  /** Brings the device of the step in hand to the front. */
  seeStep(): void;
  /** Puts everything back to the start of the journey. */
  startAgain(): Promise<Played>;
  /** Has the devices do every step before this one. */
  bring(stepId: string): Promise<Played>;
  /** Turns the practice, as it stands, into the state that a scenario names. */
  play(scenario: Scenario): Promise<Played>;
  /** Ends the running task at once: the devices stay where they are. */
  stop(): void;
  /** @returns the device in which the reader goes on typing, so that its field can take the focus. */
  repair(what: Repair, on: Role): Promise<Role | undefined>;
  /** Gives the phone the code that the portal shows, as a tap on the link does. */
  openLink(): void;
  /** Takes the address of an activation link with which the page was opened. */
  takeLink(address: string): void;
  /** Starts devices whose machine has stopped with an error, where this tab left them. */
  revive(): void;
  /** Ends practice: its devices no longer hear or write anything. */
  close(): void;
};

/** Starts the devices where this tab left them. */
export function startPractice({
  client,
  casting,
  guide,
  linkOf,
  bringPart = (load) => load(),
}: PracticeOptions): Practice {
  const { journey, progress } = guide ?? {};
  let players = startPlayers(client, casting, goOn);
  let busy: Busy | undefined;
  let inFront: Role | undefined;
  let cameByItself = false;
  let current: PracticeSnapshot | undefined;
  let damaged = false;
  let isClosed = false;
  let failure: Failed | undefined;
  let underWay: AbortController | undefined;
  /** Id of the phone to which the choices were last applied; another tab may have reset it. */
  let chosenFor: string | undefined;
  /** Steps of a guide that begins with settings of its own were done before its first moment. */
  let beganWithout = false;
  /** The step in hand, and its device, with which a device last came to the front by itself. */
  let followed: string | undefined;
  const listeners = new Set<() => void>();

  const picked = () => progress?.now().picked ?? {};
  const world = (): World => ({ journey, devices: withoutGone(players.states(), picked()) });
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
    const lacks = lacksStart(now)
      ? 'start'
      : isOnOtherPhone(now)
        ? 'phone'
        : doneByOthers(now)
          ? 'own'
          : undefined;
    const goesOn = playing && step && lacks !== 'start' && lacks !== 'own' && !busy;
    const next = goesOn ? nextUse(playing, steps(), step) : undefined;
    const marks = marksOf(next, label ?? '');
    const toType = playing && textToType(playing, next);
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
      toType,
      problem: problemIn(now),
      busy,
      link: linkIn(now),
      wanted,
      inFront: inFront ?? wanted,
      cameByItself,
      lacks,
      damaged,
      failure,
    };
  }

  /**
   * True when nothing is left to do in this guide and nothing was done in it, or when a guide that begins with settings
   * of its own comes to a phone without them: the devices did it in another guide.
   */
  function doneByOthers(now: World): boolean {
    if (!journey || !isPlaying(now) || progress?.now().done.length !== 0) return false;
    if (beganWithout) return true;
    const done = doneSteps(now, steps());
    return stepsOf({ ...journey, proof: [] }, picked()).every((step) => done.includes(step));
  }

  function changed(): void {
    applyChoices(false);
    current = undefined;
    const now = world();
    if (progress && isPlaying(now) && !doneByOthers(now))
      progress.hold(
        doneSteps(now, steps()).map(({ id }) => id),
        isElsewhere(now),
      );
    tell();
  }

  function tell(): void {
    current = followStep(look());
    listeners.forEach((listener) => listener());
  }

  /**
   * Brings the device of the step to the front, once for each step and each turn that it takes: a reader who then
   * looks at another device goes on looking at it.
   */
  function followStep(now: PracticeSnapshot): PracticeSnapshot {
    const at = `${now.step?.id} ${now.wanted}`;
    if (busy || at === followed) return now;
    followed = at;
    return { ...now, ...bringToFront(now.wanted, true) };
  }

  function bringToFront(role: Role, byItself: boolean): Pick<PracticeSnapshot, 'inFront' | 'cameByItself'> {
    inFront = role;
    cameByItself = byItself;
    return { inFront, cameByItself };
  }

  /** Goes on where another page of this tab left the devices. The browser had kept this page and shows it again. */
  function goOn(): void {
    players.stop();
    players = startPlayers(client, casting, goOn);
    players.subscribe(changed);
    changed();
    if (takeMisfit()) beginAgain();
  }

  /** What had been kept could not be used: practice begins again, as a whole. */
  function beginAgain(): void {
    damaged = true;
    void alone('startingAgain', startAgain);
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

  /** Runs one task at a time. The reader can stop the task, and gets the devices back however the task ends. */
  async function alone(what: Busy, act: (signal: AbortSignal) => Promise<Played>): Promise<Played> {
    underWay?.abort();
    const control = new AbortController();
    underWay = control;
    const stopped = new Promise<Played>((resolve) => {
      control.signal.addEventListener('abort', () => resolve({ ok: false, why: 'stopped' }));
    });
    busy = what;
    failure = undefined;
    changed();
    try {
      const played = await Promise.race([act(control.signal), stopped]);
      if (!played.ok && played.why !== 'stopped' && underWay === control) failure = played;
      return played;
    } finally {
      if (underWay === control) {
        underWay = undefined;
        busy = undefined;
        changed();
      }
    }
  }

  async function playIn(signal: AbortSignal, scenario: Scenario): Promise<Played> {
    const player = await bringPart(() => import('./scenario/scenario.ts')).catch(missing);
    if ('why' in player) return player;
    const stage = {
      players,
      world: () => world() as Playing,
      link: () => linkIn(world()),
      signal,
    };
    return player.play({ client, casting, stage, steps: steps() }, scenario);
  }

  async function begin(signal: AbortSignal): Promise<Played> {
    const start: Scenario = journey ? scenarios[journey.start] : {};
    return Object.keys(start).length > 0 ? playIn(signal, start) : { ok: true };
  }

  async function startAgain(signal: AbortSignal): Promise<Played> {
    // The devices begin again at once, whatever becomes of the request.
    const resetting = client.resetPractice();
    players.stop();
    players.forget();
    players = startPlayers(client, casting, goOn);
    beganWithout = false;
    players.subscribe(changed);
    progress?.forgetPractised();
    if (!journey || Object.keys(scenarios[journey.start]).length === 0) return { ok: true };
    const reset = await resetting;
    if (!reset.ok) return { ok: false, why: 'stuck', problem: reset.problem };
    const begun = await begin(signal);
    inFront = look().wanted;
    return begun;
  }

  async function bring(signal: AbortSignal, stepId: string): Promise<Played> {
    if (lacksStart(world()) || doneByOthers(world())) {
      const begun = await startAgain(signal);
      if (!begun.ok) return begun;
    }
    const brought = await playIn(signal, { at: stepId });
    inFront = look().wanted;
    return brought;
  }

  const begun = world();
  beganWithout =
    journey !== undefined &&
    'settings' in scenarios[journey.start] &&
    isPlaying(begun) &&
    doneSteps(begun, steps()).length > 0;
  players.subscribe(changed);
  progress?.subscribe(({ mode }, { isPick }) => {
    if (isPick) applyChoices(mode === 'practise');
    tell();
  });
  changed();
  if (takeMisfit()) beginAgain();
  // Devices that nobody has used get what the journey begins with.
  else if (lacksStart(world()) && isUntouched(world())) void alone('playing', begin);

  void client.readPractice().then((answer) => {
    if (answer.ok && answer.value.damaged && !damaged && !isClosed) beginAgain();
  });

  const snapshot = (): PracticeSnapshot => (current ??= look());
  return {
    snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send(role, event) {
      failure = undefined;
      players.actors[role]?.send(event as never);
      // The notice would cover the challenge that a reader without a notification asks for.
      if (event.type !== 'press.noNotification') return;
      for (const phone of phoneRoles) players.actors[phone]?.send({ type: 'notice.passed' });
    },
    see(role) {
      bringToFront(role, false);
      changed();
    },
    seeStep() {
      bringToFront(snapshot().wanted, false);
      changed();
    },
    startAgain: () => alone('startingAgain', startAgain),
    bring: (stepId) => alone('bringing', (signal) => bring(signal, stepId)),
    play: (scenario) => alone('playing', (signal) => playIn(signal, scenario)),
    stop: () => underWay?.abort(),
    async repair(what, on) {
      const part = await bringPart(() => import('./scenario/recovery.ts')).catch(missing);
      if ('why' in part) {
        failure = part;
        changed();
        return undefined;
      }
      const { recover } = part;
      const { startsAgain, ...next } = recover(world(), players.actors, what, on, journey?.user ?? firstUser);
      bringToFront(next.on, false);
      changed();
      // "Going on without a notification" ends the injected fault: the next login sends a notification again.
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
    revive() {
      if (Object.values(players.states()).some(({ isBroken }) => isBroken)) goOn();
    },
    takeLink: (address) => players.actors.phone?.send(linkEvent(address)),
    close() {
      isClosed = true;
      underWay?.abort();
      listeners.clear();
      players.stop();
    },
  };
}
