import { useState } from 'react';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { DocumentDialog } from './document-dialog.tsx';
import { DocumentFilters } from './document-filters.tsx';
import { DocumentGrid } from './document-grid.tsx';

type ListInput = CallInput<'documents.list'>;

const FIRST_PAGE: ListInput = { query: '', kind: null, year: null, page: 0, pageSize: 50 };

function isFiltered({ query, kind, year }: ListInput): boolean {
  return query !== '' || kind !== null || year !== null;
}

/** 文书登记: every paper that was issued, with its file's state. */
export function DocumentsScreen() {
  const [input, setInput] = useState(FIRST_PAGE);
  const [opened, setOpened] = useState<IssuedDocument | null>(null);
  const list = useCall('documents.list', input);
  if (!list.data) return <CallState error={list.error} />;
  const { rows, total } = list.data;
  const isEmpty = total === 0 && !isFiltered(input);
  return (
    <ListScreen>
      <PageHeader title="文书登记" detail={`共 ${String(total)} 份。单击一行或按 Enter，可查看、打印、核验。`} />
      <ErrorNotice error={list.error} />
      {isEmpty ? (
        <EmptyState
          title="还没有出具文书"
          text="预审意见书在预审台出具，资金汇总表在资金汇总页导出，都会登记在这里。"
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
            onPaging={(paging) => {
              setInput({ ...input, ...paging });
            }}
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
    </ListScreen>
  );
}
