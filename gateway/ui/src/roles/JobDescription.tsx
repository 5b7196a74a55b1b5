import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiativesQuery, type Role } from '../api/queries';
import { Paper } from '../parts/Paper';
import { FORMS, jobAddress, initiativesFor } from './jobAddress';

/** The role as a text that can be signed: shown as it will be, and as files. */
export function JobDescription({ role }: { role: Role }) {
  const { t, i18n } = useTranslation('roles');
  const known = useInfiniteQuery(initiativesQuery);
  const [pick, setPick] = useState('');
  const [language, setLanguage] = useState(i18n.language);
  const choices = initiativesFor(role.id, known.data?.pages.flatMap((page) => page.items) ?? []);
  const [initiative = '', scope = ''] = pick.split('\n');
  const address = (format: string) => jobAddress({ role: role.id, initiative, scope, language, format });
  return (
    <div className="stack">
      <section className="card">
        <div className="field-row">
          <label className="field">
            <span>{t('paper.for')}</span>
            <select value={pick} onChange={(event) => setPick(event.currentTarget.value)}>
              <option value="">{t('paper.roleAlone')}</option>
              {choices.map((one) => (
                <option key={`${one.id}\n${one.scope}`} value={`${one.id}\n${one.scope}`}>
                  {one.title}
                  {one.scope !== 'whole' ? ` · ${one.scope}` : ''}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('paper.language')}</span>
            <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
              <option value="en">English</option>
              <option value="fr">Français</option>
            </select>
          </label>
        </div>
        <ul className="downloads" aria-label={t('paper.downloads')}>
          {FORMS.map((format) => (
            <li key={format}>
              <a className="button" href={address(format)} download>
                {t(`paper.form.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Paper address={address('html')} title={t('paper.title')} />
    </div>
  );
}
