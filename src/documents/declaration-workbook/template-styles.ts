import type { Borders, Fill, Style } from 'exceljs';

const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const font = (changes: object = {}) => ({ name: '宋体', size: 11, ...changes });

/** How the declaration workbook looks: grey is locked, white is for the unit to fill in. */
export const TEMPLATE_STYLES = {
  title: {
    font: font({ name: '黑体', size: 16 }),
    alignment: { horizontal: 'center', vertical: 'middle' },
  },
  note: { font: font({ size: 10, color: { argb: 'FF595959' } }), alignment: { vertical: 'middle', wrapText: true } },
  label: {
    font: font({ name: '黑体' }),
    fill: fill('FFEDEDED'),
    border: BOX,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  input: {
    font: font(),
    border: BOX,
    alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
    protection: { locked: false },
    numFmt: '@',
  },
  amount: {
    font: font(),
    border: BOX,
    alignment: { horizontal: 'right', vertical: 'middle' },
    protection: { locked: false },
    numFmt: '#,##0.00####',
  },
  number: {
    font: font(),
    border: BOX,
    alignment: { horizontal: 'right', vertical: 'middle' },
    protection: { locked: false },
    numFmt: 'General',
  },
  computed: {
    font: font(),
    fill: fill('FFF7F7F7'),
    border: BOX,
    alignment: { horizontal: 'right', vertical: 'middle' },
    numFmt: '#,##0.00',
  },
} as const satisfies Record<string, Partial<Style>>;
