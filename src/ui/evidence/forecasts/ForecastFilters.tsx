import { useEvidence } from '../evidence-context';
import { PHONE, useMediaQuery } from '../../hooks/use-media-query';
import { SegmentedControl } from '../../shell/SegmentedControl';
import { useId } from 'react';
import { ChipFold } from '../parts/ChipFold';
import { Chips } from '../parts/Chips';
import filterStyles from '../parts/Filters.module.css';
import { SearchField } from '../parts/SearchField';
import type { Outcome, RowMeasure, RowSite, RowUse } from '../../words/evidence';
import { toggled, type RowFilter } from './filter';

const MEASURES: readonly RowMeasure[] = ['density', 'markers'];
const USES: readonly RowUse[] = ['forecast', 'fitted', 'shown'];
const OUTCOMES: readonly Outcome[] = ['hit', 'miss'];
const SITES: Readonly<Record<RowMeasure, readonly RowSite[]>> = {
  density: ['LS', 'TH', 'FN'],
  markers: ['CTX', 'P1NP'],
};

export type PictureKind = 'forest' | 'scatter';

export interface ForecastFiltersProps {
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
  readonly studies: readonly string[];
  readonly picture: PictureKind;
  readonly onPicture: (picture: PictureKind) => void;
  readonly shown: string;
}

/** What is shown of the rows, and how. */
export function ForecastFilters({ filter, onChange, studies, picture, onPicture, shown }: ForecastFiltersProps) {
  const { words } = useEvidence();
  const text = words.forecasts;
  const studyId = useId();
  const change = (part: Partial<RowFilter>): void => onChange({ ...filter, ...part });
  const phone = useMediaQuery(PHONE);
  const study = (
    <div>
      <label htmlFor={studyId} className="visually-hidden">
        {text.study}
      </label>
      <select
        id={studyId}
        className={filterStyles.select}
        value={filter.study ?? ''}
        onChange={({ target }) => change({ study: target.value === '' ? null : target.value })}
      >
        <option value="">{text.allStudies}</option>
        {studies.map((study) => (
          <option key={study}>{study}</option>
        ))}
      </select>
    </div>
  );
  return (
    <div role="group" aria-label={words.filters} data-print="hide">
      <div className={filterStyles.bar}>
        <SegmentedControl
          label={text.pictureLabel}
          options={(['forest', 'scatter'] as const).map((value) => ({ value, label: text.pictures[value] }))}
          value={picture}
          onChange={onPicture}
        />
        <SegmentedControl
          label={text.measureLabel}
          options={MEASURES.map((value) => ({ value, label: text.measures[value] }))}
          value={filter.measure}
          onChange={(measure) => change({ measure, sites: [], study: null })}
        />
        <SearchField label={text.search} value={filter.search} onChange={(search) => change({ search })} />
        {!phone && study}
      </div>
      <div className={filterStyles.bar}>
        <ChipFold
          chosen={filter.uses.length + filter.sites.length + filter.outcomes.length + (filter.study === null ? 0 : 1)}
        >
          {phone && study}
          <Chips
            label={text.useLabel}
            options={USES.map((value) => ({ value, label: text.uses[value], help: text.useHelp[value] }))}
            chosen={filter.uses}
            onToggle={(use) => change({ uses: toggled(filter.uses, use) })}
          />
          <Chips
            label={text.siteLabel}
            options={SITES[filter.measure].map((value) => ({ value, label: text.sites[value] }))}
            chosen={filter.sites}
            onToggle={(site) => change({ sites: toggled(filter.sites, site) })}
          />
          <Chips
            label={text.outcomeLabel}
            options={OUTCOMES.map((value) => ({ value, label: text.outcomes[value], help: text.outcomeRule }))}
            chosen={filter.outcomes}
            onToggle={(outcome) => change({ outcomes: toggled(filter.outcomes, outcome) })}
          />
        </ChipFold>
        <span className={filterStyles.count} role="status">
          {shown}
        </span>
      </div>
    </div>
  );
}
