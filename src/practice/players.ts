/**
 * Who plays: a device in each role; all start and stop together. Each device keeps its data in this browser under the
 * name of its role.
 */
import type { Client } from '../api/client.ts';
import type { AnyPhone, DeviceKind } from '../devices/kinds.ts';
import { chapterIds, kinds, neededBy, phoneKinds } from '../devices/kinds.ts';
import type { ChapterId, DeviceActor, Kind, Running } from '../devices/kit/kind.ts';
import { forgetSnapshot, isOvertaken, keptChapter } from '../devices/kit/tab-snapshot.ts';
import { whenShownAgain } from '../api/shown-again.ts';
import { forgetPhone } from '../devices/phone/phone.memory.ts';
import type { PhoneKindOf } from '../devices/phone/start-phone.ts';
import type { PortalTypes } from '../devices/portal/portal.types.ts';
import type { Cast, Role } from '../journeys/journey.ts';
import type { PhoneState, PortalState, World } from './world.ts';
import { phoneRoles } from './world.ts';

/** The loaded kind of device for each role. */
export type Casting = {
  portal?: Kind<PortalTypes>;
  phone?: PhoneKindOf<AnyPhone>;
  oldPhone?: PhoneKindOf<AnyPhone>;
};

/** Fetches something for each role of a cast, by the kind of its device. */
export async function forEachRole<Loaded>(
  cast: Partial<Cast>,
  load: (kind: DeviceKind) => Promise<Loaded>,
): Promise<Partial<Record<Role, Loaded>>> {
  const loaded = Object.entries(cast).map(async ([role, kind]) => [role, await load(kind)] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** Fetches only the kinds of device that play, with these chapters. */
export const loadCasting = async (
  cast: Partial<Cast>,
  chapters: readonly ChapterId[] = [],
): Promise<Casting> =>
  (await forEachRole(cast, (kind) => kinds[kind].load(chapters) as Promise<unknown>)) as Casting;

export type Actors = {
  portal?: DeviceActor<PortalTypes>;
  phone?: DeviceActor<AnyPhone>;
  oldPhone?: DeviceActor<AnyPhone>;
};

export type Players = {
  actors: Actors;
  /** What each device shows and holds now. */
  states(): World['devices'];
  /** Calls `listener` after each change of any device, until the devices stop. */
  subscribe(listener: () => void): () => void;
  stop(): void;
  /**
   * Forgets all that the devices keep: the next players start out of the box. The owner of the client resets the
   * backend.
   */
  forget(): void;
};

const nameOf = (role: Role, kind: string): string => `${role}-${kind}`;

/**
 * The chapters that a cast plays: those that its journey names, those of the screens that this tab has kept, and those
 * that these need.
 */
export function chaptersOf(cast: Partial<Cast>, named: readonly ChapterId[] = []): readonly ChapterId[] {
  const kept = Object.entries(cast).map(([role, kind]) => keptChapter(nameOf(role as Role, kind)));
  const needed = kept.map(neededBy);
  return chapterIds.filter((id) => [...named, ...kept, ...needed].includes(id));
}

/**
 * Starts the devices where this tab left them.
 * @param onOvertaken Called when this page is shown again after another page of the tab has gone on with the devices:
 * the caller stops these players and starts new ones.
 */
export function startPlayers(client: Client, casting: Casting, onOvertaken?: () => void): Players {
  const running = new Map<string, Running>();
  // This watch starts before any phone does: a phone that wrote its state first would hide that another page has
  // overtaken it.
  const quiet = whenShownAgain(() => {
    if ([...running.keys()].some(isOvertaken)) onOvertaken?.();
  });
  const actors: Actors = {};
  function start<Types extends PortalTypes | AnyPhone>(
    role: Role,
    kind: Kind<Types> | undefined,
  ): DeviceActor<Types> | undefined {
    if (!kind) return undefined;
    const name = nameOf(role, kind.kind);
    const codeShown = (): string | undefined => actors.portal?.getSnapshot().context.session?.code?.code;
    const device = kind.start({ client, name, codeShown });
    running.set(name, device);
    return device.actor;
  }
  const portal = start('portal', casting.portal);
  if (portal) actors.portal = portal;
  for (const role of phoneRoles) {
    const phone = start(role, casting[role]);
    if (phone) actors[role] = phone;
  }

  const stateOf = (role: Role): PortalState | PhoneState | undefined => {
    const [kind, actor] = [casting[role], actors[role]];
    if (!kind || !actor) return undefined;
    const { value: screen, context, status } = actor.getSnapshot();
    const isBroken = status === 'error';
    return { kind: kind.kind, facts: kind.facts, screen, context, isBroken } as PortalState | PhoneState;
  };

  return {
    actors,
    states: () => Object.fromEntries((Object.keys(actors) as Role[]).map((role) => [role, stateOf(role)])),
    subscribe(listener) {
      const subscriptions = (Object.values(actors) as DeviceActor[]).map((actor) =>
        actor.subscribe({ next: listener, error: listener }),
      );
      return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
    },
    stop() {
      quiet();
      running.forEach((device) => device.stop());
    },
    forget() {
      running.forEach((device) => device.forget());
      // The backend forgets every phone, so the phones that do not play here are forgotten as well.
      for (const name of phoneRoles.flatMap((role) => phoneKinds.map((kind) => nameOf(role, kind)))) {
        if (running.has(name)) continue;
        forgetPhone(name);
        forgetSnapshot(name);
      }
    },
  };
}
