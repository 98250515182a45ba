// The failure of a call to a viewer that is no fault of a molecule: a code for programs and a sentence for people.

import { ChemistryError } from '../../chemistry/chemistry-error';

export type ViewerFaultCode =
  /** A number, name or size that cannot be. */
  | 'bad-argument'
  | 'unknown-method'
  | 'unknown-story'
  | 'unknown-step'
  /** A picture or model could not be made. */
  | 'no-picture'
  | 'too-many-calls'
  | 'timeout'
  | 'disconnected'
  | 'aborted'
  | 'network'
  | 'failed';

export class ViewerFault extends Error {
  override readonly name = 'ViewerFault';
  readonly code: ViewerFaultCode;

  constructor(code: ViewerFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const superseded = () => new ViewerFault('aborted', 'Something else was asked for before this was shown.');

/** Of whatever was thrown: a code, and a sentence that is fit to be shown. */
export function faultOf(error: unknown): { readonly code: string; readonly message: string; readonly position?: number } {
  if (error instanceof ChemistryError) {
    const { code, message, position } = error;
    return { code, message, ...(position === undefined ? {} : { position }) };
  }
  if (error instanceof ViewerFault) return { code: error.code, message: error.message };
  return { code: 'failed', message: 'Something went wrong in the viewer. What was shown stays.' };
}
