// Refuses what is not an amount, with a sentence, and keeps exponentials finite.

export function requireAmount(value: unknown, name: string): void {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw new RangeError(`${name} must be a number from 0 up; it is ${String(value)}.`);
  }
}

export function requireFinite(value: unknown, name: string): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`${name} must be a number; it is ${String(value)}.`);
}

export function requireChoice(value: unknown, choices: readonly string[], name: string): void {
  if (typeof value !== 'string' || !choices.includes(value)) {
    throw new RangeError(`${name} must be one of ${choices.join(', ')}; it is ${String(value)}.`);
  }
}

/** e^300 is far beyond any rate, and its square is still a number. */
const LARGEST_EXPONENT = 300;

export const boundedExp = (exponent: number): number => Math.exp(Math.min(Math.max(exponent, -LARGEST_EXPONENT), LARGEST_EXPONENT));
