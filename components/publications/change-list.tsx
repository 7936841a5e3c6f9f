import type { DocumentChange } from "@/lib/domain/changes";
import { changeText, type FieldText } from "@/lib/format/difference";
import type { Locale } from "@/lib/i18n/locales";

const looks = { added: "border-green", removed: "border-rust", changed: "border-amber" } as const;

/** What would be new, gone or different for readers, each with both texts. */
export function ChangeList({ locale, changes }: { locale: Locale; changes: DocumentChange[] }) {
  return (
    <ul className="grid gap-3">
      {changes.map((each) => {
        const { title, fields } = changeText(each, locale);
        return (
          <li key={`${each.part} ${each.id}`} className={`border-s-4 ps-3 ${looks[each.change]}`}>
            <p className="font-semibold">{title}</p>
            {fields.length > 0 && <Fields fields={fields} />}
          </li>
        );
      })}
    </ul>
  );
}

function Fields({ fields }: { fields: FieldText[] }) {
  return (
    <dl className="grid gap-1 pt-1 text-sm">
      {fields.map(({ label, before, after }) => (
        <div key={`${label} ${before} ${after}`}>
          <dt className="text-soft">{label}</dt>
          <dd className="whitespace-pre-line break-words">
            {before && <del className="bg-removed px-1">{before}</del>}{" "}
            {after && <ins className="bg-added px-1 no-underline">{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
