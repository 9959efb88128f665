import { structuresOfReference } from '#anatomy/structures.ts';
import { techniqueById } from '#content/index.ts';
import { groupsFor } from '#domain/relations.ts';
import type { IconName } from '../icons/glyphs.tsx';
import { Icon } from '../icons/Icon.tsx';
import { panelKey } from '../panels/panelKey.ts';
import { useLight } from '../parts/useLight.ts';
import { RELATED_CONTENT } from '../relatedContent.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './tools.module.css';

type ListedPanel = { readonly kind: 'tool' | 'technique'; readonly id: string } | { readonly kind: 'spot' | 'matrix' };

type ListButtonProps = {
  readonly panel: ListedPanel;
  readonly name: string;
  readonly icon?: IconName;
  readonly hint?: string | undefined;
};

/** The muscles that a tool is named for, or that a technique works on, as structure ids. */
const structuresOf = (panel: ListedPanel): string[] => {
  if (!('id' in panel)) return [];
  const { kind, id } = panel;
  const groups =
    kind === 'technique'
      ? (techniqueById.get(id)?.groups ?? [])
      : groupsFor(id, RELATED_CONTENT)
          .filter(({ directness }) => directness === 'named')
          .map(({ group }) => group.id);
  return groups.flatMap(structuresOfReference);
};

/** A tool, a technique or a way of finding one. Pointing at it lights up the muscles it is for; choosing it opens its panel. */
export const ListButton = ({ panel, name, icon, hint }: ListButtonProps) => {
  const store = useDorsumStore();
  const isOpen = useDorsum((s) => s.panel !== null && panelKey(s.panel) === panelKey(panel));
  const lightUp = useLight();
  const light = (isLit: boolean): void => lightUp(isLit ? structuresOf(panel) : []);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={isOpen || undefined}
        onPointerEnter={() => light(true)}
        onPointerLeave={() => light(false)}
        onFocus={() => light(true)}
        onBlur={() => light(false)}
        onClick={() => store.getState().openPanel(panel)}
      >
        {icon !== undefined && (
          <span className={styles.icon}>
            <Icon name={icon} size={20} />
          </span>
        )}
        <span className={styles.name}>{name}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </button>
    </li>
  );
};
