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

/** The heights that the style sheet gives the three stops, for a drag to settle at; `full` leaves the bar on top free. */
const LOW_PX = 61;
const halfPx = (roomPx: number): number => 0.46 * roomPx - 10;
const FREE_ABOVE_PX = 72;

/** The sheet from below: dragged by its handle, or moved by its buttons, between three heights. */
export const PhoneSheet = ({ stop, onStop, isListShown, onShowList }: PhoneSheetProps) => {
  const sheet = useRef<HTMLElement>(null);
  const heightsPx = () => {
    const room = sheet.current?.parentElement?.clientHeight ?? 0;
    const foot = sheet.current ? sheet.current.offsetTop + sheet.current.offsetHeight : room;
    return { low: LOW_PX, half: halfPx(room), full: foot - FREE_ABOVE_PX };
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
