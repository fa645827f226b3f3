/** The clipboard, as far as a host lets a page use it. */

/** Copies text with and without marks; `false` where the host keeps the clipboard closed. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const blob = (kind: string, content: string): Blob => new Blob([content], { type: kind });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
    ]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
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
