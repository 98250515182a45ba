// Carries out one call that came as a message. The arguments are whatever was sent: the API checks each by itself.

import { faultOf, ViewerFault } from '../api/viewer-fault';
import type { ViewerApi } from '../viewer-api';
import { isModest } from './measure-arguments';
import { type Call, isMethod, type MethodName, METHODS, type Result } from './protocol';

type Carry = (api: ViewerApi, args: readonly unknown[]) => unknown;

/** JSON writes what is left out as null. */
const optional = <T>(value: unknown) => (value ?? undefined) as T | undefined;

const CARRY: Readonly<Record<MethodName, Carry>> = {
  setOptions: (api, [patch]) => api.setOptions(patch as Parameters<ViewerApi['setOptions']>[0]),
  getState: (api) => api.getState(),
  select: (api, [atoms]) => api.select(atoms as readonly number[]),
  goToStep: (api, [story, step]) => api.goToStep(story as string, optional<string>(step)),
  resetView: (api) => api.resetView(),
  describe: (api, [level]) => api.describe(optional<Parameters<ViewerApi['describe']>[0]>(level)),
  toDataURL: (api, [request]) => api.toDataURL(optional<Parameters<ViewerApi['toDataURL']>[0]>(request)),
  exportMolecule: (api, [format]) => api.exportMolecule(format as Parameters<ViewerApi['exportMolecule']>[0]),
};

export const unknownMethod = (method: string) => new ViewerFault('unknown-method', `There is no method “${method.slice(0, 40)}”. There are ${METHODS.join(', ')}.`);

export function refuse(id: Result['id'], error: unknown): Result {
  const { code, message } = faultOf(error);
  return { kind: 'result', id, ok: false, error: { code, message } };
}

export async function answerCall(api: ViewerApi, { id, method, args }: Call): Promise<Result> {
  try {
    if (!isMethod(method)) throw unknownMethod(method);
    if (!isModest(args)) throw new ViewerFault('bad-argument', 'What was sent with the call is too large, or no plain data.');
    return { kind: 'result', id, ok: true, value: await CARRY[method](api, args) };
  } catch (error) {
    return refuse(id, error);
  }
}
