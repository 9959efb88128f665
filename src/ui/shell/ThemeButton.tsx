import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';

/** Turns the page from dark to light and back. */
export const ThemeButton = () => {
  const store = useDorsumStore();
  const theme = useDorsum((s) => s.theme);
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton
      icon={next === 'light' ? 'sun' : 'moon'}
      label={next === 'light' ? 'Light theme' : 'Dark theme'}
      onClick={() => store.getState().setTheme(next)}
    />
  );
};
