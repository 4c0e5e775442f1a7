import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Scenario, ScenarioSet } from '../scenario';
import type { BandState, DocumentState, Lab, NoticeEntry, RunState, ShownState, ThemeState, ViewState } from '../state';
import { WORDS, type Words } from './words';

export const LabContext = createContext<Lab | null>(null);

/** The stores and actions of this page. */
export function useLab(): Lab {
  const lab = useContext(LabContext);
  if (!lab) throw new Error('useLab needs a LabContext around it');
  return lab;
}

export const useDocument = <T>(select: (state: DocumentState) => T): T => useStore(useLab().documents.store, select);
export const useView = <T>(select: (state: ViewState) => T): T => useStore(useLab().view, select);
export const useRuns = <T>(select: (state: RunState) => T): T => useStore(useLab().runs.store, select);
/** What text shows: trails the hand by at most a tenth of a second. */
export const useShown = <T>(select: (state: ShownState) => T): T => useStore(useLab().shown, select);
export const useBands = <T>(select: (state: BandState) => T): T => useStore(useLab().bands.store, select);
export const useNotices = (): readonly NoticeEntry[] => useStore(useLab().notices.store, (state) => state.entries);
export const useTheme = (): ThemeState => useStore(useLab().theme);

/** What panels show: the same of lines that have come to rest. */
export const useRested = <T>(select: (state: ShownState) => T): T => useStore(useLab().rested, select);

/** The set as of the last finished edit. */
export const useSettledSet = (): ScenarioSet => useDocument((state) => state.history.present);

export const useWords = (): Words => WORDS[useView((state) => state.depth)];

/** The focused scenario of a set; a valid set always has one. */
export function focusedOf(set: ScenarioSet): Scenario {
  const scenario = set.scenarios[set.focus] ?? set.scenarios[0];
  if (!scenario) throw new Error('a set holds at least one scenario');
  return scenario;
}
