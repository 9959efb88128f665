import { regions, techniques, tools } from '#content/index.ts';
import type { Tool } from '#content/schema/records.ts';
import { ListButton } from './ListButton.tsx';
import styles from './tools.module.css';

const hintOf = (tool: Tool): string | undefined => (tool.kinds.length > 1 ? `${tool.kinds.length} kinds` : undefined);

const techniqueGroups = [
  ...regions.map((region) => ({
    id: region.id as string,
    name: region.name,
    techniques: techniques.filter((technique) => technique.region === region.id),
  })),
  { id: 'assisted', name: 'Whole back, with help', techniques: techniques.filter((t) => t.region === null) },
].filter((group) => group.techniques.length > 0);

/** The list of the tools mode: what one works with, then the techniques by the region they serve. */
const ToolList = () => (
  <div className={styles.list}>
    <h3>Find a tool</h3>
    <ul>
      <ListButton panel={{ kind: 'spot' }} name="From a spot on the back" icon="target" />
      <ListButton panel={{ kind: 'matrix' }} name="All tools and muscles" icon="table" />
    </ul>
    <h3>Tools</h3>
    <ul>
      {tools
        .filter((tool) => !tool.isAssisted)
        .map((tool) => (
          <ListButton
            key={tool.id}
            panel={{ kind: 'tool', id: tool.id }}
            name={tool.name}
            icon={tool.icon}
            hint={hintOf(tool)}
          />
        ))}
    </ul>
    <h3>With help</h3>
    <ul>
      {tools
        .filter((tool) => tool.isAssisted)
        .map((tool) => (
          <ListButton key={tool.id} panel={{ kind: 'tool', id: tool.id }} name={tool.name} icon={tool.icon} />
        ))}
    </ul>
    {techniqueGroups.map((group) => (
      <div key={group.id}>
        <h3>{group.name}</h3>
        <ul>
          {group.techniques.map((technique) => (
            <ListButton key={technique.id} panel={{ kind: 'technique', id: technique.id }} name={technique.name} />
          ))}
        </ul>
      </div>
    ))}
  </div>
);

export default ToolList;
