// A story as the file that a teacher may change and open again.

import type { Story } from './story';

export const storyFile = (story: Story): string => `${JSON.stringify(story, undefined, 2)}\n`;
