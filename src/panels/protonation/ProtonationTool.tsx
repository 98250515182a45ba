// How much of the molecule carries a proton at a pH, and what it looks like then.

import { useEffect, useId, useMemo, useState } from 'react';
import { BLOOD_PH, KETAMINE_PKA, protonationShares } from '../../chemistry/properties/protonation';
import { amineSites } from '../../chemistry/properties/protonation-forms';
import { atomName, atomWithin } from '../../content/describe-atom';
import { moleculeName } from '../../content/describe-molecule';
import { formSentence, knownPka, MEANING_CLAIM, noAmineSentence, percent, PKA_CLAIM, sharesSentence } from '../../content/protonation-text';
import { protonation } from '../../languages/en/protonation';
import { NO_EXHIBIT, baseOf } from '../../state/picture-actions';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';
import { SentenceText } from '../SentenceText';
import { useViewer, useViewerStore } from '../viewer-context';
import { ShareCurve } from './ShareCurve';
import { useForm } from './use-form';

const SOURCES = new Map([['merck-index', 1], ['orser-1997', 2]] as const);

const CHOICES = ['follow', 'charged', 'neutral'] as const;

type Choice = (typeof CHOICES)[number];

/** The same in every language. */
const [PH, PKA] = ['pH', 'pKₐ'];

interface PhSliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly said?: string;
}

function PhSlider({ label, value, onChange, said }: PhSliderProps) {
  const words = useWords(protonation);
  return (
    <label className="ph-slider">
      <span>
        {label} <b>{words.number(value, 1)}</b>
      </span>
      <input type="range" min={0} max={14} step={0.1} value={value} aria-valuetext={said} onChange={({ target }) => onChange(Number(target.value))} />
    </label>
  );
}

export function ProtonationTool() {
  const words = useWords(protonation);
  const atomWords = useAtomWords();
  const say = { ...atomWords, protonation: words };
  const store = useViewerStore();
  const shown = useViewer((state) => state.shown);
  const showLibrary = useViewer((state) => state.showLibrary);
  const { molecule } = baseOf(shown);
  const isOther = shown.variant?.kind === 'protonation';
  const sites = useMemo(() => amineSites(molecule), [molecule]);
  const [chosen, setChosen] = useState<{ readonly of: unknown; readonly site: number }>();
  const [pH, setPh] = useState<number>(BLOOD_PH);
  const [ownPka, setPka] = useState<number>(KETAMINE_PKA);
  const [choice, setChoice] = useState<Choice>('follow');
  const name = useId();
  const site = sites[chosen?.of === molecule ? chosen.site : 0];
  const canChange = site !== undefined && (!site.isCharged || site.hydrogens.length > 0);
  const known = knownPka(shown.origin.kind === 'library' ? shown.origin.id : undefined);
  const pKa = known ?? ownPka;
  const shares = protonationShares(pH, pKa);
  const followed = shares.protonated >= shares.neutral ? 'charged' : 'neutral';
  const { isWorking, fault } = useForm(molecule, site, canChange ? (choice === 'follow' ? followed : choice) : undefined);
  // Reset brings the loaded form back, and the choice says so.
  const ownForm = site?.isCharged ? 'charged' : 'neutral';
  useEffect(
    () =>
      store.subscribe((state, former) => {
        const isCleared = state.exhibit === NO_EXHIBIT && former.exhibit !== NO_EXHIBIT;
        if (isCleared && baseOf(state.shown).molecule === baseOf(former.shown).molecule) setChoice(ownForm);
      }),
    [store, ownForm],
  );

  if (!site) {
    return (
      <p className="ph-none">
        {noAmineSentence(molecule, say)}{' '}
        <button type="button" className="link" onClick={() => void showLibrary('esketamine')}>
          {words.showEsketamine}
        </button>
      </p>
    );
  }
  if (!canChange) {
    return <p className="ph-none">{words.alwaysCharged(atomWithin(molecule, site.nitrogen, say), moleculeName(molecule, say))}</p>;
  }
  return (
    <div className="ph">
      {sites.length > 1 && (
        <label className="ph-site">
          {words.amine}{' '}
          <select value={sites.indexOf(site)} onChange={({ target }) => setChosen({ of: molecule, site: Number(target.value) })}>
            {sites.map(({ nitrogen }, index) => (
              <option key={nitrogen} value={index}>
                {atomName(molecule, nitrogen, say)}
              </option>
            ))}
          </select>
          <span>{words.oneAtATime}</span>
        </label>
      )}
      <p className="ph-sentence">{sharesSentence(pH, shares, words)}</p>
      <div className="ph-bar" aria-hidden="true">
        <span className="ph-bar-charged" style={{ flexGrow: shares.protonated }} />
        <span className="ph-bar-neutral" style={{ flexGrow: shares.neutral }} />
      </div>
      <p className="ph-key" aria-hidden="true">
        <span>{words.charged(percent(shares.protonated, words))}</span>
        <span>{words.uncharged(percent(shares.neutral, words))}</span>
      </p>
      <ShareCurve pH={pH} pKa={pKa} />
      <PhSlider label={PH} value={pH} onChange={setPh} said={sharesSentence(pH, shares, words)} />
      <p className="ph-marks">
        <button type="button" className="button" onClick={() => setPh(BLOOD_PH)}>
          {words.blood(BLOOD_PH)}
        </button>
        <button type="button" className="button" onClick={() => setPh(pKa)}>
          {words.half(pKa)}
        </button>
      </p>
      {known === undefined && (
        <>
          <p className="ph-note">{words.unknown(moleculeName(molecule, say))}</p>
          <PhSlider label={PKA} value={ownPka} onChange={setPka} />
        </>
      )}
      <fieldset className="ph-choice">
        <legend>{words.inPicture}</legend>
        {CHOICES.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={choice === value} onChange={() => setChoice(value)} />
            {words.choices[value]}
          </label>
        ))}
      </fieldset>
      <output className="ph-note">{isWorking ? words.working : fault && <FaultText fault={fault} />}</output>
      {/* Told as the picture is. */}
      {!isWorking && !fault && isOther && <p className="ph-note">{formSentence(molecule, site.nitrogen, !site.isCharged, say)}</p>}
      {known !== undefined && (
        <p className="ph-meaning" lang="en">
          <SentenceText sentence={PKA_CLAIM} numbers={SOURCES} />
          <SentenceText sentence={MEANING_CLAIM} numbers={SOURCES} />
        </p>
      )}
    </div>
  );
}
