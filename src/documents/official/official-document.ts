import type { PageProfile } from '../../domain/page-profile.ts';

/** A column of a table: its head, its share of the 156 mm type area, and how its cells stand. */
export interface TableColumn {
  readonly title: string;
  readonly widthMm: number;
  readonly align: 'start' | 'center' | 'end';
}

/** Levels of headings: 一、 （一） 1. （1） (7.3.3). */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** A row of one cell in a table of several columns goes across all of them. */
export type TableRow = readonly string[];

/** A piece of the text. Headings carry no number: it follows from their order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

/** An attachment starts on a new page under its mark 附件 and its title. */
export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What every paper has. */
interface PaperText {
  readonly title: string;
  readonly body: readonly Block[];
  readonly attachments: readonly Attachment[];
  /** The type area that it is set in; that of GB/T 9704-2012 where none is said. */
  readonly profile?: PageProfile;
}

/** What a paper of the office itself has: red head, number, addressee, signature, copies. */
interface HeadedText extends PaperText {
  /** 发文机关标志: the office's full name. */
  readonly head: string;
  /** 发文字号 such as 拱数转办预审〔2026〕1号. */
  readonly number: string;
  /** 主送机关, without its colon. */
  readonly addressee: string;
  readonly signature: { readonly office: string; readonly date: string };
  /** 抄送机关; none when empty. */
  readonly copies: readonly string[];
}

/** 信函格式 (GB/T 9704-2012, 10.1). */
export interface LetterDocument extends HeadedText {
  readonly form: 'letter';
}

/** 文件格式 (7): name with 文件, the record block with who printed it and when, on an even page. */
export interface FileDocument extends HeadedText {
  readonly form: 'file';
  /** 印发机关和印发日期. */
  readonly imprint: { readonly office: string; readonly date: string };
}

/**
 * A paper without red head, such as 项目入库草案 or 竣工验收报告: no 文种 of its own, it goes out as the attachment of a
 * letter. Who made it and when may close it.
 */
export interface PlainDocument extends PaperText {
  readonly form: 'plain';
  /** Whom it is written to, without the colon; most such papers are written to nobody. */
  readonly addressee?: string;
  readonly closing: { readonly office: string; readonly date: string } | null;
}

export type HeadedDocument = LetterDocument | FileDocument;

/** An official paper as pure data: every rendering says exactly these words. */
export type OfficialDocument = HeadedDocument | PlainDocument;
