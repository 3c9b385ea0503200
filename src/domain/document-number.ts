/** A number of an official paper: 〔year〕n号 after the series' prefix. */
export interface DocumentNumber {
  /** 发文机关代字, such as 拱数资预审. */
  readonly prefix: string;
  readonly year: number;
  /** From 1, without gaps, per series and year. */
  readonly sequence: number;
}

/** `拱数资预审〔2026〕1号`: U+3014/3015 brackets, no 第, no leading zero (GB/T 9704-2012, 7.2.5). */
export function formatDocumentNumber(number: DocumentNumber): string {
  return `${number.prefix}〔${String(number.year)}〕${String(number.sequence)}号`;
}
