import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import type { OfficeSettings } from '../../../src/domain/office-settings.ts';
import { policyValueText } from '../../../src/domain/policy-changes.ts';
import { POLICY_SETTINGS } from '../../../src/domain/policy-settings.ts';
import { useCall } from '../../client/use-call.ts';
import { FactsList } from '../../components/facts-list.tsx';
import { OfficeForm } from './office-form.tsx';
import { useOfficeForm } from './use-office-form.ts';

const MENTIONED = ['preReviewDays', 'procurementLimit', 'supervisionLimit', 'largeProject'] as const;

/** The settings that decide most, and where all of them are looked at and changed. */
function PolicyInForce() {
  const { data, error } = useCall('policies.get', {});
  if (!data) return error ? '暂时读不到' : '正在读取…';
  const { policy } = data;
  const values = MENTIONED.map((name) => `${POLICY_SETTINGS[name].label} ${policyValueText(name, policy)}`);
  return `先按默认值办理：${values.join('，')}等；请在“设置 › 审查规则与限额”中核对，不符的在那里修改`;
}

function ConfirmSettings({ settings }: { readonly settings: OfficeSettings }) {
  const office = useOfficeForm(settings);
  const library = useCall('library.status', {});
  return (
    // Without a way to close it: the first letter must not carry names that nobody has looked at.
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby="first-run-title"
      slotProps={{ transition: { onEnter: () => office.form.setFocus('officeName') } }}
    >
      <DialogTitle id="first-run-title">首次使用，请核对办公室信息</DialogTitle>
      <DialogContent sx={{ pb: 0 }}>
        <DialogContentText gutterBottom>
          以下内容将印在公文上或记入审计记录，核对无误即可开始使用；以后可在“设置”中修改。
        </DialogContentText>
        <OfficeForm office={office} submitLabel="确认并开始使用" withCopyTo={false} buttonInSight>
          <FactsList
            facts={[
              ['资料库文件夹', library.data?.folder ?? (library.error ? '暂时读不到' : '正在读取…')],
              ['文书文件夹', settings.papersFolder],
              ['审查规则与限额', <PolicyInForce key="policy" />],
            ]}
          />
        </OfficeForm>
      </DialogContent>
    </Dialog>
  );
}

/** Asks the office to look at its settings before the first use. */
export function FirstRunDialog() {
  const { data } = useCall('settings.get', {});
  return data?.confirmed === false ? <ConfirmSettings settings={data.settings} /> : null;
}
