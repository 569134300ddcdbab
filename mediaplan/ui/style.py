"""The little that the theme cannot say: spacing of the frame, and the look of the scope's controls."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import streamlit as st

from mediaplan.charts.palette import PAPER, paper

#: No text of people or data ever goes in here, and no colour but those of the paper (``--mp-...``).
CSS = """
<style>
.stMainBlockContainer { padding: 3.9rem 2.5rem 1.5rem; max-width: 1600px; }
.st-key-language { position: fixed; top: .75rem; right: 1rem; z-index: 999991; width: auto !important; }
.st-key-language button { min-height: 1.9rem; padding: .1rem .55rem; }
.st-key-language button p { font-size: .8rem; }
.st-key-scope_bar { flex-wrap: nowrap; justify-content: flex-end; }
.st-key-scope_bar > :has(> .st-key-scope_controls) { flex: 1 1 0; min-width: 0; }
.st-key-scope_controls { row-gap: .5rem; column-gap: .7rem; }
.st-key-scope_controls [data-testid="stCaptionContainer"] { margin-bottom: -.75rem; }
.st-key-scope_controls [data-testid="stPopoverButton"] { background: var(--mp-soft);
  min-height: 2.5rem; max-width: 15rem; justify-content: space-between; }
.st-key-scope_bar [data-testid="stPopoverButton"] p { overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap; }
.st-key-scope_actions { flex-wrap: nowrap; }
.st-key-roi_view [data-testid="stButtonGroup"] button,
.st-key-attribution_view [data-testid="stButtonGroup"] button { min-height: 2.5rem; }
.st-key-chips button { min-height: 1.8rem; padding: .05rem .7rem; border-radius: 1rem; }
.st-key-chips button p { font-size: .85rem; }
.st-key-heading { gap: .3rem; padding-top: .35rem; }
.st-key-heading [data-testid="stMarkdownContainer"] { margin-bottom: 0; }
.st-key-heading h1 { font-size: 1rem; line-height: 1.3; padding: 0; color: var(--mp-muted); }
.st-key-heading p { font-size: 1.3rem; line-height: 1.45; }
.st-key-banner { padding-block: .55rem; background: var(--mp-accent-soft); }
.st-key-banner [data-testid="stMarkdownContainer"], .st-key-banner p { margin-bottom: 0; }
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] p {
  color: var(--mp-muted); opacity: 1; }
[class*="st-key-"][class*="_head"] h4 { padding-block: 0; }
[class*="st-key-"][class*="_head"] [data-testid="stMarkdownContainer"] { margin-bottom: 0; }
.st-key-templates { row-gap: 0; }
/* Streamlit's own downloads say nothing of what they hold; each chart and table has ours. */
[data-testid="stElementToolbarButtonContainer"] > :has(:is([aria-label^="Download as"],
  [aria-label^="Copy Vega"])) { display: none; }
[data-testid^="stBaseButton-primary"]:enabled, [data-testid="stMultiSelectTag"], .stMultiSelect [role="row"],
[data-testid^="stBaseButton-primary"]:enabled p { color: var(--mp-on-accent); }
/* What the keyboard is on, seen on every ground; the theme's own ring is too pale. */
.stApp :is(a, button, summary, input, [tabindex], [role="radio"], [role="row"]):focus-visible {
  outline: 2px solid var(--mp-accent); outline-offset: 2px; }
.st-key-closed { max-width: 44rem; margin: 12vh auto 0; padding: 2rem; }
@media (max-width: 1420px) {
  .stMainBlockContainer { padding-inline: 1.75rem; }
  .st-key-scope_controls { column-gap: .5rem; }
  .st-key-scope_bar [data-testid="stPopoverButton"] { padding-inline: .55rem; }
  .st-key-scope_bar [data-testid="stPopoverButton"] p { font-size: .86rem; }
}
/* Narrow: controls and actions are one row that wraps, so that none is out of sight. */
@media (max-width: 1100px) {
  .st-key-scope_bar { flex-wrap: wrap; justify-content: flex-start; gap: .5rem; }
  .st-key-scope_bar > :has(> .st-key-scope_controls), .st-key-scope_controls { display: contents; }
  .st-key-scope_bar > :has(> .st-key-scope_actions) { margin-left: auto; }
}
/* Charts side by side need room for their words: below it they stand one under another. */
@media (max-width: 1000px) {
  .stMain [data-testid="stHorizontalBlock"]:has(> [data-testid="stColumn"] [class*="_card"]) {
    flex-wrap: wrap; }
  .stMain [data-testid="stColumn"]:has(:is([class*="_card"], [class*="_box"])) { min-width: 100%; }
}
@media (max-width: 760px) {
  .stMainBlockContainer { padding: 3.9rem 1rem 1.5rem; }
  /* What a control is called stays for who hears the page; what is chosen says it to who sees it. */
  .st-key-scope_controls [data-testid="stCaptionContainer"] { position: absolute; width: 1px; height: 1px;
    margin: 0; overflow: hidden; clip-path: inset(50%); }
  .st-key-scope_actions { gap: .5rem; }
  .st-key-heading p { font-size: 1.15rem; }
}
/* Cards in even rows: two and two of four, three and three of six. */
@media (min-width: 500px) and (max-width: 1020px) {
  [class*="st-key-cards_4_"] [data-testid="stGrid"] { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 500px) and (max-width: 1400px) {
  [class*="st-key-cards_6_"] [data-testid="stGrid"] { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@media (min-width: 500px) and (max-width: 760px) {
  [class*="st-key-cards_6_"] [data-testid="stGrid"] { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media print {
  .st-key-scope_actions, .st-key-language, [data-testid="stHeader"] { display: none !important; }
}
</style>
"""


#: Texts of Streamlit's own widgets, which it does not translate: hidden, and ours in their place.
WORDS = """
<style>
[data-testid="stFileUploaderDropzone"] button p, [data-testid="stFileUploaderDropzoneInstructions"] span,
[data-testid="stDateInput"] [data-placeholder][data-type="day"],
[data-testid="stDateInput"] [data-placeholder][data-type="month"],
[data-testid="stDateInput"] [data-placeholder][data-type="year"] {{ font-size: 0 !important; }}
[data-testid="stFileUploaderDropzone"] button p::after, [data-testid="stFileUploaderDropzoneInstructions"]
span::after, [data-testid="stDateInput"] [data-placeholder]::after {{ font-size: .93rem; }}
/* Ours may be longer than Streamlit's: it is written over two lines rather than cut. */
[data-testid="stFileUploaderDropzoneInstructions"], [data-testid="stFileUploaderDropzoneInstructions"] * {{
  white-space: normal !important; overflow: visible; min-width: 0; }}
[data-testid="stFileUploaderDropzone"] button p::after {{ content: {choose}; }}
[data-testid="stFileUploaderDropzoneInstructions"] span::after {{ content: {drop}; }}
[data-testid="stDateInput"] [data-placeholder][data-type="day"]::after {{ content: {day}; }}
[data-testid="stDateInput"] [data-placeholder][data-type="month"]::after {{ content: {month}; }}
[data-testid="stDateInput"] [data-placeholder][data-type="year"]::after {{ content: {year}; }}
</style>
"""
#: Streamlit's dialog for an address that leads to no page; our own hold blocks.
LOST = """
<style>
[role="dialog"]:not(:has([data-testid="stVerticalBlock"])) :is(h2, h2 + div > div) {{ font-size: 0; }}
[role="dialog"]:not(:has([data-testid="stVerticalBlock"])) h2::after {{ content: {title};
  font-size: 1.3rem; }}
[role="dialog"]:not(:has([data-testid="stVerticalBlock"])) h2 + div > div::after {{ content: {said};
  font-size: 1rem; }}
</style>
"""


def style(_: Callable[[str], str], *, lost: bool = False) -> None:
    """Apply it, in the reader's language where it holds words, in the theme's colours.

    Parameters
    ----------
    _ : callable
        gettext of the reader's language.
    lost : bool
        Whether the address leads to no page.
    """
    words = {
        "choose": _("Choose files"),
        "drop": _("or drop them here, up to 2 GB each"),
        "day": _("dd"),
        "month": _("mm"),
        "year": _("yyyy"),
    }
    said = _written(WORDS, words)
    if lost:
        said += _written(
            LOST,
            {
                "title": _("There is no such page"),
                "said": _("The address leads to no page: this is the first one."),
            },
        )
    st.html(colours(dark=st.context.theme.type == "dark") + CSS + said)


def _written(css: str, words: Mapping[str, str]) -> str:
    """Put words into a style."""
    return css.format(**{name: json.dumps(word, ensure_ascii=False) for name, word in words.items()})


def colours(*, dark: bool) -> str:
    """Return the colours of the page as CSS can name them."""
    named = "".join(f"--mp-{name.replace('_', '-')}: {paper(name, dark=dark)}; " for name in PAPER)
    return f"<style>:root {{ {named}}}</style>"
