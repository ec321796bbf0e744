import { AddressInput } from "./address-input.tsx";
import { ChoiceInput } from "./choice-input.tsx";
import { ContactInput } from "./contact-input.tsx";
import { DateInput } from "./date-input.tsx";
import { FileInput } from "./file-input.tsx";
import { type Input, inputFor } from "./input-props.ts";
import { LongTextInput } from "./long-text-input.tsx";
import { MoneyInput } from "./money-input.tsx";
import { MultiChoiceInput } from "./multi-choice-input.tsx";
import { NumberInput } from "./number-input.tsx";
import { PercentInput } from "./percent-input.tsx";
import { QuantityInput } from "./quantity-input.tsx";
import { TextInput } from "./text-input.tsx";
import { YesNoInput } from "./yes-no-input.tsx";

/** Every kind a field or a cell can be; the kind of tables has its own props and stands in `table/`. */
const cellInputs = {
  text: inputFor(TextInput),
  longtext: inputFor(LongTextInput),
  number: inputFor(NumberInput),
  quantity: inputFor(QuantityInput),
  money: inputFor(MoneyInput),
  percent: inputFor(PercentInput),
  date: inputFor(DateInput),
  yesno: inputFor(YesNoInput),
  choice: inputFor(ChoiceInput),
  multichoice: inputFor(MultiChoiceInput),
  address: inputFor(AddressInput),
  contact: inputFor(ContactInput),
  file: inputFor(FileInput),
} satisfies Record<string, Input>;

/** A kind that this release has no input for is shown as text to read (see the question), never as an empty space. */
export const inputOf = (kind: string): Input | undefined =>
  Object.hasOwn(cellInputs, kind) ? cellInputs[kind as keyof typeof cellInputs] : undefined;
