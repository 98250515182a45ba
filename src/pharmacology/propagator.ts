// The exact step of a Markov chain over a time in which its rates are constant: the exponential of the rate matrix, by uniformization
// over a short part and repeated squaring. Only sums and products of numbers that are not negative, so shares stay shares,
// and slow rates stay exact beside rates that are any number of times faster.

/** Terms of the series; with at most half a jump expected in the short part the next one is below 1e-17. */
const TERMS = 14;

/** `rates` row by row, per second, zero on the diagonal. Returns the probabilities from each state to each after `seconds`. */
export function propagator(rates: Float64Array, seconds: number): Float64Array {
  const size = Math.sqrt(rates.length);
  const leaving = Array.from({ length: size }, (_, from) => rates.subarray(from * size, (from + 1) * size).reduce((sum, rate) => sum + rate, 0));
  const fastest = Math.max(...leaving);
  if (seconds === 0 || fastest === 0) return identity(size);
  const doublings = Math.max(0, Math.ceil(Math.log2(fastest) + Math.log2(seconds) + 1));
  // Jumps expected in the short part, at the pace of the fastest state; in two factors, since 2^-doublings alone may be zero.
  const jumps = fastest * 2 ** -Math.ceil(doublings / 2) * seconds * 2 ** -Math.floor(doublings / 2);
  const chances = rates.map((rate) => rate / fastest);
  leaving.forEach((rate, state) => (chances[state * size + state] = (fastest - rate) / fastest));

  let power = identity(size);
  let weight = 1;
  let sum = power;
  for (let term = 1; term <= TERMS; term++) {
    power = product(power, chances, size);
    weight *= jumps / term;
    sum = sum.map((value, index) => value + weight * (power[index] ?? 0));
  }
  let step = normalized(sum, size);
  for (let doubling = 0; doubling < doublings; doubling++) step = normalized(product(step, step, size), size);
  return step;
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let state = 0; state < size; state++) matrix[state * size + state] = 1;
  return matrix;
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let between = 0; between < size; between++) {
      const share = a[row * size + between] ?? 0;
      if (share === 0) continue;
      for (let column = 0; column < size; column++) {
        const at = row * size + column;
        matrix[at] = (matrix[at] ?? 0) + share * (b[between * size + column] ?? 0);
      }
    }
  }
  return matrix;
}

/** Every row sums to one again. */
function normalized(matrix: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++) {
    const part = matrix.subarray(row * size, (row + 1) * size);
    const total = part.reduce((sum, value) => sum + value, 0);
    for (let column = 0; column < size; column++) part[column] = (part[column] ?? 0) / total;
  }
  return matrix;
}
