import { api } from "lwc";
import PracticeComponent from "practice/component";

const endings = {
  running: { state: "Uploading…", running: true },
  done: { state: "1 of 1 file uploaded" },
  refused: { state: "Can't upload this file. Your company doesn't allow its type." },
};

/**
 * The files of a record as a card: their titles without the ending, and a place to upload. What is uploaded is named in a window
 * first, also while it is on its way and when it is refused; the card lists it once that window is left.
 */
export default class FilesCard extends PracticeComponent {
  @api href;
  @api files = [];
  /** No permission to add any. */
  @api closed = false;
  /** How an upload goes: milliseconds it takes, or "refused". */
  @api way = 200;
  upload = null;

  get heading() {
    return `Files (${this.files.length})`;
  }

  async choose({ detail: [file] }) {
    const end = this.way === "refused" ? "refused" : "done";
    this.upload = { file, title: file.name, ...endings.running };
    await new Promise((uploaded) => setTimeout(uploaded, Number(this.way) || 200));
    // Read as a server would: what cannot be read was never uploaded.
    const size = (await file.arrayBuffer()).byteLength;
    this.upload = { ...this.upload, size, ...endings[end], running: false, kept: end === "done" };
  }

  done() {
    const { file, size, kept } = this.upload;
    this.upload = null;
    if (kept) this.dispatchEvent(new CustomEvent("filekept", { detail: { name: file.name, size } }));
  }
}
