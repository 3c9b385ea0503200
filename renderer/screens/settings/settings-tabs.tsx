import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link } from 'react-router';

const PARTS = [
  { path: '/settings', label: '办公室与资料库' },
  { path: '/settings/policy', label: '审查规则与限额' },
] as const;

/** The parts of 设置, each a place of its own, so that leaving one with unsaved work asks. */
export function SettingsTabs({ at }: { readonly at: (typeof PARTS)[number]['path'] }) {
  return (
    <Tabs value={at} aria-label="设置的各部分" sx={{ mb: 2 }}>
      {PARTS.map(({ path, label }) => (
        <Tab key={path} value={path} label={label} component={Link} to={path} />
      ))}
    </Tabs>
  );
}
