// Reads words and numbers of a long text one after the other, without making a string of each line.
// Each method gives undefined where something else stands there; what then remains is not to be relied on.

const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** Whole numbers up to here, and powers of ten up to 10²², are exact, and so one division gives what Number() gives. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

export class TextCursor {
  constructor(
    private readonly text: string,
    private at = 0,
  ) {}

  /** Passes over exactly these characters. */
  literal(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  /** Spaces and tabs, then whether the line ends here, which is passed over. */
  lineEnd(): boolean {
    this.spaces();
    const code = this.text.charCodeAt(this.at);
    if (code === LINE_FEED) this.at++;
    else if (code === RETURN && this.text.charCodeAt(this.at + 1) === LINE_FEED) this.at += 2;
    else return this.at >= this.text.length;
    return true;
  }

  spaces(): void {
    for (let code = this.text.charCodeAt(this.at); code === SPACE || code === TAB; code = this.text.charCodeAt(this.at)) this.at++;
  }

  /** One or two letters as one number, first letter + 256 × second letter; 0 where the word is none such. */
  symbol(): number {
    this.spaces();
    const first = this.text.charCodeAt(this.at);
    const second = this.text.charCodeAt(this.at + 1);
    if (this.isBreak(second)) {
      this.at += 1;
      return first;
    }
    if (!this.isBreak(this.text.charCodeAt(this.at + 2))) return 0;
    this.at += 2;
    return first + 256 * second;
  }

  /** A decimal such as −12.0375, without an exponent. */
  decimal(): number | undefined {
    return this.number(true);
  }

  whole(): number | undefined {
    return this.number(false);
  }

  private number(mayHavePoint: boolean): number | undefined {
    this.spaces();
    let code = this.text.charCodeAt(this.at);
    const isNegative = code === MINUS;
    if (isNegative || code === PLUS) code = this.text.charCodeAt(++this.at);
    let [value, digits, decimals] = [0, 0, -1];
    for (; ; code = this.text.charCodeAt(++this.at)) {
      if (code >= ZERO && code <= ZERO + 9) {
        value = value * 10 + (code - ZERO);
        digits++;
        if (decimals >= 0) decimals++;
      } else if (code === POINT && mayHavePoint && decimals < 0) decimals = 0;
      else break;
    }
    if (digits === 0 || digits > MOST_DIGITS || !this.isBreak(code)) return undefined;
    const size = decimals > 0 ? value / (POWERS[decimals] ?? 1) : value;
    return isNegative && size !== 0 ? -size : size;
  }

  private isBreak(code: number): boolean {
    return code === SPACE || code === TAB || code === LINE_FEED || code === RETURN || Number.isNaN(code);
  }
}
