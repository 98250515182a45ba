// The styles of a story in an embedded viewer; they come with the first.

import questions from '../../app/styles/questions.css?inline';
import story from '../../app/styles/story.css?inline';
import frame from './story-frame.css?inline';
import { sharedSheets } from './shared-sheets';
import { styleForFrame } from './style-for-frame';

export const storyStyles = sharedSheets(() => [styleForFrame(story), styleForFrame(questions), styleForFrame(frame)]);
