import { CLASSIFICATION_MARK } from '../../domain/classification-mark.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { RawWorkbook } from '../workbook-intake/raw-workbook.ts';

/** Where a file says 秘密, 机密 or 绝密. */
export interface MarkedPlace {
  readonly sheet: string;
  /** Empty where the sheet's name says it. */
  readonly cell: string;
  readonly mark: string;
}

/** So many places are named; whoever sees as many looks at the whole file. */
const MOST_NAMED = 50;

function markIn(text: string): string | undefined {
  return CLASSIFICATION_MARK.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))?.[0];
}

/** Every place of a file, its sheets' names included, that bears a mark of state secrets. */
export function classificationMarks(workbook: RawWorkbook): MarkedPlace[] {
  const places: MarkedPlace[] = [];
  for (const { name, cells } of workbook.sheets) {
    const ofSheet = markIn(name);
    if (ofSheet !== undefined) places.push({ sheet: name, cell: '', mark: ofSheet });
    for (const { row, column, text } of cells) {
      if (places.length >= MOST_NAMED) return places;
      const mark = text.includes('密') ? markIn(text) : undefined;
      if (mark !== undefined) places.push({ sheet: name, cell: cellName(column, row), mark });
    }
  }
  return places;
}
