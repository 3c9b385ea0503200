import Alert from '@mui/material/Alert';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Link from '@mui/material/Link';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { useCoreStatus } from '../client/core-status.tsx';
import { FirstRunDialog } from '../screens/settings/first-run-dialog.tsx';
import { CoreFailed } from './core-failed.tsx';
import { Navigation } from './navigation.tsx';
import { ProjectSearch } from './project-search.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { ScreenFault } from './screen-fault.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { usePlaceShortcuts } from './use-place-shortcuts.ts';

function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <AppBar position="static" color="primary" elevation={0}>
      <Toolbar variant="dense" sx={{ gap: 2, minHeight: 52 }}>
        <Typography variant="h2" component="p" noWrap sx={{ flexGrow: 1 }}>
          拱墅区信息化项目审查
        </Typography>
        <Box sx={{ bgcolor: 'background.paper', borderRadius: 1 }}>
          <ProjectSearch />
        </Box>
        <Button color="inherit" onClick={onHelp}>
          快捷键 F1
        </Button>
      </Toolbar>
    </AppBar>
  );
}

/** What stands around every screen: title, search, navigation, the state of the library, what the machine is not for. */
export function Frame() {
  const status = useCoreStatus();
  const { pathname } = useLocation();
  const loading = useNavigation().state === 'loading';
  const [helpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => {
    setHelpOpen(true);
  }, []);
  usePlaceShortcuts(openHelp);
  if (status.kind === 'failed') return <CoreFailed message={status.message} />;
  return (
    <Box sx={{ height: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Link
        href="#screen"
        sx={{
          position: 'absolute',
          left: -9999,
          '&:focus': { left: 8, top: 8, zIndex: 2000, bgcolor: 'background.paper', p: 1 },
        }}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('screen')?.focus();
        }}
      >
        跳到正文
      </Link>
      <TopBar onHelp={openHelp} />
      <SampleBanner />
      {status.kind === 'lost' && (
        <Alert severity="warning" icon={<CircularProgress size={20} />} sx={{ borderRadius: 0 }}>
          资料库服务中断，正在恢复。已保存的内容没有丢失，刚才未完成的操作请稍后重试。
        </Alert>
      )}
      <Box sx={{ flexGrow: 1, minHeight: 0, display: 'flex' }}>
        <Box
          sx={{ flexShrink: 0, bgcolor: 'background.paper', borderRight: 1, borderColor: 'divider', overflowY: 'auto' }}
        >
          <Navigation />
        </Box>
        <Box
          component="main"
          id="screen"
          tabIndex={-1}
          aria-busy={loading}
          sx={{ flexGrow: 1, minWidth: 0, overflow: 'auto', p: 2.5, outline: 'none' }}
        >
          <ErrorBoundary FallbackComponent={ScreenFault} resetKeys={[pathname]}>
            <Outlet />
          </ErrorBoundary>
        </Box>
      </Box>
      <Box
        component="footer"
        sx={{ bgcolor: 'secondary.main', color: 'secondary.contrastText', px: 2, py: 0.25, textAlign: 'center' }}
      >
        <Typography variant="body2">非涉密计算机，严禁存储、处理涉密信息</Typography>
      </Box>
      <ShortcutsDialog
        open={helpOpen}
        onClose={() => {
          setHelpOpen(false);
        }}
      />
      <FirstRunDialog />
    </Box>
  );
}
