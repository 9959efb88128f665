import type { ReactNode } from 'react';

/** The drawings of the icon family: strokes of 1.7 px on a grid of 24, round ends, no fills but small dots. */
export const GLYPHS = {
  roller: (
    <>
      <rect x="2.5" y="7" width="19" height="10" rx="5" />
      <path d="M7.5 7v10M12 7v10M16.5 7v10" />
    </>
  ),
  ball: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M5.2 7c4 2.6 9.6 2.6 13.6 0M5.2 17c4-2.6 9.6-2.6 13.6 0" />
    </>
  ),
  cane: (
    <>
      <path d="M7 21V9a5.5 5.5 0 0 1 11 0v1.5" />
      <circle cx="18" cy="12.7" r="2.2" />
      <path d="M4.5 16.5H7" />
    </>
  ),
  percussion: (
    <>
      <path d="M9.5 5.5H19a2 2 0 0 1 2 2v2a2 2 0 0 1-2 2h-2V19a1.5 1.5 0 0 1-1.5 1.5h-2A1.5 1.5 0 0 1 12 19v-7.5H9.5z" />
      <circle cx="5.5" cy="8.5" r="2.5" />
      <path d="M8 8.5h1.5" />
    </>
  ),
  hand: (
    <path d="M8 13V5.8a1.5 1.5 0 0 1 3 0V11m0-6.7a1.5 1.5 0 0 1 3 0V11m0-5.2a1.5 1.5 0 0 1 3 0V12m0-3.7a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1.5a6 6 0 0 1-4.7-2.3l-3.6-4.6a1.5 1.5 0 0 1 2.3-1.9L8 14" />
  ),
  partner: (
    <>
      <circle cx="8.5" cy="7" r="3" />
      <circle cx="16.8" cy="9.5" r="2.3" />
      <path d="M2.8 20v-1.5a5.7 5.7 0 0 1 11.4 0V20M16 15.2a4.6 4.6 0 0 1 5.2 4.6V20" />
    </>
  ),
  therapist: (
    <>
      <circle cx="12" cy="6.5" r="3.3" />
      <path d="M5 20.5V19a6.5 6.5 0 0 1 6.5-6.5h1A6.5 6.5 0 0 1 19 19v1.5M12 15.5v4M10 17.5h4" />
    </>
  ),
  search: (
    <>
      <circle cx="10.8" cy="10.8" r="6.3" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M5.5 18.5l1.4-1.4M17.1 6.9l1.4-1.4" />
    </>
  ),
  moon: <path d="M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z" />,
  help: (
    <>
      <path d="M8.3 8.7a3.7 3.7 0 1 1 5.6 3.2c-1.2.7-1.9 1.5-1.9 2.9v.4" />
      <path d="M12 19v.1" />
    </>
  ),
  more: <path d="M5 12v.1M12 12v.1M19 12v.1" strokeWidth="2.6" />,
  list: <path d="M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5v.1M4 12v.1M4 17.5v.1" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.8" />
      <path d="M12 11.2v5M12 7.9v.1" />
    </>
  ),
  close: <path d="m6 6 12 12M18 6 6 18" />,
  up: <path d="m6 14.5 6-6 6 6" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  left: <path d="m14.5 6-6 6 6 6" />,
  right: <path d="m9.5 6 6 6-6 6" />,
  back: <path d="M19.5 12h-15m6-6.2L4.3 12l6.2 6.2" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  'eye-off': (
    <path d="M4 4l16 16M9.8 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.7M6.3 7.6A15.5 15.5 0 0 0 2.5 12S6 18.5 12 18.5a9.3 9.3 0 0 0 4.5-1.2M10 10a2.8 2.8 0 0 0 4 4" />
  ),
  closer: (
    <>
      <path d="M4 8.5V6a2 2 0 0 1 2-2h2.5M15.5 4H18a2 2 0 0 1 2 2v2.5M20 15.5V18a2 2 0 0 1-2 2h-2.5M8.5 20H6a2 2 0 0 1-2-2v-2.5" />
      <circle cx="12" cy="12" r="2.6" />
    </>
  ),
  shield: (
    <>
      <path d="M12 3l7.5 2.8v5.7c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V5.8z" />
      <path d="M12 8.3v4.4M12 15.8v.1" />
    </>
  ),
  question: (
    <>
      <path d="M20.5 11.5a7.5 7.5 0 0 1-7.5 7.5H5l-1.5 2v-9.5A7.5 7.5 0 0 1 11 4h2a7.5 7.5 0 0 1 7.5 7.5z" />
      <path d="M10 9.6a2.2 2.2 0 1 1 3.2 2c-.8.4-1.2.8-1.2 1.7M12 15.7v.1" />
    </>
  ),
  retry: <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4L20 9.2M20 4v5.2h-5.2" />,
  warning: (
    <>
      <path d="M12 4 2.8 19.5h18.4z" />
      <path d="M12 10v4.5M12 17v.1" />
    </>
  ),
  layers: <path d="m12 3.5 9 4.7-9 4.7-9-4.7zM3 12.7l9 4.7 9-4.7M3 17l9 4.5 9-4.5" />,
  play: <path d="M8 5.2v13.6L19 12z" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" strokeWidth="2.6" />,
  target: (
    <>
      <circle cx="12" cy="12" r="7.2" />
      <path d="M12 2.5v5M12 16.5v5M2.5 12h5M16.5 12h5" />
    </>
  ),
  table: <path d="M4 5.5h16v13H4zM4 10h16M9.5 10v8.5M14.7 10v8.5" />,
  external: <path d="M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof GLYPHS;
