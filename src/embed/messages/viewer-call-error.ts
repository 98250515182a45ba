// Why a call to a viewer in a frame failed: a code for programs, and a sentence.

export class ViewerCallError extends Error {
  override readonly name = 'ViewerCallError';
  /** Of the viewer, as `syntax` or `bad-argument`, or of the connection: `timeout`, `disconnected`, `aborted`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
