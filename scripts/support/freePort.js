const { createServer } = require("node:net");

/** Browsers try both for "localhost", so a port counts as free when nobody listens on either. */
const loopbacks = ["127.0.0.1", "::1"];

/**
 * The wanted port or the next free one above it.
 * @param {number} wanted
 */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 99}. Set PORT to another one.`);
}

/** @param {number} port */
async function isFree(port) {
  const answers = await Promise.all(loopbacks.map((host) => canListen(port, host)));
  return answers.every(Boolean);
}

/**
 * @param {number} port
 * @param {string} host
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 cannot listen on ::1, and nobody else can either.
    server.once("error", (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code !== "EADDRINUSE" && code !== "EACCES"),
    );
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/**
 * PORT, or the usual one.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {number} usual
 */
function portFrom({ PORT: text }, usual) {
  if (!text) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT must be a number from 1 to 65535: ${text}`);
}

module.exports = { freePort, isFree, portFrom };
