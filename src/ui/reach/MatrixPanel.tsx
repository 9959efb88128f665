import { PanelTitle } from '../panels/PanelTitle.tsx';
import panelStyles from '../panels/panels.module.css';
import { MatrixTable } from './MatrixTable.tsx';
import { ReachStatusNote } from './ReachStatusNote.tsx';
import { useWarmDesk } from './useWarmDesk.ts';

/** All tools and all muscles of the back in one table. */
const MatrixPanel = () => {
  const desk = useWarmDesk();
  return (
    <>
      <PanelTitle title="Tools and muscles">
        <p className={panelStyles.text}>
          How much of each muscle every tool can press, and how much of its pressure arrives there, in the best way of
          using it. A cell opens its view.
        </p>
      </PanelTitle>
      {desk === null ? <ReachStatusNote /> : <MatrixTable desk={desk} />}
    </>
  );
};

export default MatrixPanel;
