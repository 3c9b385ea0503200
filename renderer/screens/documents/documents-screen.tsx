import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ExportNotice } from '../../components/file-export/export-notice.tsx';
import { useDatedName } from '../../components/file-export/use-dated-name.ts';
import { useFileExport } from '../../components/file-export/use-file-export.ts';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { BatchDialog } from './batch/batch-dialog.tsx';
import { DocumentDialog } from './document-dialog.tsx';
import { DocumentFilters } from './document-filters.tsx';
import { DocumentGrid } from './document-grid.tsx';
import { FolderExportNotice, useFolderExport } from './folder-export.tsx';

type ListInput = CallInput<'documents.list'>;

const FIRST_PAGE: ListInput = { query: '', kind: null, year: null, page: 0, pageSize: 50 };

function isFiltered({ query, kind, year }: ListInput): boolean {
  return query !== '' || kind !== null || year !== null;
}

/** 文书登记: every paper that was issued, with its file's state; many are issued or exported at once. */
export function DocumentsScreen() {
  const [input, setInput] = useState(FIRST_PAGE);
  const [opened, setOpened] = useState<IssuedDocument | null>(null);
  const [selected, setSelected] = useState<readonly DocumentId[]>([]);
  const [issuing, setIssuing] = useState(false);
  const exporting = useFileExport('documents.exportZip');
  const toFolder = useFolderExport();
  const list = useCall('documents.list', input);
  const datedName = useDatedName();
  const { query, kind, year } = input;
  const listExport = useListExport({
    title: '文书登记',
    list: { of: 'documents', query, kind, year },
    total: list.data?.total ?? 0,
  });
  if (!list.data) return <CallState error={list.error} />;
  const { rows, total } = list.data;
  const isEmpty = total === 0 && !isFiltered(input);
  return (
    <ListScreen>
      <PageHeader title="文书登记" detail={`共 ${String(total)} 份。单击一行或按 Enter，可查看、打印、核验。`}>
        {listExport.button}
        <Button
          variant="outlined"
          disabled={selected.length === 0 || exporting.state.step === 'running'}
          onClick={() => {
            void exporting.start({ name: datedName('文书'), kind: 'zip' }, { ids: [...selected] });
          }}
        >
          {selected.length === 0 ? '导出压缩包' : `导出压缩包（${String(selected.length)} 份）`}
        </Button>
        <Button
          variant="outlined"
          disabled={selected.length === 0 || toFolder.state.step === 'running'}
          onClick={() => void toFolder.start(selected)}
        >
          导出到文件夹
        </Button>
        <Button
          variant="contained"
          onClick={() => {
            setIssuing(true);
          }}
        >
          批量出具
        </Button>
      </PageHeader>
      <ErrorNotice error={list.error} />
      {listExport.notice}
      <ExportNotice
        exporting={exporting}
        starting="正在导出文书"
        written={({ papers, fileName }) => `已导出 ${String(papers)} 份文书和文书清单到“${fileName}”`}
      />
      <FolderExportNotice exporting={toFolder} />
      {isEmpty ? (
        <EmptyState
          title="还没有出具文书"
          text="预审意见书在预审台出具，评审、采购、验收等文书在项目页出具，资金汇总表在资金汇总页导出，都会登记在这里。"
        />
      ) : (
        <>
          <DocumentFilters
            value={input}
            onChange={(changes) => {
              setInput({ ...input, page: 0, ...changes });
            }}
          />
          <DocumentGrid
            rows={rows}
            total={total}
            paging={{ page: input.page, pageSize: input.pageSize }}
            loading={list.isFetching}
            selected={selected}
            onPaging={(paging) => {
              setInput({ ...input, ...paging });
            }}
            onSelect={setSelected}
            onOpen={setOpened}
          />
        </>
      )}
      {opened && (
        <DocumentDialog
          document={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
      {issuing && (
        <BatchDialog
          onClose={() => {
            setIssuing(false);
          }}
        />
      )}
    </ListScreen>
  );
}
