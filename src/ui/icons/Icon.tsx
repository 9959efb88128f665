import { GLYPHS, type IconName } from './glyphs.tsx';

type IconProps = { readonly name: IconName; readonly size?: number };

/** One icon of the family. It is decoration: whatever it stands for is said in words beside it or in its button's name. */
export const Icon = ({ name, size = 20 }: IconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.7}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {GLYPHS[name]}
  </svg>
);
