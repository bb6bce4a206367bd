/** Starts and stops what WebKitGTK needs for a test run: a virtual display and the WebDriver service on it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Starts Xvfb and WebKitWebDriver on a free display and port. Answers the port and a function that ends both. */
export async function startWebKitDriver({ driver, xvfb }) {
  const children = [];
  const stop = () => {
    for (const child of children.splice(0)) child.kill();
  };
  process.once('exit', stop);

  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const display = await displayNumber(screen);

  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}` },
  });
  children.push(service);
  await listening(service, port);
  return { port, stop };
}

async function displayNumber(screen) {
  const [chunk] = await Promise.race([once(screen.stdio[3], 'data'), ended(screen, 'Xvfb')]);
  return Number.parseInt(String(chunk), 10);
}

async function ended(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with code ${code} before it was ready.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(service, port) {
  while (!(await accepts(port))) {
    if (service.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${service.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
