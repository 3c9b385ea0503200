import { zhCN } from '@mui/x-data-grid/locales';

/** A grid's own words in Chinese; words passed to a grid replace all those of the theme, so they go together. */
export function gridText(noRowsLabel: string) {
  return { ...zhCN.components.MuiDataGrid.defaultProps.localeText, noRowsLabel };
}
