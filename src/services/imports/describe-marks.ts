import type { MarkedPlace } from '../../documents/foreign-table/classification-marks.ts';

const MOST_TOLD = 10;

/** Where marks of state secrets stand, without what stands around them. */
export function describeMarks(marks: readonly MarkedPlace[]): string {
  const told = marks.slice(0, MOST_TOLD).map(({ sheet, cell, mark }) => {
    const place = cell === '' ? '表名' : cell;
    return `${sheet} ${place}（${mark}）`;
  });
  return `${told.join('、')}${marks.length > told.length ? `等 ${String(marks.length)} 处` : ''}`;
}
