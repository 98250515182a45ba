// The messages between a page and the viewer in its frame. Nothing that comes from the other side is taken on trust: each reader
// hands back a message of the shape that it should have, or nothing.

import type { ViewerApi, ViewerEventName } from '../viewer-api';

const SIGN = { ns: 'molecule-viewer', v: 1 } as const;

/** Child to parent, once: it listens. Says nothing else. */
export const READY = { ...SIGN, kind: 'ready' } as const;

/** Parent to child, with a transferred MessagePort, over which all else goes. */
export interface Hello {
  readonly ns: 'molecule-viewer';
  readonly v: 1;
  readonly kind: 'hello';
  readonly id: MessageId;
}

export type MessageId = string | number;

export interface Call {
  readonly kind: 'call';
  readonly id: MessageId;
  /** As it was written: it may be no method. */
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Result =
  | { readonly kind: 'result'; readonly id: MessageId; readonly ok: true; readonly value: unknown }
  | { readonly kind: 'result'; readonly id: MessageId; readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

export interface EventMessage {
  readonly kind: 'event';
  readonly name: ViewerEventName;
  readonly detail: object;
}

/** What can be called from outside. */
export const METHODS = ['setOptions', 'getState', 'select', 'goToStep', 'resetView', 'describe', 'toDataURL', 'exportMolecule'] as const satisfies readonly (keyof ViewerApi)[];

export type MethodName = (typeof METHODS)[number];

export const isMethod = (name: string): name is MethodName => METHODS.some((method) => method === name);

const LONGEST_NAME = 64;
const MOST_ARGUMENTS = 8;

type Fields = Readonly<Record<string, unknown>>;

const asFields = (data: unknown): Fields | undefined => (typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : undefined);
const isId = (id: unknown): id is MessageId => (typeof id === 'string' ? id !== '' && id.length <= LONGEST_NAME : Number.isFinite(id));
const isSigned = ({ ns, v }: Fields) => ns === SIGN.ns && v === SIGN.v;

export function isReady(data: unknown): boolean {
  const fields = asFields(data);
  return fields !== undefined && isSigned(fields) && fields['kind'] === 'ready';
}

export const writeHello = (id: MessageId): Hello => ({ ...SIGN, kind: 'hello', id });

export function readHello(data: unknown): Hello | undefined {
  const fields = asFields(data);
  return fields && isSigned(fields) && fields['kind'] === 'hello' && isId(fields['id']) ? writeHello(fields['id']) : undefined;
}

export function readCall(data: unknown): Call | undefined {
  const { kind, id, method, args } = asFields(data) ?? {};
  if (kind !== 'call' || !isId(id) || typeof method !== 'string' || method.length > LONGEST_NAME) return undefined;
  return Array.isArray(args) && args.length <= MOST_ARGUMENTS ? { kind, id, method, args } : undefined;
}

export function readResult(data: unknown): Result | undefined {
  const fields = asFields(data) ?? {};
  const { kind, id, ok } = fields;
  if (kind !== 'result' || !isId(id)) return undefined;
  if (ok === true) return { kind, id, ok, value: fields['value'] };
  const { code, message } = asFields(fields['error']) ?? {};
  return ok === false && typeof code === 'string' && typeof message === 'string' ? { kind, id, ok, error: { code, message } } : undefined;
}

export function readEvent(data: unknown, names: readonly ViewerEventName[]): EventMessage | undefined {
  const { kind, name, detail } = asFields(data) ?? {};
  const known = names.find((each) => each === name);
  const told = asFields(detail);
  return kind === 'event' && known !== undefined && told ? { kind, name: known, detail: told } : undefined;
}
