import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Grade, Origin } from '../../../provenance';
import { downloadBlob, textBlob } from '../../download';
import { PHONE, useMediaQuery } from '../../hooks/use-media-query';
import { useWords } from '../../lab-context';
import { Button } from '../../shell/Button';
import type { ParameterGroup } from '../../words/evidence';
import { useEvidence } from '../evidence-context';
import { toggled, type Sorting } from '../forecasts/filter';
import { ChipFold } from '../parts/ChipFold';
import { Chips } from '../parts/Chips';
import { DetailPane } from '../parts/DetailPane';
import { Empty } from '../parts/Empty';
import filterStyles from '../parts/Filters.module.css';
import { SearchField } from '../parts/SearchField';
import { SectionHead } from '../parts/SectionHead';
import { Split, useHasPane } from '../parts/Split';
import { useArrival } from '../parts/use-arrival';
import { parameterCsv } from './parameter-csv';
import { ParameterDetail } from './ParameterDetail';
import {
  filterParameters,
  NO_PARAMETER_FILTER,
  type ParameterFilter,
  type ParameterOrder,
  parameterRows,
  sortParameters,
} from './parameter-rows';
import { ParameterTable } from './ParameterTable';
import noteStyles from '../forecasts/ForecastSection.module.css';

const GROUPS: readonly ParameterGroup[] = ['cells', 'mineral', 'receptors', 'kinetics', 'body', 'assays'];
const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];
const ORIGINS: readonly Origin[] = ['literature', 'fitted', 'derived', 'assumed'];

/** Every number of the model. */
export function ParameterSection() {
  const { words, place, go } = useEvidence();
  const { shell } = useWords();
  const text = words.parameters;
  const phone = useMediaQuery(PHONE);
  const hasPane = useHasPane();
  useArrival(place.item, 'data-parameter', true);
  const [filter, setFilter] = useState<ParameterFilter>(NO_PARAMETER_FILTER);
  const [sorting, setSorting] = useState<Sorting<ParameterOrder>>({ by: 'effect', descending: true });
  const all = useMemo(() => parameterRows(), []);
  const shown = useMemo(() => sortParameters(filterParameters(all, filter), sorting), [all, filter, sorting]);
  const asked = all.find(({ record }) => record.id === place.item);
  const choose = (item: string | null): void => go({ section: 'parameters', item });
  const change = (part: Partial<ParameterFilter>): void => setFilter({ ...filter, ...part });
  const save = (): void =>
    downloadBlob(
      'trabecula-parameters.csv',
      textBlob(parameterCsv(shown, text, [text.effectNote, shell.education]), 'text/csv'),
    );
  const list = (
    <>
      <SectionHead heading={text.heading} lead={text.lead(all.length)}>
        <Button icon={Download} onClick={save} disabled={shown.length === 0}>
          {text.download}
        </Button>
      </SectionHead>
      <div role="group" aria-label={words.filters} className={filterStyles.bar} data-print="hide">
        <SearchField label={text.search} value={filter.search} onChange={(search) => change({ search })} />
        <ChipFold chosen={filter.groups.length + filter.grades.length + filter.origins.length}>
          <Chips
            label={text.groupLabel}
            options={GROUPS.map((value) => ({ value, label: text.groups[value] }))}
            chosen={filter.groups}
            onToggle={(group) => change({ groups: toggled(filter.groups, group) })}
          />
          <Chips
            label={text.gradeLabel}
            options={GRADES.map((value) => ({ value, label: value, help: shell.grades[value] }))}
            chosen={filter.grades}
            onToggle={(grade) => change({ grades: toggled(filter.grades, grade) })}
          />
          <Chips
            label={text.originLabel}
            options={ORIGINS.map((value) => ({ value, label: text.origins[value], help: text.originHelp[value] }))}
            chosen={filter.origins}
            onToggle={(origin) => change({ origins: toggled(filter.origins, origin) })}
          />
        </ChipFold>
        <span className={filterStyles.count} role="status">
          {text.shown(shown.length, all.length)}
        </span>
      </div>
      {shown.length > 0 ? (
        <>
          <ParameterTable
            rows={shown}
            sorting={sorting}
            onSort={setSorting}
            chosen={place.item}
            onChoose={choose}
            opensBelow={!hasPane}
            phone={phone}
          />
          <p className={noteStyles.note}>{text.effectNote}</p>
        </>
      ) : (
        <Empty onClear={() => setFilter(NO_PARAMETER_FILTER)} />
      )}
    </>
  );
  return (
    <Split
      list={list}
      pane={
        <DetailPane label={text.detail.label} placeholder={text.detail.none} onClose={() => choose(null)}>
          {asked && <ParameterDetail row={asked} />}
        </DetailPane>
      }
    />
  );
}
