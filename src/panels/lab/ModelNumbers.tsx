// Every number that the model runs on, with unit, range and source, and what the model leaves out.

import { type Claim, plainText } from '../../content/article';
import { LAB_SOURCES } from '../../content/lab/lab-sources';
import { LEFT_OUT } from '../../content/lab/left-out';
import { type Parameter, PARAMETERS } from '../../content/lab/parameters';
import { numberSentences } from '../numbering';
import { Sentences } from '../Sentences';
import { SourceNote } from '../SourceNote';
import { sayNumber } from './lab-settings';

const claimOf = ({ sources, labSources }: Parameter): Claim => ({ text: [], standing: 'reported', sources, ownSources: labSources.map((id) => LAB_SOURCES[id]) });

const NUMBERS = numberSentences([...PARAMETERS.flatMap(({ parameters }) => parameters.map(claimOf)), ...LEFT_OUT.list.flat()]);

export function LeftOut() {
  return (
    <ul className="lab-list">
      {LEFT_OUT.list.map((sentences) => (
        <li key={sentences.map(({ text }) => plainText(text)).join(' ')}>
          <Sentences text={sentences} numbers={NUMBERS} />
        </li>
      ))}
    </ul>
  );
}

export function ModelNumbers() {
  return (
    <>
      {PARAMETERS.map(({ title, parameters }) => (
        <table key={title} className="lab-expected">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Value</th>
              <th scope="col">Range</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter.id}>
                <th scope="row">
                  {parameter.name}
                  <SourceNote claim={claimOf(parameter)} numbers={NUMBERS} />
                  {parameter.note && <small>{parameter.note}</small>}
                </th>
                <td data-column="Value">
                  {sayNumber(parameter.value)}
                  {parameter.unit && `\u00a0${parameter.unit}`}
                </td>
                <td data-column="Range">{parameter.range}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
