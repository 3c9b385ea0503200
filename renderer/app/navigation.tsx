import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import WalletIcon from '@mui/icons-material/AccountBalanceWalletOutlined';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import DashboardIcon from '@mui/icons-material/DashboardOutlined';
import EventSeatIcon from '@mui/icons-material/EventSeatOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import FormatListNumberedIcon from '@mui/icons-material/FormatListNumberedOutlined';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import PaymentsIcon from '@mui/icons-material/PaymentsOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import SwapHorizIcon from '@mui/icons-material/SwapHorizOutlined';
import TableChartIcon from '@mui/icons-material/TableChartOutlined';
import TimerIcon from '@mui/icons-material/TimerOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { ComponentType } from 'react';
import { useId } from 'react';
import { Link, useLocation } from 'react-router';

export interface Place {
  readonly path: string;
  readonly label: string;
  /** Goes there together with Alt: a digit, or the initial of what the place is called. */
  readonly key: string;
  readonly Icon: ComponentType;
}

interface PlaceGroup {
  readonly heading: string;
  readonly places: readonly Place[];
}

/**
 * The page's main places as the navigation lists them. Each place keeps its key for good, so that a new place takes no
 * habit away; F, E, V and H open the window's menus and are never a place's key.
 */
export const PLACE_GROUPS: readonly PlaceGroup[] = [
  {
    heading: '项目办理',
    places: [
      { path: '/', label: '工作台', key: '1', Icon: DashboardIcon },
      { path: '/deadlines', label: '办理期限', key: 'q', Icon: TimerIcon },
      { path: '/projects', label: '项目库', key: '2', Icon: FolderIcon },
      { path: '/pre-reviews', label: '预审台', key: '3', Icon: FactCheckIcon },
      { path: '/inclusion', label: '入库草案', key: 'r', Icon: FormatListNumberedIcon },
      { path: '/year-funding', label: '年度资金', key: 'n', Icon: WalletIcon },
      { path: '/funding', label: '资金汇总', key: '4', Icon: PaymentsIcon },
    ],
  },
  {
    heading: '专家与评审',
    places: [
      { path: '/experts', label: '专家库', key: 'x', Icon: GroupsIcon },
      { path: '/meetings', label: '评审会议', key: 'm', Icon: EventSeatIcon },
    ],
  },
  {
    heading: '登记与台账',
    places: [
      { path: '/ledgers', label: '台账', key: 't', Icon: TableChartIcon },
      { path: '/documents', label: '文书登记', key: '5', Icon: ArticleIcon },
      { path: '/audit', label: '审计记录', key: '7', Icon: HistoryIcon },
    ],
  },
  {
    heading: '基础资料',
    places: [
      { path: '/units', label: '建设单位', key: '6', Icon: AccountBalanceIcon },
      { path: '/imports', label: '导入', key: 'd', Icon: UploadFileIcon },
      { path: '/exchange', label: '资料交换', key: 'j', Icon: SwapHorizIcon },
      { path: '/calendar', label: '工作日历', key: '9', Icon: CalendarIcon },
      { path: '/settings', label: '设置', key: '8', Icon: SettingsIcon },
    ],
  },
];

export const PLACES: readonly Place[] = PLACE_GROUPS.flatMap(({ places }) => places);

/** How a place's key is written for people. */
export function keyText({ key }: Place): string {
  return `Alt+${key.toUpperCase()}`;
}

function isAt(path: string, current: string): boolean {
  return path === '/' ? current === '/' : current === path || current.startsWith(`${path}/`);
}

// Every place is seen at once on a screen of 1080 px, and on one of 768 px; a line is still higher than 24 px.
const MIDDLE_WINDOW = '@media (max-height: 1050px)';
const LOW_WINDOW = '@media (max-height: 840px)';

function PlaceLink({ place, here }: { readonly place: Place; readonly here: boolean }) {
  const { path, label, Icon } = place;
  return (
    <ListItemButton
      component={Link}
      to={path}
      selected={here}
      title={keyText(place)}
      aria-current={here ? 'page' : undefined}
      aria-keyshortcuts={keyText(place)}
      sx={{
        borderLeft: 4,
        borderColor: here ? 'primary.main' : 'transparent',
        py: 0.7,
        [MIDDLE_WINDOW]: { py: 0 },
      }}
    >
      <ListItemIcon sx={{ minWidth: '2.2rem', color: here ? 'primary.main' : 'text.secondary' }}>
        <Icon />
      </ListItemIcon>
      <ListItemText
        primary={label}
        sx={{ [LOW_WINDOW]: { my: 0 } }}
        slotProps={{ primary: { sx: { fontWeight: here ? 600 : 400 } } }}
      />
    </ListItemButton>
  );
}

export function Navigation() {
  const { pathname } = useLocation();
  const id = useId();
  return (
    <Box component="nav" aria-label="主导航" sx={{ width: '10.5rem', flexShrink: 0, py: 1, [LOW_WINDOW]: { py: 0.5 } }}>
      {PLACE_GROUPS.map(({ heading, places }, index) => (
        <Box
          key={heading}
          role="group"
          aria-labelledby={`${id}${String(index)}`}
          sx={{ mb: 1, [LOW_WINDOW]: { mb: 0.25 } }}
        >
          <Typography
            id={`${id}${String(index)}`}
            variant="body2"
            sx={{ px: 2, pt: 0.5, pb: 0.25, color: 'text.secondary', [LOW_WINDOW]: { py: 0 } }}
          >
            {heading}
          </Typography>
          {places.map((place) => (
            <PlaceLink key={place.path} place={place} here={isAt(place.path, pathname)} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
