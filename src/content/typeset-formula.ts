// Chemical formulas as they are printed: C13H17ClNO+ becomes C₁₃H₁₇ClNO⁺.

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const shift = (digits: string, row: string) => [...digits].map((digit) => row[Number(digit)] ?? digit).join('');

/** A charge in e, as it stands after a formula: 2 becomes ²⁺, -1 ⁻, 0 nothing. */
export function typesetCharge(charge: number): string {
  if (charge === 0) return '';
  const size = Math.abs(charge);
  return (size === 1 ? '' : shift(String(size), SUPERSCRIPTS)) + (charge > 0 ? '⁺' : '⁻');
}

/** Mass numbers stand above and before the symbol: 13 becomes ¹³. */
export const typesetMassNumber = (isotope: number) => shift(String(isotope), SUPERSCRIPTS);

/** From Hill order with the net charge at the end, as molecules carry it. */
export function typesetFormula(formula: string): string {
  const [, body = formula, sign, size] = /^(.*?)(?:([+-])(\d*))?$/.exec(formula) ?? [];
  const charge = sign === undefined ? 0 : Number(size === '' ? 1 : size) * (sign === '+' ? 1 : -1);
  return body.replace(/\d+/g, (digits) => shift(digits, SUBSCRIPTS)) + typesetCharge(charge);
}
