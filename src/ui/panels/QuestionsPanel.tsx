import { questions, takeaways } from '#content/index.ts';
import { openTarget } from '#store/openTarget.ts';
import { Fold } from '../parts/Fold.tsx';
import partStyles from '../parts/parts.module.css';
import { useDorsumStore } from '../StoreContext.ts';
import { BulletList } from './BulletList.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { useScrolledTo } from './useScrolledTo.ts';

/** The questions people ask, each answered in a few sentences and leading into the picture. */
const QuestionsPanel = ({ entry }: { readonly entry?: string | undefined }) => {
  const store = useDorsumStore();
  useScrolledTo(entry);
  return (
    <>
      <PanelTitle title="Questions" />
      <div className={styles.rows}>
        {questions.map((question, index) => (
          <div key={question.id} id={`entry-${question.id}`}>
            <Fold
              level={3}
              title={question.question}
              isOpenAtFirst={entry === undefined ? index === 0 : entry === question.id}
            >
              <p className={styles.text}>{question.answer}</p>
              <ul className={partStyles.links}>
                {question.links.map((link) => (
                  <li key={link.label}>
                    <button type="button" className={partStyles.linkChip} onClick={() => openTarget(store, link)}>
                      {link.label}
                    </button>
                  </li>
                ))}
              </ul>
            </Fold>
          </div>
        ))}
      </div>
      <Section title="To take away">
        <BulletList items={takeaways.map((takeaway) => takeaway.text)} />
      </Section>
      <Sources ids={[...questions, ...takeaways].flatMap((record) => record.sources)} />
    </>
  );
};

export default QuestionsPanel;
