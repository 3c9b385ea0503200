import type { InclusionDraftId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { ReasonDialog } from '../../../components/reason-dialog.tsx';

interface TakeBackDialogProps {
  readonly id: InclusionDraftId;
  readonly version: number;
  readonly onClose: () => void;
}

/** Takes a submitted draft back, with the reason that stays on every project's file. */
export function TakeBackDialog({ id, version, onClose }: TakeBackDialogProps) {
  return (
    <ReasonDialog
      title="收回入库草案"
      text="收回后可以修改并重新提交，成为下一版；已提交的这一版保留备查，各项目的列入记录随之撤销。"
      reasonLabel="收回原因"
      maxLength={400}
      confirmLabel="收回"
      onConfirm={async (reason) => {
        await call('inclusion.takeBack', { id, version, reason });
        onClose();
        return '草案已收回，可以修改';
      }}
      onClose={onClose}
    />
  );
}
