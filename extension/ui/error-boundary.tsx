import { Component, type ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { StatePage } from "./state-page.tsx";
import { useWords } from "./words-context.ts";

type State = { cause: unknown };

/** Where a mistake of ours ends up while a page is drawn: one quiet page instead of an empty one. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = { cause: null };

  static override getDerivedStateFromError(cause: unknown): State {
    return { cause: cause ?? "?" };
  }

  override render() {
    return this.state.cause === null ? this.props.children : <Unexpected cause={this.state.cause} />;
  }
}

function Unexpected({ cause }: State) {
  const words = useWords();
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return (
    <main>
      <StatePage
        icon="warning"
        tone="bad"
        title={words("ui_unexpected_title")}
        actions={
          <Button tone="main" onClick={() => location.reload()}>
            {words("ui_reload")}
          </Button>
        }
      >
        <p role="alert">{words("ui_unexpected")}</p>
        <p>
          <code>{detail}</code>
        </p>
      </StatePage>
    </main>
  );
}
