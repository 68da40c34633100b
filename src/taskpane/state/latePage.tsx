import { createElement } from "react";
import type { ComponentType } from "react";
import { Skeleton } from "../parts/Skeleton";
import { usePaneTools } from "./context";
import { useLoaded } from "./useLoaded";

export interface LatePage<Props> {
  readonly Page: ComponentType<Props>;
  readonly load: () => Promise<unknown>;
}

/** A page in a bundle of its own, fetched when it is first opened; from then on it is there at once. */
export function latePage<Props extends object>(
  fetchPage: () => Promise<ComponentType<Props>>,
): LatePage<Props> {
  let known: ComponentType<Props> | undefined;
  const load = async () => (known ??= await fetchPage());
  function Arriving(props: Props) {
    const { messages } = usePaneTools();
    const Page = useLoaded(load);
    return Page ? <Page {...props} /> : <Skeleton label={messages.pane.openingPage} />;
  }
  return { Page: (props) => createElement<Props>(known ?? Arriving, props), load };
}
