// The page: the viewer on the wall, the box for other molecules, and the article.

import { lazy, Suspense, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { Article } from '../panels/Article';
import { DropTarget } from '../panels/DropTarget';
import { StoryPicturesContext, type TakeStoryPictures } from '../panels/handout/story-pictures';
import { LibraryContext } from '../panels/library-context';
import type { LibraryEntry } from '../panels/library-entry';
import { MoleculeInput } from '../panels/MoleculeInput';
import { PictureControlContext } from '../panels/picture-control';
import { StoryList } from '../panels/story/StoryList';
import { ViewerProvider } from '../panels/viewer-context';
import { Warnings } from '../panels/Warnings';
import { Workbench } from '../panels/Workbench';
import type { ViewerStore } from '../state/viewer-store';
import { OfflineOnArrival } from './OfflineOnArrival';
import { PageTitle } from './PageTitle';
import { linkControl } from './picture-control';
import { PresenterOnArrival } from './PresenterOnArrival';
import { Reading } from './Reading';
import { Viewer } from './Viewer';

const Library = lazy(async () => ({ default: (await import('./Library')).Library }));

/** For a handout. */
const takeStoryPictures: TakeStoryPictures = async (request) => (await import('./take-story-pictures')).takeStoryPictures(request);

export function Page({ store, entries }: { readonly store: ViewerStore; readonly entries: readonly LibraryEntry[] }) {
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const onOpenLibrary = useCallback(() => setLibraryOpen(true), []);
  const [control] = useState(linkControl);
  const isFrozen = useStore(store, ({ presenting }) => presenting === 'frozen');
  return (
    <ViewerProvider store={store}>
      <StoryPicturesContext value={takeStoryPictures}>
        <PictureControlContext value={control}>
          <LibraryContext value={entries}>
            <main className="page" inert={isFrozen}>
              <Viewer control={control} onOpenLibrary={onOpenLibrary} />
              <div className="reading">
              {/* For words on the picture that have no room on it. */}
              <div className="below-picture" />
                <OfflineOnArrival />
                {/* On a phone there is no room for these on the picture. */}
                <Warnings />
                <Reading>
                  <header className="masthead">
                    <PageTitle />
                    <MoleculeInput entries={entries} onOpenLibrary={onOpenLibrary} />
                  </header>
                  <Workbench />
                  <StoryList />
                  <Article />
                </Reading>
              </div>
            </main>
          </LibraryContext>
        </PictureControlContext>
        <Suspense>{isLibraryOpen && <Library entries={entries} onClose={() => setLibraryOpen(false)} />}</Suspense>
        <PresenterOnArrival picture={control.handle} />
      </StoryPicturesContext>
      <DropTarget />
    </ViewerProvider>
  );
}
