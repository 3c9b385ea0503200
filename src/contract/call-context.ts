/** How far a long call is; `total` null while it is unknown. */
export interface Progress {
  readonly done: number;
  readonly total: number | null;
  /** Chinese, such as 正在写入汇总表. */
  readonly label: string;
}

/** Tells a long call that nobody waits any more; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** What every handler gets beside its input. */
export interface CallContext {
  readonly signal: CancelSignal;
  readonly reportProgress: (progress: Progress) => void;
}
