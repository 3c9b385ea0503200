import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { OfficeSettings } from '../../../src/domain/office-settings.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useSaveShortcut } from '../../components/use-save-shortcut.ts';
import { AttachmentCheck } from './attachment-check.tsx';
import { LibraryFacts } from './library-facts.tsx';
import { OfficeForm } from './office-form.tsx';
import { PaperFonts } from './paper-fonts.tsx';
import { PapersCheck } from './papers-check.tsx';
import { PapersFolder } from './papers-folder.tsx';
import { SettingsTabs } from './settings-tabs.tsx';
import { useOfficeForm } from './use-office-form.ts';

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId();
  return (
    <Paper component="section" aria-labelledby={titleId} sx={{ p: 2.5 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

function OfficePanel({ settings }: { readonly settings: OfficeSettings }) {
  const office = useOfficeForm(settings);
  useSaveShortcut(() => void office.save());
  return (
    <Panel title="办公室信息">
      <OfficeForm office={office} submitLabel="保存" withCopyTo />
      <UnsavedGuard unsaved={office.form.formState.isDirty} />
    </Panel>
  );
}

/** 设置: what the office sets, where its files are, what the library holds, which program this is. */
export function SettingsScreen() {
  const settings = useCall('settings.get', {});
  const library = useCall('library.status', {});
  return (
    <>
      <PageHeader title="设置" />
      <SettingsTabs at="/settings" />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
        {settings.data ? <OfficePanel settings={settings.data.settings} /> : <CallState error={settings.error} />}
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {settings.data && (
            <Panel title="文书">
              <PapersFolder folder={settings.data.settings.papersFolder} isUnused={library.data?.documentCount === 0} />
              <PapersCheck />
            </Panel>
          )}
          <Panel title="公文字体">
            <PaperFonts />
          </Panel>
          <Panel title="资料库">
            {library.data ? <LibraryFacts status={library.data} /> : <CallState error={library.error} />}
          </Panel>
          <Panel title="附件核对">
            <AttachmentCheck />
          </Panel>
          {settings.data && (
            <Panel title="关于本程序">
              <FactsList
                facts={[
                  ['版本', settings.data.appVersion],
                  ['运行环境', settings.data.runtime],
                ]}
              />
            </Panel>
          )}
        </Box>
      </Box>
    </>
  );
}
