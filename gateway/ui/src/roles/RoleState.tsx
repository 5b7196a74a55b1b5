import { useTranslation } from 'react-i18next';
import type { Role } from '../api/queries';

export function RoleState({ state }: { state: Role['state'] }) {
  const { t } = useTranslation('roles');
  return (
    <span className="chip" data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
