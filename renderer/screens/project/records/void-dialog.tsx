import type { RecordRow } from '../../../../src/contract/calls/record-calls.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { call } from '../../../client/call.ts';
import { ReasonDialog } from '../../../components/reason-dialog.tsx';

interface VoidDialogProps {
  readonly projectId: ProjectId;
  readonly version: number;
  /** The record by the id that it holds as. */
  readonly recordId: RecordId;
  readonly record: RecordRow;
  readonly onClose: () => void;
}

/** Takes a record away, with the reason; it stays on file, struck through. */
export function VoidDialog({ projectId, version, recordId, record, onClose }: VoidDialogProps) {
  const { label } = definitionOf(record.kind);
  return (
    <ReasonDialog
      title={`撤销“${label}”（${formatChineseDate(record.on)}）`}
      text="撤销后，项目的阶段、资金和期限按没有这条记录重新计算；原记录划线保留在案，不能恢复，可重新登记。"
      reasonLabel="撤销原因"
      maxLength={500}
      confirmLabel="撤销记录"
      onConfirm={async (reason) => {
        const input = { projectId, version, recordId, draft: null, reason, reasons: [], attachmentIds: [] };
        await call('records.correct', input);
        onClose();
        return `已撤销“${label}”`;
      }}
      onClose={onClose}
    />
  );
}
