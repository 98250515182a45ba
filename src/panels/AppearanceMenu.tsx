// The menu of what belongs to the reader and not to the view: theme, motion, language.

import { type ToggleEvent, useId, useRef } from 'react';
import { corner } from '../languages/en/corner';
import { LANGUAGE_IDS, LANGUAGES, type LanguageChoice } from '../languages/language';
import type { Options } from '../options/options';
import { Icon } from './Icon';
import { useIsMissing, useWords } from './language-context';
import { keepInPlace } from './popover-place';
import { useViewer } from './viewer-context';

const THEMES = ['auto', 'light', 'dark', 'projector'] as const satisfies readonly Options['theme'][];
const CHOICES: readonly LanguageChoice[] = ['auto', ...LANGUAGE_IDS];

function Themes() {
  const theme = useViewer(({ options }) => options.theme);
  const setOptions = useViewer((state) => state.setOptions);
  const words = useWords(corner);
  const name = useId();
  return (
    <fieldset>
      <legend>{words.theme}</legend>
      {THEMES.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={theme === value} onChange={() => setOptions({ theme: value })} />
          {words.themes[value]}
        </label>
      ))}
    </fieldset>
  );
}

function Languages() {
  const lang = useViewer(({ options }) => options.lang);
  const setOptions = useViewer((state) => state.setOptions);
  const isMissing = useIsMissing(lang);
  const words = useWords(corner);
  const name = useId();
  return (
    <fieldset>
      <legend>{words.language}</legend>
      {CHOICES.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={lang === value} onChange={() => setOptions({ lang: value })} />
          {value === 'auto' ? words.asSystem : <span lang={value}>{LANGUAGES[value]}</span>}
        </label>
      ))}
      <output>{isMissing && words.missing}</output>
    </fieldset>
  );
}

export function AppearanceMenu() {
  const motion = useViewer(({ options }) => options.motion);
  const setOptions = useViewer((state) => state.setOptions);
  const words = useWords(corner);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget: menu }: ToggleEvent<HTMLElement>) => {
    if (newState !== 'open') return;
    keepInPlace(menu, () => {
      const anchor = button.current?.getBoundingClientRect();
      if (!anchor) return;
      // As wide as it likes to be, wherever it stood before.
      menu.style.left = '0';
      menu.style.top = `${Math.max(8, Math.min(anchor.bottom + 8, window.innerHeight - menu.offsetHeight - 8))}px`;
      menu.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - menu.offsetWidth - 8))}px`;
    });
  };
  return (
    <>
      <button ref={button} type="button" className="tool" aria-label={words.appearance} title={words.appearance} popoverTarget={id}>
        <Icon name="theme" />
      </button>
      <div id={id} popover="auto" className="menu" onToggle={place} aria-label={words.appearance}>
        <Themes />
        <Languages />
        <label>
          <input type="checkbox" checked={motion === 'reduced'} onChange={({ target }) => setOptions({ motion: target.checked ? 'reduced' : 'auto' })} />
          {words.lessMotion}
        </label>
      </div>
    </>
  );
}
