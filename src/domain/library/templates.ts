import { executive } from "./positions/executive";
import { finance } from "./positions/finance";
import { manager } from "./positions/manager";
import { marketing } from "./positions/marketing";
import { people } from "./positions/people";
import { product } from "./positions/product";
import { production } from "./positions/production";
import { purchasing } from "./positions/purchasing";
import { research } from "./positions/research";
import { sales } from "./positions/sales";
import { service } from "./positions/service";
import { store } from "./positions/store";
import type { Template } from "./template";

/** Every template, in the order they are offered: those that sell and make, those that support, those that lead. */
export const templates: readonly Template[] = [
  sales,
  marketing,
  product,
  production,
  purchasing,
  research,
  service,
  store,
  people,
  finance,
  manager,
  executive,
];
