// Reads JSON and keeps the line of each value, so that a fault can be named by its line. The platform's own parser
// names it by a character, in words that differ between browsers, or not at all.

import { jsonFaults as faults } from '../../languages/en/json-faults';
import { tell, type Told, ToldError } from '../../languages/said';
import type { SeenInstead } from '../../languages/story-things';

/** A value and the line it begins in, from 1. */
export type Located = { readonly line: number } & (
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other'; readonly value: boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Located[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Field> }
);

export interface Field {
  /** Of its name, from 1. */
  readonly line: number;
  readonly value: Located;
}

export class LineError extends ToldError {
  /** From 1. */
  readonly line: number;
  constructor(line: number, reason: Told) {
    super(reason);
    this.line = line;
  }
}

/** Lists and objects within one another; a story needs eight. */
const DEEPEST = 20;

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

class Reader {
  private at = 0;
  private line = 1;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  whole(): Located {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) throw new LineError(this.line, tell(faults, 'afterEnd', this.seen()));
    return value;
  }

  private peek(): string {
    return this.text[this.at] ?? '';
  }

  private seen(): SeenInstead {
    if (this.peek() === '') return 'end';
    if (this.peek() === '"') return 'quote';
    return this.peek() === "'" ? 'single-quote' : { char: String.fromCodePoint(this.text.codePointAt(this.at) ?? 0) };
  }

  private skipSpace(): void {
    for (; this.peek() !== '' && ' \t\r\n'.includes(this.peek()); this.at++) if (this.peek() === '\n' || (this.peek() === '\r' && this.text[this.at + 1] !== '\n')) this.line++;
    if (this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at)) throw new LineError(this.line, tell(faults, 'comment'));
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private value(depth: number): Located {
    this.skipSpace();
    const { line } = this;
    if (depth > DEEPEST) throw new LineError(line, tell(faults, 'tooDeep'));
    if (this.peek() === '"') return { line, kind: 'text', value: this.string() };
    if (this.peek() === '[') return this.list(depth);
    if (this.peek() === '{') return this.object(depth);
    const number = this.match(NUMBER);
    if (number !== undefined) return { line, kind: 'number', value: Number(number) };
    const word = this.match(WORD);
    if (word === undefined) throw new LineError(line, tell(faults, 'noValue', this.seen()));
    const constant = CONSTANTS[word];
    if (constant === undefined || !Object.hasOwn(CONSTANTS, word)) throw new LineError(line, tell(faults, 'unquoted', word));
    return { line, kind: 'other', value: constant };
  }

  private list(depth: number): Located {
    const { line } = this;
    const items: Located[] = [];
    this.at++;
    while (!this.ends(']', line, items.length === 0)) items.push(this.value(depth + 1));
    return { line, kind: 'list', items };
  }

  private object(depth: number): Located {
    const { line } = this;
    const fields = new Map<string, Field>();
    this.at++;
    while (!this.ends('}', line, fields.size === 0)) {
      const start = this.line;
      if (this.peek() !== '"') throw new LineError(start, tell(faults, 'noName', this.seen()));
      const name = this.string();
      if (fields.has(name)) throw new LineError(start, tell(faults, 'nameTwice', name));
      this.skipSpace();
      if (this.peek() !== ':') throw new LineError(this.line, tell(faults, 'noColon', name, this.seen()));
      this.at++;
      fields.set(name, { line: start, value: this.value(depth + 1) });
    }
    return { line, kind: 'object', fields };
  }

  /** At the end of a list or object, or past the comma before its next member. A comma forgotten is told where the line before it ended. */
  private ends(close: ']' | '}', from: number, isFirst: boolean): boolean {
    const { line } = this;
    this.skipSpace();
    if (this.peek() === '') throw new LineError(this.line, tell(faults, 'fileEnds', close, close === ']' ? '[' : '{', from));
    if (this.peek() === close) {
      this.at++;
      return true;
    }
    if (isFirst) return false;
    if (this.peek() !== ',') throw new LineError(line, tell(faults, 'noComma', this.seen()));
    const comma = this.line;
    this.at++;
    this.skipSpace();
    if (this.peek() === close) throw new LineError(comma, tell(faults, 'extraComma', close));
    return false;
  }

  private string(): string {
    const { line } = this;
    let value = '';
    this.at++;
    for (; ; this.at++) {
      const char = this.peek();
      if (char === '"') break;
      if (char === '' || char === '\n' || char === '\r') throw new LineError(line, tell(faults, 'openText'));
      if (char < ' ' && char !== '\t') throw new LineError(line, tell(faults, 'control'));
      value += char === '\\' ? this.escape() : char === '\t' ? ' ' : char;
    }
    this.at++;
    return value;
  }

  private escape(): string {
    this.at++;
    const hex = /^u[0-9a-fA-F]{4}/.exec(this.text.slice(this.at, this.at + 5))?.[0];
    if (hex !== undefined) {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(hex.slice(1), 16));
    }
    const plain = ESCAPES[this.peek()];
    if (plain === undefined) throw new LineError(this.line, tell(faults, 'escape', this.peek()));
    return plain;
  }
}

/** Throws LineError. */
export const readLocatedJson = (text: string): Located => new Reader(text.replace(/^\uFEFF/, '')).whole();
