// Whether the article is there to lead to: a viewer in somebody else's page stands alone.

import { createContext } from 'react';

export const ArticleContext = createContext(true);
