import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import type { Messages } from "../i18n/messages";
import { CrashReport } from "./parts/CrashReport";

interface CrashGuardProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** A defect in the pane is caught here once: it is shown with a way to report it and to go on. */
export class CrashGuard extends Component<CrashGuardProps, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { messages, children } = this.props;
    if (!error) return children;
    const words = messages.pane.crashed;
    return (
      <CrashReport words={words} details={error.stack ?? error.message}>
        <Button onClick={() => this.setState({ error: undefined })}>{words.reload}</Button>
      </CrashReport>
    );
  }
}
