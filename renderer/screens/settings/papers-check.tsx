import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { LongCheck } from './long-check.tsx';

type Verdict = CallOutput<'documents.verifyAll'>;

/** A lost folder loses every file; more lines than these help nobody. */
const SHOWN_FAULTS = 200;

const FAULTS = { altered: '登记后被改动', missing: '文件夹中没有' } as const;

function PapersVerdict({ verdict, onClose }: { readonly verdict: Verdict; readonly onClose: () => void }) {
  const { checked, faults } = verdict;
  if (faults.length === 0) {
    return (
      <Alert severity="success" onClose={onClose}>
        {checked === 0 ? '还没有出具文书。' : `文书完整：已核对全部 ${String(checked)} 份，文件与登记一致。`}
      </Alert>
    );
  }
  const hidden = faults.length - SHOWN_FAULTS;
  return (
    <Alert severity="error" onClose={onClose}>
      <AlertTitle>
        有 {faults.length} 份文书的文件遗失或被改动（共核对 {checked} 份）
      </AlertTitle>
      <Box component="ul" aria-label="有问题的文书" sx={{ m: 0, pl: 2.5, maxHeight: '14rem', overflowY: 'auto' }}>
        {faults.slice(0, SHOWN_FAULTS).map(({ id, state, number, title, fileName }) => (
          <li key={id}>
            {FAULTS[state]}：{number === null ? title : `${number} ${title}`}（{fileName}）
          </li>
        ))}
      </Box>
      {hidden > 0 && <>其余 {hidden} 份从略。</>}
      在“文书登记”中打开该文书：遗失的单击“恢复文件”，被改动的用“另存副本”取出原件。
    </Alert>
  );
}

/** 文书核对: compares the file of every registered paper with the register, and says which are lost or altered. */
export function PapersCheck() {
  return (
    <LongCheck
      call="documents.verifyAll"
      input={{}}
      text="逐份比对文书文件夹中的文件与登记的校验值，列出被改动和遗失的。"
      action="核对全部文书"
      starting="正在核对文书文件"
      Verdict={PapersVerdict}
    />
  );
}
