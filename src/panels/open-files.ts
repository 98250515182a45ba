// From the files that a reader picked or dropped to one text, or a sentence on why not.

import type { Problem } from '../state/viewer-state';
import { FILE_EXTENSIONS, LARGEST_FILE_BYTES } from '../state/molecule-file';

export type OpenedFile = { readonly name: string; readonly text: string } | Problem;

/** A teacher's own story; any other text is taken for a molecule. */
export const isStoryFile = (name: string): boolean => /\.json$/i.test(name);

const problem = (code: Problem['code'], message: string, text: string): Problem => ({ code, message, where: 'file', text });

export async function openFiles(files: readonly File[]): Promise<OpenedFile> {
  const [file, second] = files;
  if (!file) return problem('empty', 'There was no file in what was dropped.', '');
  if (second) return problem('unsupported', `Those were ${files.length} files; one at a time, please.`, file.name);
  if (file.size > LARGEST_FILE_BYTES) return problem('too-large', `“${file.name}” is larger than 16 MB.`, file.name);
  const extension = /\.[^.]*$/.exec(file.name)?.[0].toLowerCase() ?? '';
  if (extension !== '' && !isStoryFile(file.name) && !FILE_EXTENSIONS.some((known) => known === extension)) {
    return problem('unsupported', `“${file.name}” is of another kind; molecule files end in .mol, .sdf, .mdl, .smi or .txt, stories in .json.`, file.name);
  }
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return problem('network', `“${file.name}” could not be read. Is it a folder, or was it moved?`, file.name);
  }
}
