/**
 * The page's language: `?lang=de` (German, French, Japanese; else American English). Labels as Salesforce translates them, and
 * numbers and days as the browser writes them.
 */
const words = {
  de: {
    Opportunity: "Opportunity",
    "Account Name": "Accountname",
    Amount: "Betrag",
    "Close Date": "Schlusstermin",
    Stage: "Phase",
    Type: "Typ",
    "Opportunity Owner": "Opportunity-Inhaber",
    "Opportunity Name": "Opportunity-Name",
    Products: "Produkte",
    Product: "Produkt",
    "Product Code": "Produktcode",
    Quantity: "Menge",
    "Sales Price": "Verkaufspreis",
    Date: "Datum",
    "Contact Roles": "Kontaktrollen",
    "Contact Name": "Kontaktname",
    Role: "Rolle",
    Primary: "Primär",
    "Account Number": "Accountnummer",
    Phone: "Telefon",
    "Payment Terms": "Zahlungsbedingungen",
    "Billing Address": "Rechnungsanschrift",
    "Shipping Address": "Lieferanschrift",
  },
  fr: {
    Opportunity: "Opportunité",
    "Account Name": "Nom du compte",
    Amount: "Montant",
    "Close Date": "Date de clôture",
    Stage: "Étape",
    Type: "Type",
    "Opportunity Owner": "Propriétaire de l’opportunité",
    "Opportunity Name": "Nom de l’opportunité",
    Products: "Produits",
    Product: "Produit",
    "Product Code": "Code du produit",
    Quantity: "Quantité",
    "Sales Price": "Prix de vente",
    Date: "Date",
    "Contact Roles": "Rôles du contact",
    "Contact Name": "Nom du contact",
    Role: "Rôle",
    Primary: "Principal",
    "Account Number": "Numéro de compte",
    Phone: "Téléphone",
    "Payment Terms": "Conditions de paiement",
    "Billing Address": "Adresse de facturation",
    "Shipping Address": "Adresse d’expédition",
  },
  ja: {
    Opportunity: "商談",
    "Account Name": "取引先名",
    Amount: "金額",
    "Close Date": "完了予定日",
    Stage: "フェーズ",
    Type: "種別",
    "Opportunity Owner": "商談 所有者",
    "Opportunity Name": "商談名",
    Products: "商品",
    Product: "商品",
    "Product Code": "商品コード",
    Quantity: "数量",
    "Sales Price": "販売価格",
    Date: "日付",
    "Contact Roles": "取引先責任者の役割",
    "Contact Name": "取引先責任者名",
    Role: "役割",
    Primary: "主",
    "Account Number": "取引先番号",
    Phone: "電話",
    "Payment Terms": "支払条件",
    "Billing Address": "請求先住所",
    "Shipping Address": "納入先住所",
  },
};

const asked = new URLSearchParams(location.search).get("lang");
export const lang = asked ?? "en-US";
document.documentElement.lang = lang;

export const word = (english) => words[lang]?.[english] ?? english;
export const money = (value, currency) =>
  value === null ? "" : new Intl.NumberFormat(lang, { style: "currency", currency }).format(value);
export const count = (value) => new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(value);
export const day = (iso) => new Date(iso).toLocaleDateString(lang, { timeZone: "UTC" });
/** The base components are American; where the page is not, its values come as text, as the server formats them. */
export const isAmerican = asked === null;
/** The order of an address's lines goes by the reader's locale. */
export const addressLocale = { de: "de-DE", fr: "fr-FR", ja: "ja-JP" }[lang] ?? "en-US";
