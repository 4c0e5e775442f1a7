import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { downloadBlob, textBlob } from '../../download';
import { useWords } from '../../lab-context';
import { Button } from '../../shell/Button';
import { useEvidence, useForecast } from '../evidence-context';
import { DetailPane } from '../parts/DetailPane';
import { Empty } from '../parts/Empty';
import { SectionHead } from '../parts/SectionHead';
import { Split, useHasPane } from '../parts/Split';
import { useArrival } from '../parts/use-arrival';
import { filterRows, NO_FILTER, sortRows, type RowFilter, type RowOrder, type Sorting } from './filter';
import { forecastCsv } from './forecast-csv';
import { ForecastFilters, type PictureKind } from './ForecastFilters';
import { ForecastSummary } from './ForecastSummary';
import { forestDomain, ForestTable } from './ForestTable';
import { measureOf } from './judge';
import { ListedRows } from './ListedRows';
import { RowDetail } from './RowDetail';
import { RowKeys } from './RowKeys';
import { ScatterChart } from './ScatterChart';
import styles from './ForecastSection.module.css';

/** Every published row beside what the model says of it. */
export function ForecastSection() {
  const { words, place, go } = useEvidence();
  const text = words.forecasts;
  const { shell } = useWords();
  const { rows, listed, status, total, studies: studyCount } = useForecast();
  const asked = rows.find(({ row }) => row.id === place.item);
  const [filter, setFilter] = useState<RowFilter>(NO_FILTER);
  const [picture, setPicture] = useState<PictureKind>('forest');
  const [sorting, setSorting] = useState<Sorting<RowOrder>>({ by: 'study', descending: false });
  const hasPane = useHasPane();
  useArrival(place.item, 'data-row', status === 'ready');

  const ofMeasure = useMemo(() => rows.filter(({ row }) => measureOf(row) === filter.measure), [rows, filter.measure]);
  const shown = useMemo(() => sortRows(filterRows(rows, filter), sorting), [rows, filter, sorting]);
  const domain = useMemo(() => forestDomain(ofMeasure), [ofMeasure]);
  const studies = useMemo(() => [...new Set(ofMeasure.map(({ row }) => row.study))].sort(), [ofMeasure]);
  const choose = (item: string | null): void => go({ section: 'forecasts', item });
  const save = (): void =>
    downloadBlob(
      'trabecula-forecasts.csv',
      textBlob(forecastCsv(shown, [text.outcomeRule, shell.education]), 'text/csv'),
    );

  const list = (
    <>
      <SectionHead heading={text.heading} lead={text.lead(total, studyCount)}>
        <Button icon={Download} onClick={save} disabled={shown.length === 0}>
          {text.download}
        </Button>
      </SectionHead>
      <ForecastSummary />
      <ForecastFilters
        filter={filter}
        onChange={setFilter}
        studies={studies}
        picture={picture}
        onPicture={setPicture}
        shown={text.shown(shown.length, ofMeasure.length)}
      />
      {shown.length > 0 ? (
        <>
          <RowKeys picture={picture} intervals={rows.some(({ row }) => row.low95 !== null)} />
          {picture === 'forest' ? (
            <ForestTable
              rows={shown}
              domain={domain}
              sorting={sorting}
              onSort={setSorting}
              chosen={place.item}
              onChoose={choose}
              opensBelow={!hasPane}
            />
          ) : (
            <>
              <ScatterChart rows={shown} domain={domain} chosen={place.item} onChoose={choose} />
              {!hasPane && asked && <RowDetail compared={asked} />}
            </>
          )}
          <p className={styles.note}>{text.outcomeRule}</p>
        </>
      ) : (
        status === 'ready' && <Empty onClear={() => setFilter({ ...NO_FILTER, measure: filter.measure })} />
      )}
      {listed.length > 0 && <ListedRows listed={listed} />}
    </>
  );
  return (
    <Split
      list={list}
      pane={
        <DetailPane label={text.detail.label} placeholder={text.detail.none} onClose={() => choose(null)}>
          {asked && <RowDetail compared={asked} />}
        </DetailPane>
      }
    />
  );
}
