import { createTheme } from '@mui/material/styles';
import { zhCN as coreZhCN } from '@mui/material/locale';
import { zhCN as gridZhCN } from '@mui/x-data-grid/locales';

const FONTS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Calm and legible: dark blue on white, 16 px, no capitals, focus always to be seen. */
export const theme = createTheme(
  {
    palette: {
      primary: { main: '#1b4b82', dark: '#123559' },
      secondary: { main: '#8a2a2b' },
      success: { main: '#1f6b3a' },
      warning: { main: '#9a5b00' },
      error: { main: '#b3261e' },
      info: { main: '#01579b' },
      background: { default: '#f4f6f9', paper: '#ffffff' },
      text: { primary: '#1c232b', secondary: '#4a5663' },
    },
    typography: {
      fontFamily: FONTS,
      fontSize: 15,
      h1: { fontSize: '1.5rem', fontWeight: 600 },
      h2: { fontSize: '1.15rem', fontWeight: 600 },
      h3: { fontSize: '1rem', fontWeight: 600 },
      button: { textTransform: 'none' },
    },
    shape: { borderRadius: 6 },
    components: {
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: {
          root: { '&.Mui-focusVisible': { outline: '3px solid #0b57d0', outlineOffset: 1 } },
        },
      },
      MuiTextField: { defaultProps: { size: 'small' } },
      MuiFormControl: { defaultProps: { size: 'small' } },
      MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: '0.9rem' } } },
      // A form around a dialog's content and buttons leaves the buttons in sight, as a dialog without one does.
      MuiDialog: {
        styleOverrides: { paper: { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0 } } },
      },
      MuiPaper: { defaultProps: { variant: 'outlined' } },
      MuiTableCell: { styleOverrides: { head: { fontWeight: 600, backgroundColor: '#eef2f7' } } },
    },
  },
  coreZhCN,
  gridZhCN,
);
