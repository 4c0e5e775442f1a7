import { Fragment } from 'react';
import type { DayCourse, LevelCourse, RouteCourse } from '../../simulation';
import type { LensWords } from '../words/lens';
import { highest, shortLevel } from './facts';
import styles from './Lens.module.css';

const COMPARED: readonly LevelCourse['analyte'][] = ['progesterone', 'allopregnanolone'];

export interface RouteTableProps {
  readonly own: DayCourse;
  /** The route she takes it by. */
  readonly ownRoute: string;
  readonly routes: readonly RouteCourse[];
  readonly words: LensWords;
}

/** What a route does, in numbers: peak and mean of progesterone and of what the body makes of it. */
export function RouteTable({ own, ownRoute, routes, words }: RouteTableProps) {
  const text = words.routeTable;
  const rows = [
    { id: 'own', label: text.own(words.routes[ownRoute] ?? ownRoute), course: own, extrapolated: false },
    ...routes.map(({ route, label, course, extrapolated }) => ({
      id: route,
      label: words.routes[route] ?? label,
      course,
      extrapolated,
    })),
  ];
  const levelOf = (course: DayCourse, analyte: LevelCourse['analyte']): LevelCourse | undefined =>
    course.levels.find((level) => level.analyte === analyte);
  return (
    <div className={styles.scrollSideways} tabIndex={0} role="group" aria-label={text.caption}>
      <table className={styles.routes}>
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.route}</th>
            {COMPARED.map((analyte) => (
              <Fragment key={analyte}>
                <th scope="col">
                  {words.analytes[analyte]} {text.peak} <small>{levelOf(own, analyte)?.unit}</small>
                </th>
                <th scope="col">{text.mean}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, course, extrapolated }) => (
            <tr key={id}>
              <th scope="row">
                {label} {extrapolated && <em>{text.extrapolated}</em>}
              </th>
              {COMPARED.map((analyte) => {
                const level = levelOf(course, analyte);
                return (
                  <Fragment key={analyte}>
                    <td>{level?.lines[0] && shortLevel(highest(level.lines[0].values))}</td>
                    <td>{level && shortLevel(level.mean)}</td>
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ extrapolated }) => extrapolated) && <p className={styles.note}>{text.note}</p>}
    </div>
  );
}
