// Numbers of questions as they are read: three figures at most, a real minus sign, and the unit after a space that does not break.
// `mark`: what parts a number from its decimals, “.” or “,”.

const written = (value: number, mark: string): string => String(value).replace('-', '−').replace('.', mark);

export const numberText = (value: number, mark = '.'): string => written(Number(value.toPrecision(3)), mark);

const beforeUnit = (number: string, unit: string | undefined): string => `${number}${unit === undefined ? '' : `\u00a0${unit}`}`;

export const withUnit = (value: number, unit: string | undefined, mark = '.'): string => beforeUnit(numberText(value, mark), unit);

/** A reading on an axis, to a hundredth of it or finer. */
export function valueText({ from, to, unit }: { readonly from: number; readonly to: number; readonly unit?: string }, value: number, mark = '.'): string {
  const digits = Math.max(0, -Math.floor(Math.log10((to - from) / 100)));
  return beforeUnit(written(Number(value.toFixed(Math.min(digits, 20))), mark), unit);
}

/** A place on an axis: with its unit, or where it has none after its name, “pH 7.4”. */
export const placeText = ({ label, unit }: { readonly label: string; readonly unit?: string }, value: number, mark = '.'): string =>
  unit === undefined ? `${label}\u00a0${numberText(value, mark)}` : withUnit(value, unit, mark);
