import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { ItemKind } from '../../../../src/domain/exchange/item-kinds.ts';
import { ITEM_KINDS } from '../../../../src/domain/exchange/item-kinds.ts';
import type { ItemState } from '../../../../src/domain/exchange/planned-item.ts';
import { ITEM_STATES } from '../../../../src/domain/exchange/planned-item.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { useListExport } from '../../../components/file-export/list-export.tsx';
import { FIRST_PAGE, PagedGrid } from '../../../components/paged-grid.tsx';
import { DecisionButtons } from './decision-buttons.tsx';
import type { ReadPackage } from './package-answers.ts';
import type { Decisions, ExchangeItem } from './use-decisions.ts';

function columnsFor(decisions: Decisions, onShow: (item: ExchangeItem) => void): GridColDef<ExchangeItem>[] {
  return [
    { field: 'kind', headerName: '种类', width: 100, valueFormatter: (value: ItemKind) => ITEM_KINDS[value] },
    { field: 'label', headerName: '资料', flex: 1, minWidth: 220 },
    { field: 'state', headerName: '比较', width: 110, valueFormatter: (value: ItemState) => ITEM_STATES[value] },
    { field: 'hint', headerName: '说明', flex: 1, minWidth: 160 },
    {
      field: 'choices',
      headerName: '决定',
      width: 200,
      renderCell: ({ row }) => <DecisionButtons item={row} decisions={decisions} />,
    },
    {
      field: 'uid',
      headerName: '差异',
      width: 90,
      renderCell: ({ row }) =>
        row.state === 'same' ? null : (
          <Button size="small" aria-label={`查看差异：${row.label}`} onClick={() => onShow(row)}>
            查看
          </Button>
        ),
    },
  ];
}

interface ItemGridProps {
  readonly packageId: string;
  readonly counts: ReadPackage['counts'];
  readonly decisions: Decisions;
  readonly onShow: (item: ExchangeItem) => void;
}

function Choice<Key extends string>(props: {
  readonly label: string;
  readonly terms: Readonly<Record<Key, string>>;
  readonly keys: readonly Key[];
  readonly value: Key | null;
  readonly onChange: (value: Key | null) => void;
}) {
  const { label, terms, keys, value, onChange } = props;
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value ?? ''}
      sx={{ width: '9.5rem' }}
      onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as Key))}
    >
      <MenuItem value="">全部</MenuItem>
      {keys.map((key) => (
        <MenuItem key={key} value={key}>
          {terms[key]}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The items of a package, what has to be decided first. */
export function ItemGrid({ packageId, counts, decisions, onShow }: ItemGridProps) {
  const [kind, setKind] = useState<ItemKind | null>(null);
  const [state, setState] = useState<ItemState | null>(null);
  const [paging, setPaging] = useState(FIRST_PAGE);
  const { data, error, isPlaceholderData } = useCall('exchange.items', { packageId, kind, state, ...paging });
  const listExport = useListExport({
    title: '资料包里的资料',
    list: { of: 'exchangeItems', packageId, kind, state, decisions: decisions.made },
    total: data?.total ?? 0,
  });
  const first = () => setPaging({ ...paging, page: 0 });
  if (!data) return <CallState error={error} />;
  const has = (key: 'kind' | 'state', value: string) => counts.some((each) => each[key] === value);
  return (
    <>
      <Box role="search" aria-label="筛选资料" sx={{ display: 'flex', gap: 1, mb: 1, alignItems: 'center' }}>
        <Choice
          label="种类"
          terms={ITEM_KINDS}
          keys={keysOf(ITEM_KINDS).filter((each) => has('kind', each))}
          value={kind}
          onChange={(value) => {
            setKind(value);
            first();
          }}
        />
        <Choice
          label="比较"
          terms={ITEM_STATES}
          keys={keysOf(ITEM_STATES).filter((each) => has('state', each))}
          value={state}
          onChange={(value) => {
            setState(value);
            first();
          }}
        />
        <Box sx={{ ml: 'auto' }}>{listExport.button}</Box>
      </Box>
      {listExport.notice}
      <PagedGrid<ExchangeItem>
        label="资料包里的资料"
        rows={data.rows}
        columns={columnsFor(decisions, onShow)}
        getRowId={({ uid }) => uid}
        total={data.total}
        loading={isPlaceholderData}
        paging={paging}
        onPaging={setPaging}
        noRowsLabel="没有符合条件的资料"
      />
    </>
  );
}
