import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { EvidenceWords } from '../words/evidence';
import type { Place } from './address';
import type { ForecastRun, ForecastState } from './forecasts/forecast-run';

export interface EvidenceTools {
  readonly words: EvidenceWords;
  readonly place: Place;
  /** Goes to a place; a choice within a section replaces the entry of the history instead of adding one. */
  readonly go: (place: Place) => void;
  readonly forecast: ForecastRun;
}

export const EvidenceContext = createContext<EvidenceTools | null>(null);

export function useEvidence(): EvidenceTools {
  const tools = useContext(EvidenceContext);
  if (!tools) throw new Error('useEvidence needs an EvidenceContext around it');
  return tools;
}

/** Rows computed so far. */
export const useForecast = (): ForecastState => useStore(useEvidence().forecast.store);
