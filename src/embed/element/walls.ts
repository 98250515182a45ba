// What lies behind the first picture of a viewer in somebody's page, until the viewer's own styles are here.

import type { Ground } from '../../app/appearance';

/** As `--wall` in tokens.css. */
export const WALLS: Readonly<Record<Ground, string>> = { light: '#f4f3ef', dark: '#121417', projector: '#ffffff' };
