import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef5fb', '#d8e8f5', '#b0d0ea', '#85b5dc', '#6aa5d4',
  '#3d84bd', '#1f6cab', '#0f568d', '#0b4a7d', '#083a63',
];
const vermilion: MantineColorsTuple = [
  '#fff3ee', '#ffe3d7', '#ffc4aa', '#ff9f78', '#fb8252',
  '#e96428', '#cf4d15', '#b23f0c', '#933409', '#742806',
];
const slate: MantineColorsTuple = [
  '#f6f8fb', '#eef1f6', '#e2e7ee', '#d2d9e3', '#b6c0ce',
  '#8d99aa', '#66738a', '#475467', '#2d3849', '#1a2433',
];
const night: MantineColorsTuple = [
  '#dfe5ee', '#c3ccda', '#a3afc1', '#76849a', '#47546a',
  '#334056', '#243044', '#1a2435', '#131c2b', '#0d1420',
];

/** Ink for what is owned, vermilion for what is not, slate for all the rest. */
export const theme = createTheme({
  colors: { ink, vermilion, gray: slate, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.25' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // the head of a dialog is no second banner of the page
  components: {
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
});

/** Greys dark enough to be read, and the colours of the map for canvas and page alike. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#475467',
    '--mantine-color-placeholder': '#5b687c',
    '--mantine-color-error': '#b23f0c',
    '--paper': '#ffffff',
    '--ground': '#f4f6fa',
    '--line': '#dbe1ea',
    '--words': '#1a2433',
    '--quiet': '#475467',
    '--results': '#0b4a7d',
    '--means': '#a9cfee',
    '--means-line': '#4d8fc4',
    '--on-results': '#ffffff',
    '--on-means': '#0a2c49',
    '--gap': '#b23f0c',
    '--gap-fill': '#fff3ee',
    '--risk': '#8a1f6d',
    '--undetermined': '#d2d9e3',
    '--undetermined-line': '#66738a',
  },
  dark: {
    '--mantine-color-body': '#0d1420',
    '--mantine-color-dimmed': '#a9b5c6',
    '--mantine-color-placeholder': '#a3afc1',
    '--mantine-color-error': '#ff9f78',
    '--mantine-color-anchor': '#85b5dc',
    '--mantine-color-ink-light': '#1a3553',
    '--mantine-color-ink-light-color': '#d8e8f5',
    '--paper': '#151e2e',
    '--ground': '#0d1420',
    '--line': '#2b384e',
    '--words': '#e6ebf3',
    '--quiet': '#a9b5c6',
    '--results': '#7db8e8',
    '--means': '#20476b',
    '--means-line': '#5f9fd3',
    '--on-results': '#08213a',
    '--on-means': '#d8e8f5',
    '--gap': '#ff9466',
    '--gap-fill': '#3a1c10',
    '--risk': '#f08fd3',
    '--undetermined': '#334056',
    '--undetermined-line': '#a3afc1',
  },
});
