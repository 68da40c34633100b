import type { Pieces } from "../domain/pieces";

/** Shorter than anybody feels: so long the pane does not answer at a time. */
const LONGEST = 30;

/** Lets the pane answer the person between the pieces of long work; short work is done at once. */
export async function unhurried<Answer>(pieces: Pieces<Answer>): Promise<Answer> {
  for (let began = performance.now(); ;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - began < LONGEST) continue;
    await pause();
    began = performance.now();
  }
}

/** A message rather than a timer: browsers let timers of a hidden pane wait for a second each. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
