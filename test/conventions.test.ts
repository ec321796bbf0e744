// The repository's own rules, executable. Each says in its message how to mend what it found.
import "./conventions/adapters.ts";
import "./conventions/documents.ts";
import "./conventions/imports.ts";
import "./conventions/lock-file.ts";
import "./conventions/source.ts";
import "./conventions/words.ts";
