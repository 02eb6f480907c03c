/**
 * Plays a scenario: puts the practice into the state that the scenario names. The start of a guide, *Set up*, *Bring*
 * and the tests' own preparation all use this player. The player stops at once when told to, and says what stood in
 * its way.
 */
import type { Client } from '../../api/client.ts';
import { newRequestId } from '../../devices/kit/idempotency-key.ts';
import type { PhoneUser } from '../../devices/phone/phone.memory.ts';
import { withoutUsers } from '../../devices/phone/phone.memory.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { keyOfCode } from '../../enrolment/phone-key.ts';
import type { ProblemId } from '../../problems/problem.ts';
import type { PhoneRole, Step } from '../../journeys/journey.ts';
import { samples } from '../../journeys/samples.ts';
import type { Scenario } from '../../journeys/scenarios.ts';
import { lostBy, usersOf } from '../../journeys/scenarios.ts';
import { fastForward } from './fast-forward.ts';
import type { Casting } from '../players.ts';
import { problemIn } from '../problem.ts';
import type { Stage } from './stage.ts';
import { send, use } from './stage.ts';
import { phoneRoles } from '../world.ts';

/**
 * The outcome of a scenario.
 * @property at The step that could not be finished.
 */
export type Played =
  | { ok: true }
  | { ok: false; why: 'stopped' }
  /** A part of the site did not come. */
  | { ok: false; why: 'missing'; part: unknown }
  | { ok: false; why: 'stuck'; problem?: ProblemId | undefined; at?: string };

type Theatre = { client: Client; casting: Casting; stage: Stage; steps: readonly Step[] };

export async function play(theatre: Theatre, scenario: Scenario): Promise<Played> {
  const { stage } = theatre;
  const stuck = (more: { problem?: ProblemId | undefined; at?: string } = {}): Played =>
    stage.signal.aborted
      ? { ok: false, why: 'stopped' }
      : { ok: false, why: 'stuck', problem: problemIn(stage.world())?.problem, ...more };

  for (const role of phoneRoles) {
    const problem = await enrol(theatre, role, scenario);
    if (problem) return stuck({ problem });
  }
  for (const role of phoneRoles) {
    const settings = scenario.settings?.[role];
    if (settings) send(stage, role, { type: 'settings.set', settings } as { type: string });
  }
  if (scenario.at !== undefined) {
    const at = await fastForward(stage, theatre.steps, scenario.at);
    if (at) return stuck({ at: at.id });
  }
  if (stage.signal.aborted) return stuck();
  // Faults are injected last: they are meant for the reader, not for the way there.
  if (scenario.conditions) {
    const changed = await theatre.client.changePractice(scenario.conditions);
    if (!changed.ok) return stuck({ problem: changed.problem });
  }
  for (const { on, act } of scenario.then ?? []) use(stage, on, act);
  return stage.signal.aborted ? stuck() : { ok: true };
}

/**
 * Activates the users of a scenario on a phone, through the same backend as the reader; the phone then loses some.
 * @returns the problem that stopped the activation.
 */
async function enrol(
  { client, casting, stage }: Theatre,
  role: PhoneRole,
  scenario: Scenario,
): Promise<ProblemId | undefined> {
  const lost = lostBy(scenario, role);
  const users = [...usersOf(scenario, role), ...lost];
  const [actor, kind] = [stage.players.actors[role], casting[role]];
  if (!actor || !kind || users.length === 0) return undefined;
  const enrolled: PhoneUser[] = [];
  for (const id of users) {
    const session = await client.startSession({ userId: id, requestId: newRequestId() });
    if (stage.signal.aborted) return undefined;
    if (!session.ok) return session.problem;
    const { code } = session.value.code ?? {};
    if (code === undefined) return 'already-enrolled-here';
    const activated = await client.activate({
      code,
      phoneId: actor.getSnapshot().context.phone.id,
      requestId: newRequestId(),
    });
    if (stage.signal.aborted) return undefined;
    await client.endSession(session.value.id);
    if (!activated.ok) return activated.problem;
    enrolled.push({ id, key: keyOfCode(code as ActivationCode), place: 'here' });
  }
  if (stage.signal.aborted) return undefined;
  // This state is read now because the reader may have changed the phone meanwhile.
  const { phone } = actor.getSnapshot().context;
  // All comes at once: a step that held only in between would be ticked.
  const enrolledPhone = {
    ...kind.withUsers(phone, enrolled, samples.pin.text),
    ...scenario.has?.[role],
    settings: { ...phone.settings, ...scenario.settings?.[role] },
  };
  actor.send({ type: 'phone.remembered', phone: withoutUsers(enrolledPhone, lost) });
  return undefined;
}
