/** What the office sets once: its names as papers carry them, and who works at this machine. */
export interface OfficeSettings {
  /** 发文机关全称, printed in the letter head and the signature. */
  readonly officeName: string;
  /** 发文机关代字 of the 预审意见书 series, such as 拱数资预审. */
  readonly preReviewPrefix: string;
  /** Copies of letters go to (抄送). */
  readonly copyTo: readonly string[];
  /** Name of the reviewer at this machine; the audit's who. */
  readonly reviewerName: string;
  /** Folder that issued papers are written to. */
  readonly papersFolder: string;
}

/** 办法三: 领导小组办公室（设在区数据资源局）. */
export const DEFAULT_OFFICE_NAME = '拱墅区政府数字化转型工作领导小组办公室';
export const DEFAULT_PRE_REVIEW_PREFIX = '拱数转办预审';
export const DEFAULT_COPY_TO = ['区财政局', '区发改经信局'];
