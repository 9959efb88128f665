/** The package's version, written in by the build. */
declare const __DORSUM_VERSION__: string;
