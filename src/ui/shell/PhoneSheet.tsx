import { useRef } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { SheetBar } from './SheetBar.tsx';
import { SheetBody } from './SheetBody.tsx';
import styles from './sheet.module.css';
import { nextStop, type SheetStop } from './sheetStops.ts';
import { useSheetDrag } from './useSheetDrag.ts';

type PhoneSheetProps = {
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  readonly isListShown: boolean;
  readonly onShowList: () => void;
};

const LOW_PX = 61;
const HALF_SHARE = 0.46;

/** The sheet from below: dragged by its handle, or moved by its buttons, between three heights. */
export const PhoneSheet = ({ stop, onStop, isListShown, onShowList }: PhoneSheetProps) => {
  const sheet = useRef<HTMLElement>(null);
  const heightsPx = () => {
    const room = sheet.current?.parentElement?.clientHeight ?? 0;
    return { low: LOW_PX, half: room * HALF_SHARE, full: room * 0.86 };
  };
  const drag = useSheetDrag(sheet, stop, heightsPx, onStop);
  return (
    <section
      ref={sheet}
      className={styles.sheet}
      data-stop={stop}
      data-inset="bottom"
      aria-label="List and details"
      id="details"
    >
      <div className={styles.sheetGrip} {...drag}>
        <span className={styles.sheetHandle} aria-hidden="true" />
        <SheetBar isListShown={isListShown} onShowList={onShowList} hasTitle={stop === 'low'}>
          <IconButton
            icon="down"
            label="Lower the sheet"
            hintSide="left"
            disabled={stop === 'low'}
            onClick={() => onStop(nextStop(stop, -1))}
          />
          <IconButton
            icon="up"
            label="Raise the sheet"
            hintSide="left"
            disabled={stop === 'full'}
            onClick={() => onStop(nextStop(stop, 1))}
          />
        </SheetBar>
      </div>
      <SheetBody isListShown={isListShown} isInert={stop === 'low'} sheet={sheet} />
    </section>
  );
};
