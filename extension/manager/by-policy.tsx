import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import "./by-policy.css";

/** Why something here cannot be changed: beside whatever the organisation's policy locks or sets. */
export function ByPolicy() {
  const words = useWords();
  return (
    <p class="by-policy">
      <Icon name="lock" />
      {words("policy_set_by")}
    </p>
  );
}
