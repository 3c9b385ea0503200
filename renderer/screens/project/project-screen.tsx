import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { isEditable } from '../../../src/domain/stage.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { DeclaredPanel } from '../../components/declared/declared-panel.tsx';
import { HistoryList } from '../../components/history-list.tsx';
import { SimilarProjects } from '../../components/similarity/similar-projects.tsx';
import { ProjectLinks } from '../lifecycle/project-links.tsx';
import { ArchiveDialog } from './archive/archive-dialog.tsx';
import { DeclareDialog } from './declare-dialog.tsx';
import { useProjectFile } from './file-reading.ts';
import { HandlingPanel } from './handling/handling-panel.tsx';
import { MoneyPanel } from './money/money-panel.tsx';
import { ProjectHeader } from './project-header.tsx';
import { RecordsPanel } from './records/records-panel.tsx';

const TABS = {
  handling: '办理情况',
  records: '办理记录',
  money: '资金',
  declared: '申报内容',
  similar: '相似项目',
  history: '历史记录',
} as const;
type TabKey = keyof typeof TABS;

function ProjectTabs({ page }: { readonly page: CallOutput<'projects.get'> }) {
  const [tab, setTab] = useState<TabKey>('handling');
  const { project, unitName, declarations, history } = page;
  const file = useProjectFile(project.id);
  return (
    <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Tabs
        value={tab}
        aria-label="项目各部分"
        sx={{ borderBottom: 1, borderColor: 'divider' }}
        onChange={(_event, next: TabKey) => {
          setTab(next);
        }}
      >
        {keysOf(TABS).map((key) => (
          <Tab
            key={key}
            value={key}
            label={TABS[key]}
            id={`project-tab-${key}`}
            aria-controls={`project-panel-${key}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`project-panel-${tab}`} aria-labelledby={`project-tab-${tab}`} sx={{ p: 2 }}>
        {tab === 'handling' && <HandlingPanel page={page} file={file} />}
        {(tab === 'records' || tab === 'money') && !file.data && <CallState error={file.error} />}
        {tab === 'records' && file.data && <RecordsPanel projectId={project.id} file={file.data} />}
        {tab === 'money' && file.data && <MoneyPanel file={file.data} />}
        {tab === 'declared' && (
          <DeclaredPanel project={project} unitName={unitName} declaration={declarations.at(-1)} />
        )}
        {tab === 'similar' && <SimilarProjects projectId={project.id} />}
        {tab === 'history' && <HistoryList entries={history} />}
      </Box>
    </Box>
  );
}

function ProjectPage({ id }: { readonly id: ProjectId }) {
  const page = useCall('projects.get', { id });
  const [params, setParams] = useSearchParams();
  if (!page.data) return <CallState error={page.error} />;
  const { project } = page.data;
  const declaring = params.has('declare') && isEditable(project.stage);
  const show = (dialog: 'declare' | 'archive' | null) => {
    setParams(dialog === null ? {} : { [dialog]: '1' }, { replace: true });
  };
  return (
    <>
      <ProjectHeader
        page={page.data}
        onDeclare={() => {
          show('declare');
        }}
        onArchive={() => {
          show('archive');
        }}
      />
      <ProjectLinks projectId={id} />
      <ProjectTabs page={page.data} />
      {declaring && (
        <DeclareDialog
          project={project}
          unitName={page.data.unitName}
          declaredAmount={page.data.declaredAmount}
          round={page.data.declarations.length + 1}
          onClose={() => {
            show(null);
          }}
        />
      )}
      {params.has('archive') && (
        <ArchiveDialog
          projectId={id}
          onClose={() => {
            show(null);
          }}
        />
      )}
    </>
  );
}

/** 项目: where one project stands, what comes next, its papers and its history. */
export function ProjectScreen() {
  const { id } = useParams();
  return <ProjectPage key={id} id={Number(id) as ProjectId} />;
}
