// The molecules of the library for the panels that offer them.

import { createContext } from 'react';
import type { LibraryEntry } from './library-entry';

export const LibraryContext = createContext<readonly LibraryEntry[]>([]);
