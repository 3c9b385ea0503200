import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SpecialtyId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useListExport } from '../../../components/file-export/list-export.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useAction } from '../../../components/use-action.ts';
import { NameDialog } from './name-dialog.tsx';
import type { SpecialtyRow } from './specialty-row.tsx';
import { SpecialtyLine } from './specialty-row.tsx';

type Naming =
  | { readonly step: 'add'; readonly parent: SpecialtyRow | null }
  | { readonly step: 'rename'; readonly row: SpecialtyRow };

function titleOf(naming: Naming): string {
  if (naming.step === 'rename') return `改名：${naming.row.name}`;
  return naming.parent === null ? '新增大类' : `在“${naming.parent.name}”下新增专业`;
}

async function saveName(naming: Naming, name: string): Promise<string> {
  if (naming.step === 'rename') {
    await call('specialties.rename', { id: naming.row.id, version: naming.row.version, name });
    return '已改名';
  }
  await call('specialties.create', { parentId: naming.parent?.id ?? null, name });
  return '已新增';
}

/** The ids with one of them moved up or down by one place. */
function moved(ids: readonly SpecialtyId[], id: SpecialtyId, down: boolean): SpecialtyId[] {
  const place = ids.indexOf(id);
  return ids.toSpliced(place, 1).toSpliced(place + (down ? 1 : -1), 0, id);
}

/** 专业目录: the office's two-level list of specialties, added to, renamed, put in order and retired. */
export function SpecialtiesScreen() {
  const { data, error } = useCall('specialties.list', {});
  const { running, error: fault, run, clearError } = useAction();
  const [naming, setNaming] = useState<Naming | null>(null);
  const [deleting, setDeleting] = useState<SpecialtyRow | null>(null);
  const listExport = useListExport({ title: '专业目录', list: { of: 'specialties' }, total: data?.rows.length ?? 0 });
  if (!data) return <CallState error={error} />;
  const childrenOf = (parentId: SpecialtyId | null) => data.rows.filter((row) => row.parentId === parentId);

  function line(row: SpecialtyRow, siblings: readonly SpecialtyRow[]) {
    const { id, version, parentId, name, retired } = row;
    const ids = siblings.map((sibling) => sibling.id);
    return (
      <SpecialtyLine
        row={row}
        first={ids[0] === id}
        last={ids.at(-1) === id}
        busy={running}
        onMove={(down) =>
          run(async () => void (await call('specialties.reorder', { parentId, ids: moved(ids, id, down) })))
        }
        onRename={() => setNaming({ step: 'rename', row })}
        onRetire={() =>
          run(async () => {
            await call('specialties.retire', { id, version, retired: !retired });
            return retired ? `已启用“${name}”` : `已停用“${name}”，已有的专家保留此专业`;
          })
        }
        onDelete={() => setDeleting(row)}
      />
    );
  }

  const fields = childrenOf(null);
  return (
    <>
      <PageHeader title="专业目录" detail="两级：大类和专业。停用的不再可选，已有的专家保留；正在使用的不能删除。">
        <Button component={Link} to="/experts">
          返回专家库
        </Button>
        {listExport.button}
        <Button variant="contained" onClick={() => setNaming({ step: 'add', parent: null })}>
          新增大类
        </Button>
      </PageHeader>
      {listExport.notice}
      <ErrorNotice error={error} />
      <ErrorNotice error={fault} onClose={clearError} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 32rem), 1fr))',
        }}
      >
        {fields.map((field) => {
          const below = childrenOf(field.id);
          return (
            <Paper key={field.id} component="section" aria-label={field.name} sx={{ p: 2 }}>
              {line(field, fields)}
              <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 2 }}>
                {below.map((row) => (
                  <li key={row.id}>{line(row, below)}</li>
                ))}
              </Box>
              <Button
                size="small"
                sx={{ ml: 1 }}
                aria-label={`在“${field.name}”下新增专业`}
                onClick={() => setNaming({ step: 'add', parent: field })}
              >
                新增专业
              </Button>
            </Paper>
          );
        })}
      </Box>
      {naming && (
        <NameDialog
          title={titleOf(naming)}
          start={naming.step === 'rename' ? naming.row.name : ''}
          onSave={async (name) => {
            const told = await saveName(naming, name);
            setNaming(null);
            return told;
          }}
          onClose={() => setNaming(null)}
        />
      )}
      <ConfirmDialog
        open={deleting !== null}
        title={`删除“${deleting?.name ?? ''}”`}
        text="删除后不能恢复，需要时可以重新新增。"
        confirmLabel="删除"
        onCancel={() => setDeleting(null)}
        onConfirm={() => {
          const row = deleting;
          setDeleting(null);
          if (!row) return;
          run(async () => {
            await call('specialties.delete', { id: row.id, version: row.version });
            return `已删除“${row.name}”`;
          });
        }}
      />
    </>
  );
}
