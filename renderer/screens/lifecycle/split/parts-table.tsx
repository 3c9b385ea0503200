import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { FUND_SOURCES } from '../../../../src/domain/glossary.ts';
import { sumShares } from '../../../../src/domain/money-ledger.ts';
import { partLabel } from '../../../../src/domain/split-content.ts';
import { yuan } from '../../../components/yuan.ts';
import { signedYuan } from './signed-yuan.ts';
import { SourceSums } from './source-sums.tsx';
import type { SplitDraft } from './use-split-draft.ts';

interface PartRowProps {
  readonly draft: SplitDraft;
  readonly index: number;
}

function PartRow({ draft, index }: PartRowProps) {
  const { sources, parts, keys, amounts, cellOf, rename, typeAmount, removePart } = draft;
  const part = parts[index];
  const key = keys[index];
  const amount = amounts[index];
  if (!part || key === undefined || amount === undefined) return null;
  const label = partLabel(part, index);
  const difference = sumShares(part.shares) - amount;
  return (
    <TableRow>
      <TableCell>
        <TextField
          size="small"
          fullWidth
          required
          multiline
          sx={{ minWidth: '14rem' }}
          value={part.name}
          placeholder={`第 ${String(index + 1)} 个项目的名称`}
          slotProps={{
            htmlInput: { maxLength: FIELD_LIMITS.projectName, 'aria-label': `第 ${String(index + 1)} 个项目的名称` },
          }}
          onChange={({ target }) => {
            rename(key, target.value.replaceAll(/[\r\n\t]/g, ''));
          }}
        />
      </TableCell>
      <TableCell align="right">{part.items.length} 项</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {yuan(amount)}
      </TableCell>
      {sources.map((source) => (
        <TableCell key={source}>
          <TextField
            size="small"
            fullWidth
            sx={{ minWidth: '9rem' }}
            value={cellOf(index, source)}
            slotProps={{
              htmlInput: {
                maxLength: 30,
                inputMode: 'decimal',
                style: { textAlign: 'right' },
                'aria-label': `${label}的${FUND_SOURCES[source]}（元）`,
              },
            }}
            onChange={({ target }) => {
              typeAmount(key, source, target.value);
            }}
          />
        </TableCell>
      ))}
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', color: difference === 0 ? 'text.secondary' : 'error.main' }}>
        {signedYuan(difference)}
      </TableCell>
      <TableCell padding="none">
        <IconButton
          aria-label={`去掉${label}`}
          disabled={parts.length <= 2}
          onClick={() => {
            removePart(key);
          }}
        >
          <DeleteIcon />
        </IconButton>
      </TableCell>
    </TableRow>
  );
}

/** The projects to be, each with its name and its money of each source, and what is still shared out wrong. */
export function PartsTable({ draft }: { readonly draft: SplitDraft }) {
  const { sources, keys, typed, addPart, proposeAgain } = draft;
  return (
    <section aria-labelledby="split-parts-heading">
      <Stack direction="row" useFlexGap sx={{ mb: 1, gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id="split-parts-heading" variant="h3">
          拆分后的项目
        </Typography>
        <Button size="small" variant="outlined" onClick={addPart}>
          增加一个项目
        </Button>
        {typed && (
          <Button size="small" onClick={proposeAgain}>
            资金改回按比例分配
          </Button>
        )}
      </Stack>
      <TableContainer role="group" aria-label="拆分后的项目（可横向滚动）" tabIndex={0}>
        <Table size="small" aria-labelledby="split-parts-heading">
          <TableHead>
            <TableRow>
              <TableCell>项目名称</TableCell>
              <TableCell align="right">内容</TableCell>
              <TableCell align="right">建设内容合计</TableCell>
              {sources.map((source) => (
                <TableCell key={source} align="right">
                  {FUND_SOURCES[source]}（元）
                </TableCell>
              ))}
              <TableCell align="right">资金差额</TableCell>
              <TableCell padding="none" aria-label="操作" />
            </TableRow>
          </TableHead>
          <TableBody>
            {keys.map((key, index) => (
              <PartRow key={key} draft={draft} index={index} />
            ))}
          </TableBody>
          <SourceSums draft={draft} />
        </Table>
      </TableContainer>
    </section>
  );
}
