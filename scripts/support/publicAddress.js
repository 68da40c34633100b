/** The address manifest.xml is written with; a development machine serves it as it stands. */
const sourceAddress = "https://localhost:3000";

/**
 * Where the add-in will be served from, without a slash at the end. Excel takes https only.
 * @param {string | undefined} text
 */
function readPublicAddress(text) {
  if (!text) return sourceAddress;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `PUBLIC_URL must be an https address without ? or #, such as https://kpi.example.com: ${text}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Points every address in a text at another place.
 * @param {string} text
 * @param {string} publicAddress
 */
function rewriteAddress(text, publicAddress) {
  return text.replaceAll(sourceAddress, publicAddress);
}

module.exports = { sourceAddress, readPublicAddress, rewriteAddress };
