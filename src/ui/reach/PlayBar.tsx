import { PlayControls } from './PlayControls.tsx';
import styles from './play.module.css';
import { usePlayback } from './usePlayback.ts';

/** The technique's playing within the bar below on wide windows. Absent while none is set up. */
const PlayBar = () => {
  const playback = usePlayback();
  if (playback === null) return null;
  return (
    <fieldset className={styles.bar} aria-label="Playing the technique">
      <PlayControls playback={playback} />
    </fieldset>
  );
};

export default PlayBar;
