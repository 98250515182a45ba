// The exact step of a Markov chain over a time in which its rates are constant: the exponential of the rate matrix, by uniformization
// over a short part and repeated squaring. Only sums and products of numbers that are not negative, so shares stay shares,
// and slow rates stay exact beside rates that are any number of times faster.

/** Terms of the series; with at most half a jump expected in the short part the next one is below 1e-17. */
const TERMS = 14;

/** `rates` row by row, per second, zero on the diagonal. Returns the probabilities from each state to each after `seconds`. */
export function propagator(rates: Float64Array, seconds: number): Float64Array {
  const size = Math.sqrt(rates.length);
  const { chances, fastest } = jumpChances(rates, size);
  if (seconds === 0 || fastest === 0) return identity(size);
  const doublings = Math.max(0, Math.ceil(Math.log2(fastest) + Math.log2(seconds) + 1));
  // Jumps expected in the short part, at the pace of the fastest state; in two factors, since 2^-doublings alone may be zero.
  const jumps = fastest * 2 ** -Math.ceil(doublings / 2) * seconds * 2 ** -Math.floor(doublings / 2);

  let power = identity(size);
  let spare: Float64Array = new Float64Array(rates.length);
  let sum = identity(size);
  let weight = 1;
  for (let term = 1; term <= TERMS; term++) {
    // The few ways that there are stand on the left, where zeros are skipped.
    multiply(chances, power, size, spare);
    [power, spare] = [spare, power];
    weight *= jumps / term;
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (power[at] ?? 0);
  }
  normalize(sum, size);
  for (let doubling = 0; doubling < doublings; doubling++) {
    multiply(sum, sum, size, spare);
    [sum, spare] = [spare, sum];
    normalize(sum, size);
  }
  return sum;
}

/** Where the next jump leads, if every state jumps at the pace of the fastest: the slower ones often to themselves. */
function jumpChances(rates: Float64Array, size: number): { readonly chances: Float64Array; readonly fastest: number } {
  const leaving = new Float64Array(size);
  let fastest = 0;
  for (let from = 0; from < size; from++) {
    let sum = 0;
    for (let to = 0; to < size; to++) sum += rates[from * size + to] ?? 0;
    leaving[from] = sum;
    fastest = Math.max(fastest, sum);
  }
  const chances = new Float64Array(rates.length);
  for (let at = 0; at < chances.length; at++) chances[at] = (rates[at] ?? 0) / fastest;
  for (let state = 0; state < size; state++) chances[state * size + state] = (fastest - (leaving[state] ?? 0)) / fastest;
  return { chances, fastest };
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let state = 0; state < size; state++) matrix[state * size + state] = 1;
  return matrix;
}

/** a × b, into `product`, which is neither. */
function multiply(a: Float64Array, b: Float64Array, size: number, product: Float64Array): void {
  product.fill(0);
  for (let row = 0; row < size; row++) {
    const into = row * size;
    for (let between = 0; between < size; between++) {
      const share = a[into + between] ?? 0;
      if (share === 0) continue;
      const from = between * size;
      for (let column = 0; column < size; column++) product[into + column] = (product[into + column] ?? 0) + share * (b[from + column] ?? 0);
    }
  }
}

/** Every row sums to one again. */
function normalize(matrix: Float64Array, size: number): void {
  for (let row = 0; row < matrix.length; row += size) {
    let total = 0;
    for (let at = row; at < row + size; at++) total += matrix[at] ?? 0;
    for (let at = row; at < row + size; at++) matrix[at] = (matrix[at] ?? 0) / total;
  }
}
