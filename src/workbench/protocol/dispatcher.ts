import { isHandle, type Handle } from "./declaration";
import { Problem, nullObject } from "./problem";
import { Paths } from "./paths";
import { answerQuery } from "./query";
import { compareState, updateState } from "./state";
import {
  ActionType,
  type ActionResult,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
} from "./wire";
import type { World } from "./world";

/** What an action leaves in the answer: nothing, or a value. */
type Outcome = { readonly value: unknown } | undefined;

/** Carries out one request of Office.js on the objects of a world. */
export class Dispatcher<A> {
  constructor(private readonly world: World<A>) {}

  /** Stops at the first error; what was done before it stays done, as in Excel. */
  execute(body: RequestBody): ResponseBody {
    const paths = new Paths(this.world, body.ObjectPaths);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const outcome = this.perform(paths, action);
        if (outcome) results.push({ ActionId: action.Id, Value: outcome.value });
      } catch (error) {
        return { Error: describe(error, index), Results: results, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(paths: Paths<A>, action: RequestAction): Outcome {
    // The library never asks for the answer to a trace, but registers no event handler without one.
    if (action.ActionType === ActionType.trace) return { value: null };
    const handle = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return { value: handle && this.world.identify(handle) };
      case ActionType.query:
        this.world.parts.settle();
        return { value: handle && answerQuery(this.world, handle, action.QueryInfo ?? {}) };
      case ActionType.queryAsJson:
        this.world.parts.settle();
        return { value: handle && answerQuery(this.world, handle, action.QueryInfo ?? {}, "plain") };
      default:
        return this.change(paths, handle, action);
    }
  }

  private change(paths: Paths<A>, handle: Handle | null, action: RequestAction): Outcome {
    if (!handle) return changeNull(action);
    switch (action.ActionType) {
      case ActionType.method:
        return this.call(paths, handle, action);
      case ActionType.setProperty:
        this.world.setProperty(handle, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        break;
      case ActionType.update:
        updateState(this.world, handle, action.ObjectState ?? {});
        break;
      case ActionType.ensureUnchanged:
        compareState(this.world, handle, action.ObjectState ?? {});
        break;
      default:
        throw new Problem("ApiNotFound", `Action type ${action.ActionType} is not available.`, 404);
    }
    this.world.parts.settleMoves(paths.alive());
    return undefined;
  }

  private call(paths: Paths<A>, handle: Handle, action: RequestAction): Outcome {
    const values = paths.arguments(action.ArgumentInfo);
    const answer = this.world.callMethod(handle, action.Name, values);
    this.world.parts.settleMoves(paths.alive());
    return { value: isHandle(answer) ? this.world.identify(answer) : (answer ?? null) };
  }
}

function describe(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const { code, message, location, status } = error instanceof Problem ? error : bug(error);
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}

/** The library's own bookkeeping passes over null objects; anything else is a mistake of the add-in. */
function changeNull(action: RequestAction): Outcome {
  if (action.ActionType === ActionType.method && action.Name.startsWith("_")) return { value: null };
  throw nullObject();
}

/** The library waits for ever for a request that is not answered, so a bug is an answer too. */
function bug(error: unknown): Problem {
  return new Problem(
    "GeneralException",
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    500,
  );
}
