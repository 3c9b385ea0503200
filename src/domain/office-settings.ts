import type { PageLayout } from './page-profile.ts';
import { keysOf } from './glossary.ts';

/** The forms in which the office may send a 预审意见书 (GB/T 9704-2012, 10.1 and 7). */
export const LETTER_FORMS = { letter: '信函格式', file: '文件格式' } as const;
export type LetterForm = keyof typeof LETTER_FORMS;

/** What the office sets once: its names as papers carry them, and who works at this machine. */
export interface OfficeSettings {
  /** 发文机关全称, printed in the letter head and the signature. */
  readonly officeName: string;
  /** 发文机关代字 of the 预审意见书 series, such as 拱数资预审. */
  readonly preReviewPrefix: string;
  /** 发文机关代字 of other letters where the office has its own; each kind of letter counts for itself. */
  readonly paperPrefixes?: Readonly<Partial<Record<NumberedPaper, string>>> | undefined;
  /** Copies of letters go to (抄送). */
  readonly copyTo: readonly string[];
  /** The type area that papers are set in; that of GB/T 9704-2012 where the office has chosen none. */
  readonly pageLayout?: PageLayout | undefined;
  /** The form of the 预审意见书; 信函格式 where the office has chosen none. */
  readonly preReviewForm?: LetterForm | undefined;
  /** Name of the reviewer at this machine; the audit's who. */
  readonly reviewerName: string;
  /** Folder that issued papers are written to. */
  readonly papersFolder: string;
}

/** 办法三: 领导小组办公室（设在区数据资源局）. */
export const DEFAULT_OFFICE_NAME = '拱墅区政府数字化转型工作领导小组办公室';
export const DEFAULT_PRE_REVIEW_PREFIX = '拱数转办预审';
export const DEFAULT_COPY_TO = ['区财政局', '区发改经信局'];

/** Letters about a project after its pre-review, each with a series of its own. */
export const DEFAULT_PAPER_PREFIXES = {
  reviewOpinion: '拱数转办评审',
  changeOpinion: '拱数转办变更',
  urgentOpinion: '拱数转办紧急',
  tenderConfirmation: '拱数转办采购',
  rectificationNotice: '拱数转办整改',
  evaluationNotice: '拱数转办评价',
} as const;
export type NumberedPaper = keyof typeof DEFAULT_PAPER_PREFIXES;

/** The series of a kind of letter, as the office has it. */
export function paperPrefix({ paperPrefixes }: Pick<OfficeSettings, 'paperPrefixes'>, kind: NumberedPaper): string {
  return paperPrefixes?.[kind] ?? DEFAULT_PAPER_PREFIXES[kind];
}

/** The kinds of letter with a series of their own, the 预审意见书 first. */
export type SeriesKind = 'preReviewLetter' | NumberedPaper;

/** A kind of letter whose series has the prefix of an earlier kind; both would give out the same numbers. */
export interface SharedPrefix {
  readonly kind: SeriesKind;
  readonly with: SeriesKind;
}

export function sharedPrefixes(settings: Pick<OfficeSettings, 'preReviewPrefix' | 'paperPrefixes'>): SharedPrefix[] {
  const first = new Map<string, SeriesKind>([[settings.preReviewPrefix, 'preReviewLetter']]);
  return keysOf(DEFAULT_PAPER_PREFIXES).flatMap((kind) => {
    const prefix = paperPrefix(settings, kind);
    const earlier = first.get(prefix);
    if (earlier !== undefined) return [{ kind, with: earlier }];
    first.set(prefix, kind);
    return [];
  });
}
