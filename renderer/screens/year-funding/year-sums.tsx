import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { FUND_SOURCES } from '../../../src/domain/glossary.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { yuanFigures } from '../../components/yuan.ts';

type Page = CallOutput<'yearFunding.get'>;
type FlowSum = Pick<Page['total'], 'requested' | 'arranged' | 'issued'>;

interface SumLine extends FlowSum {
  readonly name: string;
  readonly bold?: boolean;
}

function SumTable({
  label,
  first,
  lines,
}: {
  readonly label: string;
  readonly first: string;
  readonly lines: readonly SumLine[];
}) {
  const cell = (amount: Fen, bold: boolean) => (
    <TableCell
      align="right"
      sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: bold ? 600 : 400 }}
    >
      {yuanFigures(amount)}
    </TableCell>
  );
  return (
    <TableContainer
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        flex: '1 1 30rem',
        minWidth: 0,
      }}
    >
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{first}</TableCell>
            {['申请', '安排', '下达'].map((head) => (
              <TableCell key={head} align="right" sx={{ whiteSpace: 'nowrap' }}>
                {head}（元）
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ name, bold = false, requested, arranged, issued }) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row" sx={{ fontWeight: bold ? 600 : 400 }}>
                {name}
              </TableCell>
              {cell(requested, bold)}
              {cell(arranged, bold)}
              {cell(issued, bold)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Whether the two ways to compute the year's money agree; where they do not, every difference. */
export function Reconciliation({ mismatches }: Pick<Page, 'mismatches'>) {
  if (mismatches.length === 0) {
    return <Alert severity="success">资料库汇总与各项目记录核对一致，分单位、资金来源精确到分。</Alert>;
  }
  return (
    <Alert severity="error">
      <AlertTitle>资料库汇总与各项目记录不一致（{mismatches.length} 处），请不要据此上报，并联系维护人员</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {mismatches.map((mismatch) => (
          <li key={mismatch}>{mismatch}</li>
        ))}
      </Box>
    </Alert>
  );
}

/** The year's money by source and by unit. */
export function YearSums({ bySource, byUnit, total }: Pick<Page, 'bySource' | 'byUnit' | 'total'>) {
  const together: SumLine = { name: '合计', bold: true, ...total };
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <SumTable
        label="按资金来源合计"
        first="资金来源"
        lines={[...bySource.map(({ source, ...sums }) => ({ name: FUND_SOURCES[source], ...sums })), together]}
      />
      <SumTable
        label="按建设单位合计"
        first="建设单位"
        lines={[
          ...byUnit.map(({ unitName, projects, ...sums }) => ({
            name: `${unitName}（${String(projects)} 个）`,
            ...sums,
          })),
          together,
        ]}
      />
    </Box>
  );
}
