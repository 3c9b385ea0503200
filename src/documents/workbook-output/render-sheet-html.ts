import { escapeHtml } from '../print-html/escape-html.ts';
import type { CellStyle, PlannedCell, PlannedColumn, PlannedRow, SheetPlan, WorkbookPlan } from './sheet-plan.ts';
import { BAR_COLOUR } from './sheet-plan.ts';

/** The page itself forbids everything but its own styles, wherever it is shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Width of A4 landscape between the margins that the workbook is printed with, in millimetres. */
const PRINT_WIDTH = 273;
/** Of one character of a column's width, and the size of type, before the sheet is made to fit the page. */
const CHARACTER_MM = 1.95;
const SIZE_PT = 10;

const STYLES = `
*{box-sizing:border-box;margin:0;padding:0;font-weight:normal}
html{background:#8b9099;color:#000}
body{display:flex;flex-direction:column;align-items:center;gap:6mm;padding:6mm;min-width:max-content}
.sheet{background:#fff;width:297mm;min-height:210mm;padding:15mm 12mm;box-shadow:0 1mm 4mm rgb(0 0 0/.35);font-family:宋体,SimSun,"Noto Serif CJK SC",serif}
h1{font:1.8em 黑体,SimHei,"Noto Sans CJK SC",sans-serif;text-align:center;margin-bottom:3mm}
p{margin-bottom:2mm}
table{table-layout:fixed;border-collapse:collapse;width:${String(PRINT_WIDTH)}mm}
th,td{border:.5pt solid #000;padding:.3em;overflow-wrap:anywhere;white-space:pre-line}
th,.total,.line{background:#ededed;font-weight:bold}
.centre{text-align:center}
.end{text-align:right;white-space:nowrap}
.line{border-top:2.25pt double #000;border-bottom:2.25pt double #000}
.bar{background-image:linear-gradient(90deg,#${BAR_COLOUR},#fff);background-repeat:no-repeat;background-position:0 50%;print-color-adjust:exact}`;

function shown(style: CellStyle, value: number): string {
  if (/percent$/i.test(style)) return `${(value * 100).toFixed(2)}%`;
  if (/yuan$/i.test(style))
    return value.toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return String(value);
}

function textOf({ style, content }: PlannedCell): string {
  if (content === null) return '';
  if ('text' in content) return content.text;
  return shown(style, 'formula' in content ? content.value : content.number);
}

function classOf(style: CellStyle): string {
  const look = style.startsWith('total') ? 'total ' : style.startsWith('line') ? 'line ' : '';
  if (/percent$|yuan$|^quantity$/i.test(style)) return `${look}end`;
  return style === 'centred' || look !== '' ? `${look}centre` : '';
}

/** A bar as the workbook has it: from nothing at 0 to the whole cell at 100 %; what is no number has none. */
function barOf({ content }: PlannedCell): string | null {
  if (content === null || 'text' in content) return null;
  const share = 'formula' in content ? content.value : content.number;
  return `background-size:${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}% 80%`;
}

function rowHtml(row: PlannedRow, columns: readonly PlannedColumn[]): string {
  let place = 0;
  const cells = row.map((cell) => {
    const { style, across = 1 } = cell;
    const bar = columns[place]?.hasBars ? barOf(cell) : null;
    place += across;
    const look = bar === null ? `class="${classOf(style)}"` : `class="${classOf(style)} bar" style="${bar}"`;
    return `<td ${look}${across === 1 ? '' : ` colspan="${String(across)}"`}>${escapeHtml(textOf(cell))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function sheetHtml({ title, subtitle, columns, rows }: SheetPlan): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`);
  const heads = columns.map(({ head }) => `<th>${escapeHtml(head)}</th>`);
  const size = SIZE_PT * Math.min(1, PRINT_WIDTH / (whole * CHARACTER_MM));
  return `<section class="sheet" style="font-size:${size.toFixed(1)}pt"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p>
<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>
${Array.from(rows, (row) => rowHtml(row, columns)).join('\n')}
</tbody></table></section>`;
}

/** A workbook as a page to look at before it is written; it is printed from Excel or WPS. */
export function renderSheetHtml({ title, sheets }: WorkbookPlan): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
</head>
<body>
${sheets.map(sheetHtml).join('\n')}
</body>
</html>
`;
}
