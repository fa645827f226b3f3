/** The clipboard, as far as a host lets a page use it. */

export interface Copyable {
  readonly text: string;
  /** The same with its marks, where it has some. */
  readonly html?: string;
}

/** `false` where the host keeps the clipboard closed. */
export async function copyToClipboard({ text, html }: Copyable): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([richItem(html, text)]);
    return true;
  } catch {
    return html !== undefined && copyByCommand(html, text);
  }
}

function richItem(html: string, text: string): ClipboardItem {
  const blob = (kind: string, content: string): Blob => new Blob([content], { type: kind });
  return new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) });
}

/** The older way, which some web views allow where they refuse the other: the browser asks what to copy. */
function copyByCommand(html: string, text: string): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  try {
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give);
  }
}
