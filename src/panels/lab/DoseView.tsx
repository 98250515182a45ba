// Block against dose, with the curve that fits it and its middle.

import { useMemo } from 'react';
import { doseResponse } from '../../pharmacology';
import type { LabState } from './lab-link';
import { type DoseCurve, dosePlot } from './lab-plots';
import { dosed, type LabSettings, sayNumber } from './lab-settings';
import { sayDrug } from './lab-words';
import { Plot } from './Plot';

function curveOf(name: string, { drug, cal, volt, mg, glu, pattern }: LabSettings): DoseCurve {
  const response = doseResponse({
    drug: drug === 'none' ? 'ketamine' : drug,
    calibration: cal === 'a' ? 'kinetic' : 'equilibrium',
    voltageMillivolts: volt,
    magnesiumMillimolar: mg,
    glutamateMicromolar: pattern === 'none' ? 1000 : glu,
  });
  return { name, response };
}

export function useDoseCurves({ settings, against }: LabState, names: { readonly run: string; readonly against: string }, isWanted: boolean): readonly DoseCurve[] {
  return useMemo(() => {
    if (!isWanted) return [];
    const other = against && against.drug !== 'none' ? [curveOf(names.against, { ...settings, ...against })] : [];
    return [curveOf(settings.drug === 'none' ? dosed(settings).drug : names.run, dosed(settings)), ...other];
  }, [settings, against, names, isWanted]);
}

interface DoseViewProps {
  readonly curves: readonly DoseCurve[];
  readonly settings: LabSettings;
  readonly onPick: (micromolar: number) => void;
}

const sayFit = ({ name, response: { fit } }: DoseCurve): string =>
  fit ? `${name}: half is blocked at ${sayNumber(fit.ic50Micromolar)} µM (Hill slope ${fit.hill.toFixed(2)})` : `${name}: these doses do not reach half`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function DoseView({ curves, settings, onPick }: DoseViewProps) {
  const content = useMemo(() => dosePlot(curves), [curves]);
  const said = `${curves.map(sayFit).map(capital).join('. ')}.`;
  const [first, second] = curves.map(({ response }) => response.fit?.ic50Micromolar);
  return (
    <>
      <p className="lab-axis">
        Current lost in the end <span>against the dose of {sayDrug(dosed(settings))}, glutamate always there</span>
      </p>
      <Plot content={content} label={`Dose and block. ${said}`} height={220} at={settings.dose} onPick={(dose) => onPick(Number(dose.toPrecision(2)))} />
      <p className="lab-reading">
        {said}
        {first !== undefined && second !== undefined && ` The first is ${sayNumber(first / second)} times the second.`}
      </p>
    </>
  );
}
