// The quality of the picture on the screen: as the device keeps up with, or as the reader chooses.

import { useContext, useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { quality } from '../languages/en/quality';
import { chooseQuality, pictureQuality, QUALITY_CHOICES, restoreQuality } from '../state/picture-quality';
import { tabStorage } from '../state/tab-storage';
import { ArticleContext } from './article-context';
import { useWords } from './language-context';

export function PictureQuality() {
  // The storage of somebody else's page is left alone.
  const isOwnPage = useContext(ArticleContext);
  const chosen = useStore(pictureQuality, ({ choice }) => choice);
  const words = useWords(quality);
  const name = useId();
  const storage = () => (isOwnPage ? tabStorage() : undefined);
  useEffect(() => restoreQuality(isOwnPage ? tabStorage() : undefined), [isOwnPage]);
  return (
    <fieldset>
      <legend>{words.name}</legend>
      {QUALITY_CHOICES.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={chosen === choice} onChange={() => chooseQuality(choice, storage())} />
          {words.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
