// One value of the lab: a slider for the hand, a field for the exact number, and a sentence where the number cannot be.

import { useId, useState } from 'react';
import { LAB_FIELDS, type NumberName, readTypedNumber, sayNumber } from './lab-settings';

interface NumberSliderProps {
  readonly name: NumberName;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Steps of the slider: even, or even in the logarithm. */
  readonly isLog?: boolean;
  /** Of the slider, in the value's unit; for a logarithm as many to a factor of ten. */
  readonly step: number;
  readonly max?: number;
}

export function NumberSlider({ name, value, onChange, isLog = false, step, max }: NumberSliderProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState<string>();
  const { label, unit, min, max: most } = LAB_FIELDS[name];
  const highest = max ?? most;
  const place = (each: number) => (isLog ? Math.log10(each) : each);
  const take = (next: number) => {
    setTyped(undefined);
    setSaid(undefined);
    onChange(isLog ? Number((10 ** next).toPrecision(2)) : Number(next.toPrecision(6)));
  };
  const read = () => {
    if (typed === undefined) return;
    const reading = readTypedNumber(name, typed);
    setSaid(reading.said);
    setTyped(undefined);
    if ('value' in reading) onChange(reading.value);
  };
  return (
    <div className="lab-number">
      <label htmlFor={id}>{label}</label>
      <span className="lab-typed">
        <input
          type="text"
          inputMode="decimal"
          aria-label={`${label}, in ${unit}`}
          value={typed ?? sayNumber(value)}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={read}
          onKeyDown={(event) => {
            if (event.key === 'Enter') read();
            if (event.key === 'Escape') setTyped(undefined);
          }}
        />
        {unit}
      </span>
      <input
        id={id}
        type="range"
        min={place(min)}
        max={place(highest)}
        step={isLog ? 1 / step : step}
        value={place(Math.min(highest, value))}
        aria-valuetext={`${sayNumber(value)} ${unit}`}
        onChange={({ target }) => take(target.valueAsNumber)}
      />
      <output className="lab-said">{said}</output>
    </div>
  );
}
