/**
 * How a paper is headed and laid out (GB/T 9704-2012). So far the 信函格式 (10.1); the 文件格式 and papers without a red
 * head become further forms.
 */
export type DocumentForm = 'letter';

/** A column of a table: its head, its share of the 156 mm type area, and how its cells stand. */
export interface TableColumn {
  readonly title: string;
  readonly widthMm: number;
  readonly align: 'start' | 'center';
}

/** Levels of headings: 一、 （一） 1. （1） (7.3.3). */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** A piece of the text. Headings carry no number: it follows from their order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] };

/** An attachment starts on a new page under its mark 附件 and its title. */
export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** An official paper as pure data: every rendering says exactly these words. */
export interface OfficialDocument {
  readonly form: DocumentForm;
  /** 发文机关标志: the office's full name, without 文件 in the letter form. */
  readonly head: string;
  /** 发文字号 such as 拱数转办预审〔2026〕1号. */
  readonly number: string;
  readonly title: string;
  /** 主送机关, without its colon. */
  readonly addressee: string;
  readonly body: readonly Block[];
  readonly signature: { readonly office: string; readonly date: string };
  /** 抄送机关; none when empty. */
  readonly copies: readonly string[];
  readonly attachments: readonly Attachment[];
}
