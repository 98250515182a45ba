// Numbers of questions as they are read: three figures at most, a real minus sign, and the unit after a space that does not break.

export const numberText = (value: number): string => String(Number(value.toPrecision(Math.abs(value) < 100 ? 2 : 3))).replace('-', '−');

export const withUnit = (value: number, unit: string | undefined): string => `${numberText(value)}${unit === undefined ? '' : `\u00a0${unit}`}`;
