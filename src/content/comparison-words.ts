// Small words of comparisons: counts and charges.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

export const inWords = (count: number): string => WORDS[count] ?? String(count);

/** "two benzene rings". */
export const counted = (count: number, noun: string) => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** "an alcohol", "two alcohols". */
export const some = (count: number, noun: string) => (count === 1 ? `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}` : counted(count, noun));

/** With a real minus sign. */
export const chargeText = (value: number) => (value === 0 ? '0' : `${value > 0 ? '+' : '−'}${Math.abs(value)}`);

export const lowered = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** "a, b and c". */
export const inList = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);
