// The code to paste, in the form that the author's page takes.

import { useId, useState } from 'react';
import { reachOf } from '../../content/embed/reach';
import { elementSnippet, frameAddress, iframeSnippet, markdownSnippet, oembedSnippet, reactSnippet } from '../../content/embed/snippets';
import { acts } from '../../languages/en/acts';
import { embedding } from '../../languages/en/embedding';
import { CopyButton } from '../CopyButton';
import { useWords } from '../language-context';
import type { EmbedWork } from './use-embed-draft';

const FORM_IDS = ['iframe', 'element', 'react', 'link', 'markdown', 'oembed'] as const;

type Form = (typeof FORM_IDS)[number];

/** Characters; longer code is no text to paste. */
const LONGEST_CODE = 400_000;

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
  const words = useWords(embedding);
  const { copy: copyWord } = useWords(acts);
  const [form, setForm] = useState<Form>('iframe');
  const name = useId();
  const { label, copy, note } = words.forms[form];
  const { view, site } = work;
  const holdsMolecule = form === 'element' || form === 'react';
  const code = codeOf(form, work);
  const reach = form === 'react' ? undefined : reachOf(site);
  const left = holdsMolecule ? (code === undefined ? words.tooLong : undefined) : view.addressNote;
  return (
    <section>
      <h3 id={`${name}-title`}>{words.code}</h3>
      <fieldset className="embed-forms" aria-labelledby={`${name}-title`}>
        {FORM_IDS.map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={form === each} onChange={() => setForm(each)} />
            {words.forms[each].label}
          </label>
        ))}
      </fieldset>
      <p className="share-note">{note}</p>
      {code !== undefined && (
        <>
          <textarea key={form} className="embed-code" aria-label={words.codeOf(label)} readOnly spellCheck={false} rows={form === 'link' ? 3 : 7} value={code} onFocus={({ target }) => target.select()} />
          <CopyButton key={`copy ${form}`} text={code} label={copy}>
            {copyWord}
          </CopyButton>
        </>
      )}
      <div aria-live="polite">
        {[left, view.note, reach && words.reach[reach]].map((sentence) => sentence !== undefined && (
          <p key={sentence} className="share-note embed-warning">
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
