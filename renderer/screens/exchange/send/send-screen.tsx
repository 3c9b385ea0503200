import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { ExportNotice } from '../../../components/file-export/export-notice.tsx';
import { useDatedName } from '../../../components/file-export/use-dated-name.ts';
import { useFileExport } from '../../../components/file-export/use-file-export.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { checkText } from '../check-text.ts';
import { PassphraseFields, passphraseProblem } from './passphrase-fields.tsx';
import type { Scope } from './scope-choice.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { ScopeMeasure } from './scope-measure.tsx';

/** 导出资料包: what goes along, the passphrase, where to. */
export function SendScreen() {
  const [scope, setScope] = useState<Scope>({ kind: 'all' });
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const datedName = useDatedName();
  const exporting = useFileExport('exchange.export');
  const isRunning = exporting.state.step === 'running';
  const isReady = passphraseProblem(passphrase) === null;
  return (
    <>
      <PageHeader title="导出资料包" detail="整个资料库或一部分写成一个加密文件，交给另一位审查人员。">
        <Button component={RouterLink} to="/exchange" variant="outlined">
          返回
        </Button>
      </PageHeader>
      <ExportNotice
        exporting={exporting}
        starting="正在准备资料包"
        written={({ items, fileName, sha256, missing }) =>
          `已导出 ${String(items)} 项到“${fileName}”，校验码 ${checkText(sha256)}${missing > 0 ? `；有 ${String(missing)} 份附件在本机缺失或损坏，没有带上` : ''}`
        }
      />
      <Paper variant="outlined" sx={{ p: 2.5 }}>
        <Stack sx={{ gap: 2.5 }}>
          <ScopeChoice value={scope} onChange={setScope} />
          <ScopeMeasure scope={scope} />
          <PassphraseFields value={passphrase} onChange={setPassphrase} />
          <Typography variant="body2" color="textSecondary">
            资料包含联系电话、证件号码等个人信息，离开加密的资料库后只靠口令保护。口令请当面或电话告知，不要与资料包放在一起；程序不保存口令，忘记后资料包无法打开，只能重新导出。
          </Typography>
          <div>
            <Button
              variant="contained"
              disabled={!isReady || isRunning}
              onClick={() =>
                void exporting.start(
                  { name: datedName('资料包'), kind: 'gsjh' },
                  { scope, passphrase: passphrase.first },
                )
              }
            >
              选择位置并导出
            </Button>
          </div>
        </Stack>
      </Paper>
    </>
  );
}
