// The page as it stands before its script has run, and the whole article on a page of its own: the same components and the same
// words, rendered once at build.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { defaultMolecule, entries } from 'virtual:library';
import { Page } from '../src/app/Page';
import { viewerLoaders } from '../src/app/viewer-loaders';
import { describeMolecule } from '../src/content/describe-molecule';
import { PANEL_IDS, PANELS } from '../src/content/panels';
import { whatIsKetamine } from '../src/content/panels/what-is-ketamine';
import { AppearanceRootContext } from '../src/panels/appearance-root';
import { ArticleContext } from '../src/panels/article-context';
import { DepictionFigure } from '../src/panels/DepictionFigure';
import { Figure, GlossaryText, PANEL_TEXTS, SourceList, SourcesText } from '../src/panels/MorePanels';
import { DrawingsContext } from '../src/panels/numbering';
import { Sections } from '../src/panels/Sections';
import { ViewerProvider } from '../src/panels/viewer-context';
import { DEFAULT_OPTIONS } from '../src/options/options';
import { createViewerStore, type ViewerStore } from '../src/state/viewer-store';
import { posterMarkup } from './static-poster';

/** What components ask of the browser as they render; what it can do besides shows when the script has come. */
const BROWSER = { document: { fullscreenEnabled: true, querySelector: () => null } };
/** Effects, which would write to it, do not run here. */
const NO_ROOT = Object.create(null) as HTMLElement;
/** What stands in the place of the picture: by then its script may be here or not. */
const PICTURE = /(?<=<div class="stage">)(?:<p class="stage-waiting">.*?<\/p>|<div class="molecule-canvas"[^>]*><\/div>)/;

function markupOf(content: ReactNode): string {
  Object.assign(globalThis, BROWSER);
  try {
    return renderToStaticMarkup(<AppearanceRootContext value={NO_ROOT}>{content}</AppearanceRootContext>);
  } finally {
    for (const name of Object.keys(BROWSER)) Reflect.deleteProperty(globalThis, name);
  }
}

const STYLE = / style="([^"]*)"/g;

/** Attributes with styles, which the page's own policy forbids, as a style sheet. */
function withSheet(markup: string): { readonly markup: string; readonly sheet: string } {
  const rules = [...new Set([...markup.matchAll(STYLE)].map((match) => match[1] ?? ''))];
  return {
    markup: markup.replace(STYLE, (_, rule: string) => ` data-style="${rules.indexOf(rule)}"`),
    sheet: rules.map((rule, index) => `[data-style="${index}"] { ${rule.replaceAll('&quot;', '"')} }\n`).join(''),
  };
}

/** As the page is opened where there is room: with the formula. */
function openedStore(): ViewerStore {
  const store = createViewerStore(viewerLoaders, { options: DEFAULT_OPTIONS, shown: { ...defaultMolecule, origin: { kind: 'library', id: DEFAULT_OPTIONS.molecule } } });
  store.getState().openTool('formula');
  // What React renders outside of a browser is the state at first.
  return { ...store, getInitialState: store.getState };
}

/** For the place of React's root. `styles`: the sheet that must say what the page says in attributes. */
export function pageMarkup(styles: string): string {
  const markup = markupOf(<Page store={openedStore()} entries={entries} />);
  if (!PICTURE.test(markup)) throw new Error('The page has no place for the still of its molecule.');
  const { markup: page, sheet } = withSheet(markup.replace(PICTURE, () => posterMarkup(defaultMolecule.molecule)));
  const missing = sheet.split(/[{};\n]/).filter((rule) => rule.includes(':') && !styles.replace(/\s/g, '').includes(rule.replace(/\s/g, '')));
  if (missing.length > 0) throw new Error(`poster.css lacks what the page says in attributes: ${missing.join(';')}`);
  return `<div class="ready-made">${page}</div>`;
}

function PanelOnPaper({ id }: { readonly id: (typeof PANEL_IDS)[number] }) {
  const text = id === 'what-is-ketamine' ? whatIsKetamine : id === 'glossary' || id === 'sources' ? undefined : PANEL_TEXTS[id];
  return (
    <section id={`panel=${id}`} className="article">
      <h2>{PANELS[id].title}</h2>
      <p className="lead">{PANELS[id].lead}</p>
      {text ? (
        <>
          <div className="panel-text">
            <Sections text={text} />
          </div>
          <SourceList text={text} />
        </>
      ) : id === 'glossary' ? (
        <GlossaryText />
      ) : (
        <SourcesText />
      )}
    </section>
  );
}

/** For the body of a page that needs no script, and its style sheet. */
export function articleMarkup(): { readonly markup: string; readonly sheet: string } {
  const { molecule, depiction } = defaultMolecule;
  const formula = <DepictionFigure depiction={depiction} label={`2D formula. ${describeMolecule(molecule).join(' ')}`} />;
  const markup = markupOf(
    <ViewerProvider store={openedStore()}>
      <ArticleContext value={false}>
        <DrawingsContext value={{ Figure }}>
          <main className="whole-article">
            <h1>Ketamine in three dimensions</h1>
            <div className="whole-pictures">
              <i />
              {formula}
            </div>
            <nav aria-label="Contents">
              <ol>
                {PANEL_IDS.map((id) => (
                  <li key={id}>
                    <a href={`#panel=${id}`}>{PANELS[id].title}</a>
                  </li>
                ))}
              </ol>
            </nav>
            {PANEL_IDS.map((id) => (
              <PanelOnPaper key={id} id={id} />
            ))}
          </main>
        </DrawingsContext>
      </ArticleContext>
    </ViewerProvider>,
  );
  // A place in one panel has the number of one in another, and nothing leads to it here.
  return withSheet(markup.replace(/ id="at-[^"]*"| tabindex="-1"/gi, '').replace('<i></i>', () => posterMarkup(molecule)));
}
