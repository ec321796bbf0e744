import { render } from "preact";

render(<h1>Whitespot</h1>, document.getElementById("root") as HTMLElement);
