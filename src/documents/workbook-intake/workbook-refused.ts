/** A file that is not read; the message is Chinese and says why and what to do. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused';
}

const SAVE_AGAIN = '请用 Excel 或 WPS 打开核对，另存为新的 .xlsx 工作簿后重试。';

/** The refusal of a workbook whose inside is damaged or abnormally large. */
export function refuseWorkbook(what: string): WorkbookRefused {
  return new WorkbookRefused(`${what}，没有读取。${SAVE_AGAIN}`);
}
