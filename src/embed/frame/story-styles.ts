// The styles of a story in an embedded viewer; they come with the first.

import article from '../../app/styles/article.css?inline';
import story from '../../app/styles/story.css?inline';
import frame from './story-frame.css?inline';
import { sharedSheets } from './shared-sheets';
import { styleForFrame, styleOverPage } from './style-for-frame';

export const storyStyles = sharedSheets(() => [styleOverPage(article), styleForFrame(story), styleForFrame(frame)]);
