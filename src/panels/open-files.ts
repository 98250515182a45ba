// From the files that a reader picked or dropped to one text, or a sentence on why not.

import { lookup } from '../languages/en/lookup';
import type { Problem } from '../state/viewer-state';
import { FILE_EXTENSIONS, LARGEST_FILE_BYTES } from '../state/molecule-file';

export type OpenedFile = { readonly name: string; readonly text: string } | Problem;

/** A teacher's own story; any other text is taken for a molecule. */
export const isStoryFile = (name: string): boolean => /\.json$/i.test(name);

const problem = (code: Problem['code'], message: string, text: string): Problem => ({ code, message, where: 'file', text });

export async function openFiles(files: readonly File[], words = lookup.words): Promise<OpenedFile> {
  const [file, second] = files;
  if (!file) return problem('empty', words.noFile, '');
  if (second) return problem('unsupported', words.oneFile(files.length), file.name);
  if (file.size > LARGEST_FILE_BYTES) return problem('too-large', words.tooLarge(file.name), file.name);
  const extension = /\.[^.]*$/.exec(file.name)?.[0].toLowerCase() ?? '';
  if (extension !== '' && !isStoryFile(file.name) && !FILE_EXTENSIONS.some((known) => known === extension)) {
    return problem('unsupported', words.otherKind(file.name), file.name);
  }
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return problem('network', words.unreadable(file.name), file.name);
  }
}
