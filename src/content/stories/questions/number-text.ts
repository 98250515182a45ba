// Numbers of questions as they are read: three figures at most, a real minus sign, and the unit after a space that does not break.

export const numberText = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');

export const withUnit = (value: number, unit: string | undefined): string => `${numberText(value)}${unit === undefined ? '' : `\u00a0${unit}`}`;

/** A reading on an axis, to a hundredth of it or finer. */
export function valueText({ from, to, unit }: { readonly from: number; readonly to: number; readonly unit?: string }, value: number): string {
  const digits = Math.max(0, -Math.floor(Math.log10((to - from) / 100)));
  return `${Number(value.toFixed(Math.min(digits, 20))).toString().replace('-', '−')}${unit === undefined ? '' : `\u00a0${unit}`}`;
}

/** A place on an axis: with its unit, or where it has none after its name, “pH 7.4”. */
export const placeText = ({ label, unit }: { readonly label: string; readonly unit?: string }, value: number): string =>
  unit === undefined ? `${label}\u00a0${numberText(value)}` : withUnit(value, unit);
