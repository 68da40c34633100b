import { useEffect, useState } from "react";

/** What a bundle of its own brings, once it is there. What did not arrive is asked for again the next time. */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setValue(() => loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return value;
}
