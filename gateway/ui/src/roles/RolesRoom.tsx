import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plain } from '../app/finding/finding';
import { rolesQuery, type Role } from '../api/queries';
import { Stale, Unanswered } from '../parts/Asked';
import { EmptyState } from '../parts/Notices';
import { useFormats } from '../words/format';
import { RoleState } from './RoleState';
import { useText } from './useText';
import '../initiatives/initiatives.css';
import './roles.css';

export const Route = createLazyRoute('/roles')({ component: RolesRoom });

function RolesRoom() {
  const { t } = useTranslation('roles');
  const { compare } = useFormats();
  const text = useText();
  const { q = '' } = useSearch({ from: '/roles' });
  const go = useNavigate();
  const asked = useQuery(rolesQuery);
  if (!asked.data) return <Unanswered asked={asked} />;
  const words = plain(q).split(/\s+/).filter(Boolean);
  const found = asked.data
    .filter((role) => words.every((word) => plain(`${text(role.name)} ${text(role.purpose)} ${role.id}`).includes(word)))
    .sort((a, b) => compare(text(a.name), text(b.name)));
  return (
    <div className="stack">
      <header className="room-head">
        <div>
          <h1>{t('list.title')}</h1>
          <p className="quiet">{t('list.what')}</p>
        </div>
        <div className="buttons">
          <Link to="/role-names" className="button">
            {t('list.names')}
          </Link>
          <Link to="/job-description-check" className="button" data-kind="main">
            {t('list.check')}
          </Link>
        </div>
      </header>
      <Stale asked={asked} />
      <label className="field role-search">
        <span>{t('list.search')}</span>
        <input
          type="search"
          value={q}
          onChange={(event) => {
            const next = event.currentTarget.value;
            void go({ to: '/roles', search: next ? { q: next } : {}, replace: true });
          }}
        />
      </label>
      <p className="quiet" role="status">
        {found.length < asked.data.length
          ? t('list.found', { shown: found.length, count: asked.data.length })
          : t('list.all', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState icon="roles" title={t('list.nothingTitle')}>
          <p>{t('list.nothingWords')}</p>
        </EmptyState>
      ) : (
        <ul className="role-grid">
          {found.map((role) => (
            <RoleCard key={role.id} role={role} />
          ))}
        </ul>
      )}
    </div>
  );
}

function RoleCard({ role }: { role: Role }) {
  const { t } = useTranslation(['roles', 'brief']);
  const text = useText();
  return (
    <li className="card role-card">
      <header className="card-head">
        <h2>
          <Link to="/roles/$id" params={{ id: role.id }}>
            {text(role.name)}
          </Link>
        </h2>
        {role.state !== 'IN_USE' && <RoleState state={role.state} />}
      </header>
      <p className="role-purpose">{text(role.purpose)}</p>
      <p className="quiet role-facts">
        <span>{t(`brief:obligation.${role.obligation.type}`)}</span>
        {role.level && <span>{t(`brief:value.${role.level}`)}</span>}
        <span className="numbers">{t('version.number', { version: role.version })}</span>
      </p>
    </li>
  );
}
