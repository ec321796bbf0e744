import { useId } from "preact/hooks";
import { placeOf } from "../../../src/inbound/default-rule.ts";
import type { Content, Package, Packed } from "../../../src/inbound/packages.ts";
import { countries, countryName } from "../../inputs/countries.ts";
import { useInputSettings } from "../../inputs/input-settings.ts";
import { LazySelect } from "../../inputs/lazy-select.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { ContentLine } from "./content-line.tsx";

type Props = {
  package: Package;
  /** How many there are. */
  count: number;
  onMove: (content: Content, to: number) => void;
  onOrigin: (origin: string | undefined) => void;
  onRemove: () => void;
};

/** One package: its number as it stands on the label, what is in it and where that was made. */
export function PackageCard({ package: one, count, onMove, onOrigin, onRemove }: Props) {
  const words = useWords();
  const id = useId();
  const { number, total, contents, origin } = one;
  return (
    <li class="package" aria-labelledby={`${id}h`}>
      <div class="package-head">
        <h3 id={`${id}h`}>
          {total === undefined ? words("packages_one", number) : words("packages_one_of", number, total)}
        </h3>
        <span class="package-id">{one.id}</span>
      </div>
      {contents.length === 0 ? (
        <p class="package-empty">{words("packages_empty")}</p>
      ) : (
        <ul class="package-contents">
          {contents.map((packed) => (
            <ContentLine
              key={`${packed.row.table} ${packed.row.row} ${packed.item ?? ""}`}
              packed={packed}
              from={number}
              count={count}
              onMove={(quantity, to) => onMove({ ...contentOf(packed), quantity }, to)}
            />
          ))}
        </ul>
      )}
      <div class="package-foot">
        <label class="package-origin" for={`${id}o`}>
          <span>{words("packages_origin")}</span>
          <OriginSelect id={`${id}o`} origin={origin} onOrigin={onOrigin} />
        </label>
        {count > 1 && (
          <Button
            tone="icon"
            aria-label={words("packages_remove", number)}
            title={words("packages_remove", number)}
            onClick={onRemove}
          >
            <Icon name="trash" />
          </Button>
        )}
      </div>
    </li>
  );
}

const contentOf = ({ row, quantity = 0, item }: Packed): Content => ({
  ...placeOf(row),
  quantity,
  ...(item !== undefined && { item }),
});

type OriginProps = Pick<Props, "onOrigin"> & { id: string; origin: string | undefined };

/** ISO 3166-1, and AA where a package holds goods of several countries. */
function OriginSelect({ id, origin, onOrigin }: OriginProps) {
  const words = useWords();
  const { homeCountry } = useInputSettings();
  const several = { value: "AA", label: words("packages_origin_several") };
  const nobody = { value: "", label: words("packages_origin_open") };
  return (
    <LazySelect
      id={id}
      value={origin ?? ""}
      options={() => [nobody, several, ...countries(words.language, homeCountry)]}
      labelOf={(code) => (code === several.value ? several.label : countryName(code, words.language))}
      blank={nobody.label}
      onChange={(code) => onOrigin(code === "" ? undefined : code)}
    />
  );
}
