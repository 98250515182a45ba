// The code to paste, in the form that the author's page takes.

import { useId, useState } from 'react';
import { reachNote } from '../../content/embed/reach';
import { elementSnippet, frameAddress, iframeSnippet, markdownSnippet, oembedSnippet, reactSnippet } from '../../content/embed/snippets';
import { CopyButton } from '../CopyButton';
import type { EmbedWork } from './use-embed-draft';

const FORMS = {
  iframe: { label: 'Frame', what: 'the frame', note: 'For most pages, courses and blogs: a frame that can do nothing to the page around it.' },
  element: { label: 'Element', what: 'the element', note: 'For pages of your own: a tag whose attributes can be changed while it is shown.' },
  react: { label: 'React', what: 'the React code', note: 'For React 19, with the package ketamine-viewer.' },
  link: { label: 'Link', what: 'the link', note: 'For places that take an address and make the frame themselves, or to open it in a tab of its own.' },
  markdown: { label: 'Markdown', what: 'the Markdown', note: 'A link in words: Markdown pages refuse frames.' },
  oembed: { label: 'oEmbed', what: 'the oEmbed answer', note: 'JSON that a service which knows oEmbed 1.0 asks for.' },
} as const;

type Form = keyof typeof FORMS;
const FORM_IDS = Object.keys(FORMS) as Form[];

/** Characters; longer code is no text to paste. */
const LONGEST_CODE = 400_000;
const TOO_LONG = 'This molecule is too large to paste. Save it as MOL under “Link and files”, put the file beside your page, and name it in the attribute src.';

function codeOf(form: Form, { view, site, title, draft: { size } }: EmbedWork): string | undefined {
  if (form === 'element' || form === 'react') {
    const code = { element: elementSnippet, react: reactSnippet }[form]({ site, options: view.options, molfile: view.molfile, title, size });
    return code.length > LONGEST_CODE ? undefined : code;
  }
  if (!view.address) return undefined;
  const embedded = { site, options: view.address, title, size };
  switch (form) {
    case 'iframe':
      return iframeSnippet(embedded);
    case 'link':
      return frameAddress(embedded);
    case 'markdown':
      return markdownSnippet(title, frameAddress(embedded));
    case 'oembed':
      return oembedSnippet(embedded);
  }
}

export function EmbedCode(work: EmbedWork) {
  const [form, setForm] = useState<Form>('iframe');
  const name = useId();
  const { label, what, note } = FORMS[form];
  const { view, site } = work;
  const holdsMolecule = form === 'element' || form === 'react';
  const code = codeOf(form, work);
  const reach = form === 'react' ? undefined : reachNote(site);
  const left = holdsMolecule ? (code === undefined ? TOO_LONG : undefined) : view.addressNote;
  return (
    <section>
      <h3 id={`${name}-title`}>Code</h3>
      <fieldset className="embed-forms" aria-labelledby={`${name}-title`}>
        {FORM_IDS.map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={form === each} onChange={() => setForm(each)} />
            {FORMS[each].label}
          </label>
        ))}
      </fieldset>
      <p className="share-note">{note}</p>
      {code !== undefined && (
        <>
          <textarea key={form} className="embed-code" aria-label={`${label}, code`} readOnly spellCheck={false} rows={form === 'link' ? 3 : 7} value={code} onFocus={({ target }) => target.select()} />
          <CopyButton key={`copy ${form}`} text={code} label={`Copy ${what}`}>
            Copy
          </CopyButton>
        </>
      )}
      <div aria-live="polite">
        {[left, view.note, reach].map((sentence) => sentence !== undefined && (
          <p key={sentence} className="share-note embed-warning">
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
