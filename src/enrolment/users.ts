/**
 * The practice users. They are chosen from a list, because no field of this site ever asks for a username or a
 * password. `symbol` is the character by which an activation code names its user.
 */
export const practiceUsers = [
  { id: 'practice-ana', symbol: 'A', account: 'personal' },
  { id: 'practice-joint', symbol: 'J', account: 'joint' },
  { id: 'practice-firm', symbol: 'F', account: 'business' },
] as const;

export type PracticeUser = (typeof practiceUsers)[number];
export type UserId = PracticeUser['id'];

export const userIds = practiceUsers.map((user) => user.id);

/** @returns the practice user with this id, or undefined. */
export function findUser(id: string): PracticeUser | undefined {
  return practiceUsers.find((user) => user.id === id);
}

/** @returns the practice user that an activation code with this second character is for, or undefined. */
export function userBySymbol(symbol: string | undefined): PracticeUser | undefined {
  return practiceUsers.find((user) => user.symbol === symbol);
}
