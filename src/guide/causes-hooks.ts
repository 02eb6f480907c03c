/** What the questions consist of that lead from what a reader sees to the cause. */
export const causes = 'data-causes';
/** One cause with its question; the value is its name. */
export const cause = 'data-cause';
export const question = 'data-question';
export const yesOrNo = 'data-yes-or-no';
export const found = 'data-found';
/** What is left when no question has found the cause. */
export const none = 'data-none';
/** The buttons that lead from one question to another. */
export const ways = 'data-ways';
export const next = 'data-next-question';
export const back = 'data-question-before';
export const again = 'data-again';
