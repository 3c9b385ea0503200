import type { Slip } from './slips.ts';

/** A slip at its place, in points below the page's upper edge. */
export interface PlacedSlip {
  readonly slip: Slip;
  readonly top: number;
  /** A table's head that is said again because the table goes on here. */
  readonly isRepeated: boolean;
}

export type ComposedPage = readonly PlacedSlip[];

/** The room for text: where it begins on the first and on later pages, and where it ends. */
export interface TextRoom {
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
}

/** Slips that must stand on one page. */
function keptTogether(slips: readonly Slip[]): Slip[][] {
  const groups: Slip[][] = [];
  let isOpen = false;
  for (const slip of slips) {
    const group = groups.at(-1);
    if (isOpen && group !== undefined) group.push(slip);
    else groups.push([slip]);
    isOpen = slip.keptWithNext;
  }
  return groups;
}

function heightOf(slips: readonly Slip[]): number {
  return slips.reduce((sum, slip) => sum + slip.height, 0);
}

function repeatedHead([slip]: readonly Slip[]): readonly Slip[] {
  return slip?.kind === 'row' && slip.row >= 0 ? slip.table.head : [];
}

function needsEvenPage([slip]: readonly Slip[]): boolean {
  return slip?.kind === 'record' && slip.record.isRuled;
}

/** Puts slips onto pages: kept ones together, table heads again on every page that a table reaches. */
export function composePages(slips: readonly Slip[], room: TextRoom): ComposedPage[] {
  // Hundredths of a point from adding heights must not push a line over.
  const tolerance = 0.1;
  const pages: PlacedSlip[][] = [[]];
  let next = room.firstTop;

  const openPage = (group: readonly Slip[]) => {
    pages.push([]);
    next = room.top;
    for (const slip of repeatedHead(group)) place(slip, true);
  };
  const place = (slip: Slip, isRepeated = false) => {
    const top = slip.kind === 'record' ? room.bottom - slip.height : next;
    pages.at(-1)?.push({ slip, top, isRepeated });
    next = top + slip.height;
  };
  const fits = (group: readonly Slip[]) => next + heightOf(group) <= room.bottom + tolerance;

  for (const group of keptTogether(slips)) {
    const wholePage = room.bottom - room.top - heightOf(repeatedHead(group));
    // What is kept together but taller than a page goes over it like anything else.
    const portions = heightOf(group) > wholePage ? group.map((slip) => [slip]) : [group];
    for (const portion of portions) {
      const startsPage = portion[0]?.kind === 'line' && portion[0].startsPage;
      if ((startsPage && pages.at(-1)?.length !== 0) || !fits(portion)) openPage(portion);
      // 7.4: the 文件格式's record stands on an even page.
      if (needsEvenPage(portion) && pages.length % 2 === 1) openPage(portion);
      for (const slip of portion) place(slip);
    }
  }
  return pages;
}
