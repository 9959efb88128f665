import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { SUB_PATH } from '../support/serveDist.ts';

/** A server of the built site, and how to end it. */
export type BuildServer = { readonly url: string; readonly stop: () => void };

/** A port that nothing listens on, so that the build of another run is never measured by mistake. */
const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });

const waitUntilServing = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.stdout?.once('data', () => resolve());
    server.once('error', reject);
    // Without this a server that cannot start would be waited for without end.
    server.once('exit', (code) => reject(new Error(`the server of the build ended with code ${code}`)));
  });

/** Serves dist/ from a process of its own. @throws where that ends before it serves */
export const serveBuild = async (): Promise<BuildServer> => {
  const port = await findFreePort();
  const server = spawn('npx', ['tsx', 'tests/support/serveDist.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DORSUM_TEST_PORT: String(port) },
    detached: true,
  });
  await waitUntilServing(server);
  return {
    url: `http://127.0.0.1:${port}${SUB_PATH}`,
    stop: () => {
      if (server.pid && server.exitCode === null) process.kill(-server.pid);
    },
  };
};
