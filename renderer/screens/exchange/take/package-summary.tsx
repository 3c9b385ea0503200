import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import { momentText } from '../../../../src/domain/moment-text.ts';
import { ITEM_STATES } from '../../../../src/domain/exchange/planned-item.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { FactsList } from '../../../components/facts-list.tsx';
import { checkText } from '../check-text.ts';
import type { ReadPackage } from './package-answers.ts';

/** Where a package is from and how it compares in all. */
export function PackageSummary({ read }: { readonly read: ReadPackage }) {
  const { fileName, machineName, actor, at, sha256, isWhole, wasTaken, counts } = read;
  const totals = keysOf(ITEM_STATES).flatMap((state) => {
    const items = counts.filter((each) => each.state === state).reduce((total, each) => total + each.items, 0);
    return items === 0 ? [] : [`${ITEM_STATES[state]} ${String(items)}`];
  });
  return (
    <>
      {wasTaken && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          这个资料包以前采用过；再采用一次不会改动已经采用的内容。
        </Alert>
      )}
      <Paper variant="outlined" sx={{ p: 2, mb: 1.5 }}>
        <FactsList
          facts={[
            ['资料包', `${fileName}（${isWhole ? '全部资料' : '部分资料'}）`],
            ['来自', `${machineName}，${actor}，${momentText(at)}`],
            ['校验码', `${checkText(sha256)}（可与对方核对）`],
            ['比较结果', totals.join('，')],
          ]}
        />
      </Paper>
    </>
  );
}
