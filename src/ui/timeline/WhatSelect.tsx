import { useId } from 'react';
import { FORMULATIONS } from '../../pharmacology';
import type { TimelineWords } from '../words/timeline';
import styles from './EntryDialog.module.css';
import { LEVEL_SIGNALS, RATE_SIGNALS, readWhat } from './entry-form';

export interface WhatSelectProps {
  readonly value: string;
  /** Also levels and factors set by hand. */
  readonly all: boolean;
  readonly text: TimelineWords;
  readonly signalName: (signal: string) => string;
  readonly onChange: (what: string) => void;
}

const ESTROGENS: ReadonlySet<string> = new Set(['estradiol', 'conjugated-estrogens']);
const OTHERS: ReadonlySet<string> = new Set(['gnrh-agonist', 'aromatase-inhibitor', 'denosumab']);

type Group = keyof TimelineWords['dialog']['groups'];
const PRODUCT_GROUPS = ['estrogens', 'progestogens', 'others'] as const;
const groupOf = (agent: string): Group =>
  ESTROGENS.has(agent) ? 'estrogens' : OTHERS.has(agent) ? 'others' : 'progestogens';

/** Every product the model computes, and what can be set by hand. */
export function WhatSelect({ value, all, text, signalName, onChange }: WhatSelectProps) {
  const id = useId();
  const { list } = readWhat(value);
  const { groups } = text.dialog;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{text.dialog.what}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {(all || list === 'therapies') &&
          PRODUCT_GROUPS.map((group) => (
            <optgroup key={group} label={groups[group]}>
              {FORMULATIONS.filter(({ agent }) => groupOf(agent) === group).map(({ agent, route }) => (
                <option key={`${agent}/${route}`} value={`therapies:${agent}/${route}`}>
                  {text.productName({ agent, route })}
                </option>
              ))}
            </optgroup>
          ))}
        {(all || list === 'levels') && (
          <optgroup label={groups.levels}>
            {LEVEL_SIGNALS.map((signal) => (
              <option key={signal} value={`levels:${signal}`}>
                {text.dialog.levelOption(signalName(signal))}
              </option>
            ))}
          </optgroup>
        )}
        {(all || list === 'rates') && (
          <optgroup label={groups.rates}>
            {RATE_SIGNALS.map((signal) => (
              <option key={signal} value={`rates:${signal}`}>
                {signalName(signal)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
