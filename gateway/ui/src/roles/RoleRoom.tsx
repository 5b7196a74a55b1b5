import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dataOf, roles } from '../api/client';
import type { Role } from '../api/queries';
import { useFormats } from '../words/format';
import { JobDescription } from './JobDescription';
import { RoleState } from './RoleState';
import { ROLE_TABS } from './search';
import { useText } from './useText';
import { Versions } from './Versions';
import '../initiatives/initiatives.css';
import './roles.css';
import { Unanswered } from '../parts/Asked';
import { Rule } from '../parts/Rule';

export const Route = createLazyRoute('/roles/$id')({ component: RoleRoom });

function RoleRoom() {
  const { id } = useParams({ from: '/roles/$id' });
  const asked = useQuery({
    queryKey: ['roles', 'one', id],
    queryFn: async ({ signal }) => dataOf(await roles.GET('/api/roles/{id}', { params: { path: { id } }, signal })),
  });
  if (!asked.data) return <Unanswered asked={asked} />;
  return <Known role={asked.data} />;
}

function Known({ role }: { role: Role }) {
  const { t } = useTranslation('roles');
  const text = useText();
  const { tab = 'definition' } = useSearch({ from: '/roles/$id' });
  return (
    <div className="stack">
      <header className="room-head">
        <div>
          <Link to="/roles" className="back">
            ‹ {t('list.title')}
          </Link>
          <h1>{text(role.name)}</h1>
          <p className="quiet numbers">
            {t('version.number', { version: role.version })} <RoleState state={role.state} />
          </p>
        </div>
      </header>
      <nav className="tabs" aria-label={t('tab.title')}>
        {ROLE_TABS.map((one) => (
          <Link
            key={one}
            to="/roles/$id"
            params={{ id: role.id }}
            search={{ tab: one }}
            className="tab"
            aria-current={one === tab ? 'page' : undefined}
          >
            {t(`tab.${one}`)}
          </Link>
        ))}
      </nav>
      {tab === 'definition' && <Definition role={role} />}
      {tab === 'paper' && <JobDescription role={role} />}
      {tab === 'versions' && <Versions role={role} />}
    </div>
  );
}

function Definition({ role }: { role: Role }) {
  const { t } = useTranslation(['roles', 'brief']);
  const text = useText();
  const { percent } = useFormats();
  const may = (['setsObjectives', 'givesOrders', 'disciplines'] as const).filter((key) => role.authority[key]);
  return (
    <div className="beside" data-even="true">
      <div className="stack">
        <section className="card">
          <h2>{t('role.purpose')}</h2>
          <p className="prose">{text(role.purpose)}</p>
          {role.state === 'DRAFT' && <p className="finding">{t('role.draft')}</p>}
          {role.retired && <p className="finding">{t('role.retired', { why: role.retired.why || '–' })}</p>}
        </section>
        <Statements title={t('role.duties')} all={role.duties} />
        <Statements title={t('role.traits')} all={role.traits} />
        {role.kpis.length > 0 && (
          <section className="card">
            <h2>{t('role.measures')}</h2>
            <ul className="lines">
              {role.kpis.map((kpi) => (
                <li key={kpi.name.en}>
                  {text(kpi.name)} <span className="quiet">{t(`brief:value.${kpi.type}`)}</span>
                  {kpi.end && <small className="quiet block">{text(kpi.end)}</small>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="stack">
        <section className="card">
          <h2>{t('role.owes')}</h2>
          <p>
            <strong>{t(`brief:obligation.${role.obligation.type}`)}</strong>
          </p>
          <p>{text(role.obligation.text)}</p>
          {role.obligation.preconditions.length > 0 && (
            <>
              <h3>{t('role.first')}</h3>
              <Lines all={role.obligation.preconditions} />
            </>
          )}
        </section>
        <section className="card">
          <h2>{t('role.place')}</h2>
          <dl className="pairs">
            <div>
              <dt>{t('role.serves')}</dt>
              <dd>
                {role.serves.map((one, at) => (
                  <span key={at} className="block">
                    {t(`brief:verdict.${one.verdict}`)}
                    {one.audience && ` · ${t(`brief:value.${one.audience}`)}`}
                    {one.level && ` · ${t(`brief:value.${one.level}`)}`}
                  </span>
                ))}
                {role.serves.length === 0 && '–'}
              </dd>
            </div>
            <div>
              <dt>{t('role.level')}</dt>
              <dd>{role.level ? t(`brief:value.${role.level}`) : '–'}</dd>
            </div>
            <div>
              <dt>{t('role.seniority')}</dt>
              <dd>
                {t(`brief:value.${role.seniority.minimum}`)} – {text(role.seniority.reason)}
              </dd>
            </div>
            <div>
              <dt>{t('role.may')}</dt>
              <dd>{may.length > 0 ? may.map((key) => t(`may.${key}`)).join(', ') : t('may.nothing')}</dd>
            </div>
            {role.inPersonPct !== null && (
              <div>
                <dt>{t('role.inPerson')}</dt>
                <dd>{percent(role.inPersonPct / 100)}</dd>
              </div>
            )}
            {role.review && (
              <div>
                <dt>{t('role.review')}</dt>
                <dd>
                  {t('role.everyMonths', { count: role.review.everyMonths })} {text(role.review.reason)}
                </dd>
              </div>
            )}
          </dl>
        </section>
        <Skills role={role} />
      </div>
    </div>
  );
}

type Statement = Pick<Role['duties'][number], 'text' | 'rules'>;

/** A card of statements with the rules that they rest on; none where there is nothing to say. */
function Statements({ title, all }: { title: string; all: readonly Statement[] }) {
  if (all.length === 0) return null;
  return (
    <section className="card">
      <h2>{title}</h2>
      <Lines all={all} />
    </section>
  );
}

function Lines({ all }: { all: readonly Statement[] }) {
  const text = useText();
  return (
    <ul className="lines">
      {all.map((one) => (
        <li key={one.text.en}>
          {text(one.text)} <Rule rule={one.rules.join(' ')} />
        </li>
      ))}
    </ul>
  );
}

function Skills({ role }: { role: Role }) {
  const { t } = useTranslation('roles');
  const text = useText();
  if (role.skills.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('role.skills')}</h2>
      <ul className="lines">
        {role.skills.map((skill) => (
          <li key={skill.text.en}>
            {text(skill.text)} <span className="quiet numbers">{t('role.skillLevel', { level: skill.level })}</span>
            {skill.essential && <small className="chip">{t('role.essential')}</small>}
            {skill.anchor && <small className="quiet block">{text(skill.anchor)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
