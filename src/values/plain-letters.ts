/** Letters that stand for themselves and not for a base letter with a mark, as people without them on the keyboard write them. */
export const spelledOut: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};
const letters = new RegExp(`[${Object.keys(spelledOut).join("")}]`, "gi");

/** The text with its letters in their plain form: "Łódź" is "Lodz", "ｌｏｄｚ" is "lodz". Other scripts stay as they are. */
export const letterByLetter = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(letters, (letter) => {
      const plain = spelledOut[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    })
    .normalize("NFKC");
