import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { ATTACHMENT_FAULTS } from '../../components/attachments/attachment-faults.ts';
import { LongCheck } from './long-check.tsx';

type Verdict = CallOutput<'attachments.verify'>;
type Fault = Verdict['faults'][number];

/** A lost disk loses every file; more lines than these help nobody. */
const SHOWN_FAULTS = 200;

function FaultLine({ fault }: { readonly fault: Fault }) {
  const { originalName, state, projectId, projectCode, projectName, records } = fault;
  const { label, advice } = ATTACHMENT_FAULTS[state];
  return (
    <li>
      {label}：{originalName}（
      <Link component={RouterLink} to={`/projects/${String(projectId)}`} color="inherit">
        {projectCode} {projectName}
      </Link>
      {records.length === 0 ? '，尚未用于任何记录' : `，用于${records.join('、')}`}）。{advice}。
    </li>
  );
}

function CheckVerdict({ verdict, onClose }: { readonly verdict: Verdict; readonly onClose: () => void }) {
  const { checked, faults, unnamed } = verdict;
  const remark = unnamed > 0 && (
    <Box sx={{ mt: 1 }}>
      另有 {unnamed} 个文件没有登记在任何项目下（添加时中断留下的），不影响使用，程序不会删除它们。
    </Box>
  );
  if (faults.length === 0) {
    return (
      <Alert severity="success" onClose={onClose}>
        {checked === 0 ? '资料库中还没有附件。' : `附件完整：已核对全部 ${String(checked)} 个文件，没有遗失或改动。`}
        {remark}
      </Alert>
    );
  }
  const hidden = faults.length - SHOWN_FAULTS;
  return (
    <Alert severity="error" onClose={onClose}>
      <AlertTitle>
        有 {faults.length} 份附件遗失或被改动（共核对 {checked} 个文件）
      </AlertTitle>
      <Box component="ul" aria-label="有问题的附件" sx={{ m: 0, pl: 2.5, maxHeight: '14rem', overflowY: 'auto' }}>
        {faults.slice(0, SHOWN_FAULTS).map((fault) => (
          <FaultLine key={fault.id} fault={fault} />
        ))}
      </Box>
      {hidden > 0 && <>其余 {hidden} 份从略。</>}
      {remark}
    </Alert>
  );
}

/** 附件核对: reads every kept file and says which are missing or altered, and where they belong. */
export function AttachmentCheck() {
  return (
    <LongCheck
      call="attachments.verify"
      input={{ projectId: null }}
      text="附件加密存放在资料库文件夹的 attachments 中。核对会逐个解密，与添加时的校验值比对。"
      action="核对全部附件"
      starting="正在核对附件"
      Verdict={CheckVerdict}
    />
  );
}
