import { useTranslation } from 'react-i18next';
import { Paper } from '../parts/Paper';
import { letterAddress } from './letterAddress';

interface Props {
  roleId: string;
  initiative: string;
  scope: string;
  person: string;
  name: string;
}

/** The mandate letter as it will be signed, and as files. */
export function Letter({ roleId, initiative, scope, person, name }: Props) {
  const { t, i18n } = useTranslation('initiatives');
  const address = (format: string) => letterAddress({ roleId, initiative, scope, person, language: i18n.language, format });
  return (
    <section className="stack" aria-label={t('letter.title')}>
      <p className="buttons">
        <a className="button" href={address('pdf')} download>
          {t('letter.pdf')}
        </a>
        <a className="button" href={address('docx')} download>
          {t('letter.word')}
        </a>
      </p>
      <Paper address={address('html')} title={t('letter.of', { name })} />
    </section>
  );
}
