import type { CancelSignal } from '../contract/call-context.ts';
import type { RawWorkbook } from '../documents/workbook-intake/raw-workbook.ts';

/**
 * Why a workbook could not be read: `refused` by the pre-scan or the parser, over its `timeout`,
 * the reading process `crashed` (out of memory, most likely), or the reviewer `cancelled`.
 */
export type WorkbookReadFailure = 'refused' | 'timeout' | 'crashed' | 'cancelled';

const FAILURE_MESSAGES: Record<WorkbookReadFailure, string> = {
  refused: '这个文件不是可以读取的 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开核对后另存为 .xlsx 再试。',
  timeout: '读取工作簿超过 10 秒，已停止。文件可能过大或被异常格式撑大，请另存为新的 .xlsx 后重试。',
  crashed: '读取工作簿时占用内存过大，已停止。文件可能损坏或被异常格式撑大，请另存为新的 .xlsx 后重试。',
  cancelled: '已取消读取工作簿。',
};

/** A workbook that was not read; the message is Chinese and says what to do. */
export class WorkbookReadError extends Error {
  override readonly name = 'WorkbookReadError';
  readonly failure: WorkbookReadFailure;

  constructor(failure: WorkbookReadFailure, message = FAILURE_MESSAGES[failure]) {
    super(message);
    this.failure = failure;
  }
}

/**
 * Reads a workbook of unknown origin in a process of its own (512 MB heap, 10 s), so that a hostile one takes nothing
 * along. Fails with {@link WorkbookReadError}.
 */
export type WorkbookReader = (path: string, signal: CancelSignal) => Promise<RawWorkbook>;
