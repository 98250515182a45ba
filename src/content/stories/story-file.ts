// A story as the file that a teacher may change and open again.

import type { Story } from './story';

/** `schema`: where story.schema.json is, for editors that check while one writes. */
export const storyFile = (story: Story, schema?: string): string => `${JSON.stringify({ ...(schema === undefined ? {} : { $schema: schema }), ...story }, undefined, 2)}\n`;
