import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import DashboardIcon from '@mui/icons-material/DashboardOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import PaymentsIcon from '@mui/icons-material/PaymentsOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'react-router';

export interface Place {
  readonly path: string;
  readonly label: string;
  readonly Icon: ComponentType;
}

/** The page's main places in the order of Alt+1…9. */
export const PLACES: readonly Place[] = [
  { path: '/', label: '工作台', Icon: DashboardIcon },
  { path: '/projects', label: '项目库', Icon: FolderIcon },
  { path: '/pre-reviews', label: '预审台', Icon: FactCheckIcon },
  { path: '/funding', label: '资金汇总', Icon: PaymentsIcon },
  { path: '/documents', label: '文书登记', Icon: ArticleIcon },
  { path: '/units', label: '建设单位', Icon: AccountBalanceIcon },
  { path: '/audit', label: '审计记录', Icon: HistoryIcon },
  { path: '/settings', label: '设置', Icon: SettingsIcon },
  { path: '/calendar', label: '工作日历', Icon: CalendarIcon },
];

function isAt(path: string, current: string): boolean {
  return path === '/' ? current === '/' : current === path || current.startsWith(`${path}/`);
}

export function Navigation() {
  const { pathname } = useLocation();
  return (
    <List component="nav" aria-label="主导航" sx={{ width: '10.5rem', flexShrink: 0, pt: 1 }}>
      {PLACES.map(({ path, label, Icon }, index) => {
        const here = isAt(path, pathname);
        return (
          <ListItemButton
            key={path}
            component={Link}
            to={path}
            selected={here}
            aria-current={here ? 'page' : undefined}
            aria-keyshortcuts={`Alt+${String(index + 1)}`}
            sx={{ borderLeft: 4, borderColor: here ? 'primary.main' : 'transparent', py: 1.1 }}
          >
            <ListItemIcon sx={{ minWidth: '2.2rem', color: here ? 'primary.main' : 'text.secondary' }}>
              <Icon />
            </ListItemIcon>
            <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: here ? 600 : 400 } } }} />
          </ListItemButton>
        );
      })}
    </List>
  );
}
