import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { canvasPen } from './canvasPen';
import type { Layout } from './boxes';
import { paint, type Words } from './paint';
import { paletteOf, type Palette } from './pen';
import { svgPen } from './svgPen';

interface Props {
  layout: Layout;
  words: Words;
  owner: string | undefined;
}

const PNG_SCALE = 2;

/** Takes the picture along: print, PNG, SVG. */
export function Exports({ layout, words, owner }: Props) {
  const { t } = useTranslation('ownership');
  const colors = () => paletteOf(document.documentElement);
  const painting = (palette: Palette) => ({ layout, colors: palette, words, owner, labelled: true });
  const svg = () => {
    const palette = colors();
    const pen = svgPen(layout.width, layout.height, palette);
    paint(pen, painting(palette));
    save(new Blob([pen.svg()], { type: 'image/svg+xml' }), 'ownership-map.svg');
  };
  const png = () => {
    const palette = colors();
    const canvas = document.createElement('canvas');
    canvas.width = layout.width * PNG_SCALE;
    canvas.height = layout.height * PNG_SCALE;
    const context = canvas.getContext('2d')!;
    context.scale(PNG_SCALE, PNG_SCALE);
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, layout.width, layout.height);
    paint(canvasPen(context, palette), painting(palette));
    canvas.toBlob((blob) => blob && save(blob, 'ownership-map.png'), 'image/png');
  };
  return (
    <div className="exports">
      <button type="button" onClick={() => window.print()} aria-label={t('export.print')} title={t('export.print')}>
        <Icon name="print" size={16} />
      </button>
      <button type="button" onClick={png} aria-label={t('export.png')} title={t('export.png')}>
        <Icon name="download" size={16} /> PNG
      </button>
      <button type="button" onClick={svg} aria-label={t('export.svg')} title={t('export.svg')}>
        <Icon name="download" size={16} /> SVG
      </button>
    </div>
  );
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
