// The sections of a panel: paragraphs, lists, tables, and proposals with what speaks for and against them.

import { useContext, useMemo } from 'react';
import { type Block, type PanelText, type Paragraph, placeOfHeading, plainText, sentencesOf, type Table } from '../content/article';
import { article } from '../languages/en/article';
import { FigureSlot } from './FigureSlot';
import { placeId } from './land';
import { useLanguage, useWords } from './language-context';
import { NumberingContext, numberSources } from './numbering';
import { SentenceText } from './SentenceText';

function Sentences({ of }: { readonly of: Paragraph }) {
  const { numbers, places } = useContext(NumberingContext);
  return of.map((sentence) => <SentenceText key={places.get(sentence) ?? plainText(sentence.text)} sentence={sentence} numbers={numbers} place={places.get(sentence)} />);
}

/** On a narrow page its rows are stacked, each cell with its heading. */
function TableBlock({ table: { caption, columns, rows } }: { readonly table: Table }) {
  const { places } = useContext(NumberingContext);
  const [first, ...others] = columns;
  return (
    <table className="article-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((column) => (
            <th key={column} scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, cells }) => (
          <tr key={plainText(title)}>
            <th scope="row">
              <SentenceText sentence={{ text: title }} numbers={new Map()} />
            </th>
            {cells.map((cell, index) => (
              <td key={others[index]} data-column={others[index]}>
                {cell.some((sentence) => places.has(sentence)) && <Sentences of={cell} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlockText({ block }: { readonly block: Block }) {
  const language = useLanguage();
  const words = useWords(article);
  if ('figure' in block) return <FigureSlot id={block.figure} />;
  if ('rows' in block) return <TableBlock table={block} />;
  if ('list' in block) {
    return (
      <ul className="points">
        {block.list.map((item) => (
          <li key={plainText(item[0]?.text ?? [])}>
            <Sentences of={item} />
          </li>
        ))}
      </ul>
    );
  }
  if ('proposal' in block) {
    return (
      <div className="debate">
        <h4>{block.proposal}</h4>
        <p>
          <Sentences of={block.claim} />
        </p>
        <dl>
          <div>
            <dt lang={language}>{words.supports}</dt>
            <dd>
              <Sentences of={block.supports} />
            </dd>
          </div>
          <div>
            <dt lang={language}>{words.doubts}</dt>
            <dd>
              <Sentences of={block.doubts} />
            </dd>
          </div>
        </dl>
      </div>
    );
  }
  return (
    <p>
      <Sentences of={block} />
    </p>
  );
}

function blockKey(block: Block): string {
  if ('rows' in block) return block.caption;
  if ('figure' in block) return block.figure;
  if ('proposal' in block) return block.proposal;
  return plainText(('list' in block ? block.list[0] : block)?.[0]?.text ?? []);
}

export function Sections({ text }: { readonly text: PanelText }) {
  const numbering = useMemo(
    () => ({ text, numbers: numberSources(text), places: new Map(sentencesOf(text).map((sentence, index) => [sentence, index + 1])) }),
    [text],
  );
  return (
    <NumberingContext value={numbering}>
      {text.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h3 id={placeId(placeOfHeading(heading))} tabIndex={-1}>
            {heading}
          </h3>
          {blocks.map((block) => (
            <BlockText key={blockKey(block)} block={block} />
          ))}
        </section>
      ))}
    </NumberingContext>
  );
}
