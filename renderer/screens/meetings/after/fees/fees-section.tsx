import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { memo } from 'react';
import { netFee } from '../../../../../src/domain/experts/expert-fee.ts';
import { taxOfFee } from '../../../../../src/domain/experts/withheld-tax.ts';
import type { Fen } from '../../../../../src/domain/money.ts';
import { sumFen } from '../../../../../src/domain/money.ts';
import { call } from '../../../../client/call.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useAction } from '../../../../components/use-action.ts';
import { yuan, yuanFigures } from '../../../../components/yuan.ts';
import type { AfterExpert, AfterFee, AfterPage } from '../after-page.ts';
import { attendedExperts } from '../after-page.ts';
import { AfterTable } from '../after-table.tsx';
import { DeskPart } from '../../desk-part.tsx';
import type { Edits } from '../use-edits.ts';
import { FeeRow } from './fee-row.tsx';
import { FeeSheetExport } from './fee-sheet-export.tsx';
import type { ReadFee, TypedFee } from './typed-fee.ts';
import { readFee, recordedFee } from './typed-fee.ts';

const TITLE = '费用';
const HINT =
  '应发按“审查规则与限额”中每半天的标准算出，可以另定，须写明理由。个人按劳务报酬所得预扣个人所得税（国家税务总局公告2018年第61号），第三方机构凭发票结算。';
const COLUMNS = [
  { head: '专家' },
  { head: '半天数', numeric: true },
  { head: '按标准（元）', numeric: true },
  { head: '应发（元）', numeric: true },
  { head: '代扣个税（元）', numeric: true },
  { head: '实发（元）', numeric: true },
  { head: '理由' },
];

interface FeeLine {
  readonly expert: AfterExpert;
  readonly fee: AfterFee;
  readonly typed: TypedFee;
  readonly read: ReadFee;
}

function linesOf(page: AfterPage, edits: Edits<TypedFee>): FeeLine[] {
  return attendedExperts(page).flatMap((expert) => {
    const fee = page.fees.find(({ expertId }) => expertId === expert.expertId);
    if (!fee) return [];
    const typed = edits.of(expert.expertId) ?? recordedFee(fee);
    return [{ expert, fee, typed, read: readFee(fee, typed) }];
  });
}

function Totals({ lines }: { readonly lines: readonly FeeLine[] }) {
  const fees = lines.map(({ expert, read: { gross } }) =>
    gross === null ? null : { gross, tax: taxOfFee(expert.kind, gross) },
  );
  const known = fees.filter((fee) => fee !== null);
  const total = (amounts: readonly Fen[]) => (known.length === fees.length ? yuanFigures(sumFen(amounts)) : '—');
  const sums = [
    total(known.map(({ gross }) => gross)),
    total(known.map(({ tax }) => tax)),
    total(known.map((fee) => netFee(fee))),
  ];
  return (
    <TableRow sx={{ '& td, & th': { fontWeight: 600, color: 'text.primary', fontSize: 'inherit' } }}>
      <TableCell component="th" scope="row" colSpan={3}>
        合计（{lines.length} 名）
      </TableCell>
      {sums.map((sum, index) => (
        <TableCell key={COLUMNS[index + 3]?.head} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {sum}
        </TableCell>
      ))}
      <TableCell />
    </TableRow>
  );
}

/** 费用: what everyone who came is paid, and the sheet by which it is paid out. */
export const FeesSection = memo(function FeesSection({
  page,
  edits,
}: {
  readonly page: AfterPage;
  readonly edits: Edits<TypedFee>;
}) {
  const { running, error, run, clearError } = useAction();
  const lines = linesOf(page, edits);
  if (lines.length === 0) {
    return (
      <DeskPart title={TITLE} hint={HINT}>
        <Alert severity="info">还没有登记到会的专家。</Alert>
      </DeskPart>
    );
  }
  const { id: meetingId } = page.meeting;
  const outdated = lines.filter(({ expert, fee }) => fee.perHalfDay !== page.perHalfDay[expert.kind]);
  const faulty = lines.some(({ read }) => read.grossFault !== null || read.reasonFault !== null);
  const save = async () => {
    const fees = lines
      .filter(({ expert }) => edits.of(expert.expertId) !== undefined)
      .flatMap(({ expert: { expertId }, typed: { reason }, read: { gross } }) =>
        gross === null ? [] : [{ expertId, gross, reason }],
      );
    await call('afterMeeting.saveFees', { meetingId, fees });
    edits.clear();
    return '费用已保存';
  };
  const recount = async () => {
    const { changed } = await call('afterMeeting.recountFees', { meetingId });
    return `已按现行标准重算 ${String(changed)} 名专家的费用`;
  };
  return (
    <DeskPart title={TITLE} hint={HINT}>
      <ErrorNotice error={error} onClose={clearError} />
      {outdated.length > 0 && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" disabled={running || !edits.isEmpty} onClick={() => run(recount)}>
              按现行标准重算
            </Button>
          }
        >
          有 {outdated.length} 名专家的费用是按以前的标准算的；现行标准每半天个人 {yuan(page.perHalfDay.person)}
          、机构 {yuan(page.perHalfDay.institution)}。另定的金额重算时不变。
        </Alert>
      )}
      <AfterTable label="专家费用" columns={COLUMNS} foot={<Totals lines={lines} />}>
        {lines.map(({ expert, fee, typed, read }) => (
          <FeeRow
            key={expert.expertId}
            expert={expert}
            fee={fee}
            typed={typed}
            read={read}
            onChange={(next) => edits.put(expert.expertId, next)}
          />
        ))}
      </AfterTable>
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Button variant="contained" disabled={running || edits.isEmpty || faulty} onClick={() => run(save)}>
          保存费用
        </Button>
        <FeeSheetExport page={page} unsaved={!edits.isEmpty} />
      </Stack>
    </DeskPart>
  );
});
