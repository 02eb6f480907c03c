/**
 * What can be seen of an idea for a PIN without knowing its owner. Of the five kinds of personal data that KB2269 names,
 * digits alone can look like one: a birth date. The others only the reader can tell.
 */
const day = '(0[1-9]|[12]\\d|3[01])';
const month = '(0[1-9]|1[0-2])';
const year = '((19|20)\\d\\d)';
const short = '\\d\\d';

/** The forms in which four to six digits can be a date, whatever the order of its parts. */
const forms = [
  year,
  day + month,
  month + day,
  month + short,
  short + month,
  `[1-9]${month}${short}`,
  `[1-9]${day}${short}`,
  `${day}[1-9]${short}`,
  day + month + short,
  month + day + short,
  short + month + day,
  year + month,
  month + year,
];
const date = new RegExp(`^(${forms.join('|')})$`);

export const findings = ['length', 'digits', 'date', 'nothing'] as const;
export type Finding = (typeof findings)[number];

/** @returns what speaks against this idea, as far as it can be seen; `nothing` where nothing does. */
export function findingsIn(idea: string): readonly Finding[] {
  const { length } = [...idea];
  const found: Finding[] = [
    ...(length < 4 || length > 6 ? (['length'] as const) : []),
    ...(/^\d*$/.test(idea) ? [] : (['digits'] as const)),
    ...(date.test(idea) ? (['date'] as const) : []),
  ];
  return found.length > 0 ? found : ['nothing'];
}
