import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { COST_CLASSES } from '../../../../src/domain/glossary.ts';
import { yuan } from '../../../components/yuan.ts';
import type { SplitDraft } from './use-split-draft.ts';

const NOWHERE = '';

interface ItemRowProps extends Pick<SplitDraft, 'options' | 'assign'> {
  readonly item: SplitDraft['whole']['contentItems'][number];
  readonly index: number;
  /** Key of the part that it goes to. */
  readonly place: number | null;
}

/** One item; giving another one away does not draw it anew. */
const ItemRow = memo(function ItemRow({ item, index, place, options, assign }: ItemRowProps) {
  const { name, costClass, total } = item;
  return (
    <TableRow>
      <TableCell>{index + 1}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{name}</TableCell>
      <TableCell>{COST_CLASSES[costClass]}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {yuan(total)}
      </TableCell>
      <TableCell>
        <TextField
          select
          size="small"
          fullWidth
          sx={{ minWidth: '12rem' }}
          value={place ?? NOWHERE}
          slotProps={{
            select: { native: true },
            htmlInput: { 'aria-label': `第 ${String(index + 1)} 项“${name}”分给` },
          }}
          onChange={({ target }) => {
            assign([index], target.value === NOWHERE ? null : Number(target.value));
          }}
        >
          <option value={NOWHERE}>请选择</option>
          {options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </TextField>
      </TableCell>
    </TableRow>
  );
});

/** Every declared content item with the part that it goes to. */
export function ItemsTable({ draft }: { readonly draft: SplitDraft }) {
  const { whole, options, places, assign } = draft;
  const left = places.flatMap((place, item) => (place === null ? [item] : []));
  const lastKey = options.at(-1)?.key ?? null;
  return (
    <section aria-labelledby="split-items-heading">
      <Stack direction="row" useFlexGap sx={{ mb: 1, gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id="split-items-heading" variant="h3">
          建设内容
        </Typography>
        <Typography role="status" color={left.length > 0 ? 'warning.main' : 'text.secondary'}>
          {left.length > 0 ? `还有 ${String(left.length)} 项没有分` : '已全部分完'}
        </Typography>
        {left.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              assign(left, lastKey);
            }}
          >
            其余全部分给最后一个项目
          </Button>
        )}
      </Stack>
      <TableContainer sx={{ maxHeight: '22rem' }} role="group" aria-label="建设内容（可滚动）" tabIndex={0}>
        <Table size="small" stickyHeader aria-labelledby="split-items-heading">
          <TableHead>
            <TableRow>
              <TableCell>序号</TableCell>
              <TableCell>内容名称</TableCell>
              <TableCell>费用类别</TableCell>
              <TableCell align="right">申报金额</TableCell>
              <TableCell>分给</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {whole.contentItems.map((item, index) => (
              <ItemRow
                // oxlint-disable-next-line react/no-array-index-key -- items of a declaration have no other name and never move
                key={index}
                item={item}
                index={index}
                place={places[index] ?? null}
                options={options}
                assign={assign}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </section>
  );
}
