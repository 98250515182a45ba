// How much of the molecule carries a proton at a pH, and what it looks like then.

import { useEffect, useId, useMemo, useState } from 'react';
import { BLOOD_PH, KETAMINE_PKA, protonationShares } from '../../chemistry/properties/protonation';
import { amineSites } from '../../chemistry/properties/protonation-forms';
import { atomName } from '../../content/describe-atom';
import { moleculeName } from '../../content/describe-molecule';
import { knownPka, MEANING_CLAIM, noAmineSentence, percent, PKA_CLAIM, sharesSentence } from '../../content/protonation-text';
import { NO_EXHIBIT, baseOf } from '../../state/picture-actions';
import { SentenceText } from '../SentenceText';
import { useViewer, useViewerStore } from '../viewer-context';
import { ShareCurve } from './ShareCurve';
import { useForm } from './use-form';

const SOURCES = new Map([['merck-index', 1], ['orser-1997', 2]] as const);

const CHOICES = [
  ['follow', 'Follow the pH'],
  ['charged', 'With the proton'],
  ['neutral', 'Without it'],
] as const;

type Choice = (typeof CHOICES)[number][0];

interface PhSliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly said?: string;
}

function PhSlider({ label, value, onChange, said }: PhSliderProps) {
  return (
    <label className="ph-slider">
      <span>
        {label} <b>{value.toFixed(1)}</b>
      </span>
      <input type="range" min={0} max={14} step={0.1} value={value} aria-valuetext={said} onChange={({ target }) => onChange(Number(target.value))} />
    </label>
  );
}

export function ProtonationTool() {
  const store = useViewerStore();
  const shown = useViewer((state) => state.shown);
  const showLibrary = useViewer((state) => state.showLibrary);
  const { molecule } = baseOf(shown);
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
        {noAmineSentence(molecule)}{' '}
        <button type="button" className="link" onClick={() => void showLibrary('esketamine')}>
          Show esketamine
        </button>
      </p>
    );
  }
  if (!canChange) {
    return <p className="ph-none">{`The ${atomName(molecule, site.nitrogen).toLowerCase()} of ${moleculeName(molecule)} is bound to four carbons: it is charged at every pH.`}</p>;
  }
  return (
    <div className="ph">
      {sites.length > 1 && (
        <label className="ph-site">
          Amine{' '}
          <select value={sites.indexOf(site)} onChange={({ target }) => setChosen({ of: molecule, site: Number(target.value) })}>
            {sites.map(({ nitrogen }, index) => (
              <option key={nitrogen} value={index}>
                {atomName(molecule, nitrogen)}
              </option>
            ))}
          </select>
          <span>One at a time; the others stay as they are drawn.</span>
        </label>
      )}
      <p className="ph-sentence">{sharesSentence(pH, shares)}</p>
      <div className="ph-bar" aria-hidden="true">
        <span className="ph-bar-charged" style={{ flexGrow: shares.protonated }} />
        <span className="ph-bar-neutral" style={{ flexGrow: shares.neutral }} />
      </div>
      <p className="ph-key" aria-hidden="true">
        <span>charged, {percent(shares.protonated)}</span>
        <span>uncharged, {percent(shares.neutral)}</span>
      </p>
      <ShareCurve pH={pH} pKa={pKa} />
      <PhSlider label="pH" value={pH} onChange={setPh} said={sharesSentence(pH, shares)} />
      <p className="ph-marks">
        <button type="button" className="button" onClick={() => setPh(BLOOD_PH)}>
          Blood, 7.4
        </button>
        <button type="button" className="button" onClick={() => setPh(pKa)}>
          Half and half, {pKa.toFixed(1)}
        </button>
      </p>
      {known === undefined && (
        <>
          <p className="ph-note">No pKₐ of {moleculeName(molecule)} is known here. Choose one; the slider starts at that of ketamine.</p>
          <PhSlider label="pKₐ" value={ownPka} onChange={setPka} />
        </>
      )}
      <fieldset className="ph-choice">
        <legend>In the picture</legend>
        {CHOICES.map(([value, text]) => (
          <label key={value}>
            <input type="radio" name={name} checked={choice === value} onChange={() => setChoice(value)} />
            {text}
          </label>
        ))}
      </fieldset>
      <output className="ph-note">{isWorking ? 'Working out the other form…' : (fault ?? shown.variant?.sentence ?? '')}</output>
      {known !== undefined && (
        <p className="ph-meaning">
          <SentenceText sentence={PKA_CLAIM} numbers={SOURCES} />
          <SentenceText sentence={MEANING_CLAIM} numbers={SOURCES} />
        </p>
      )}
    </div>
  );
}
