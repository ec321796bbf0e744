import { Component, type ComponentType, createElement } from "preact";

/** Draws again only when `same` says the props differ; what hooks and contexts inside it ask for still happens. */
export function memo<P extends object>(
  inner: ComponentType<P>,
  same: (before: P, now: P) => boolean,
): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(now: P): boolean {
      return !same(this.props as P, now);
    }
    override render() {
      return createElement(inner, this.props as P);
    }
  };
}
