"""What every file says of itself: where its figures come from and how to see them again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mediaplan.charts import Look
from mediaplan.locale import day, render, span, translator
from mediaplan.locale.formats import NOTHING
from mediaplan.model import N_, Answer, Compare, Scope
from mediaplan.model.scope import FILTERS

NAMES = {
    "market": N_("Market"),
    "segment": N_("Segment"),
    "channel": N_("Channel"),
    "campaign": N_("Campaign"),
    "stage": N_("Stage"),
}
PERIOD, COMPARED, FILTERED, CURRENCY = N_("Period"), N_("Compared with"), N_("Filters"), N_("Currency")
BASIS, AS_OF, SETTINGS, LINK, NOTE = (
    N_("Basis"),
    N_("Data as of"),
    N_("Settings version"),
    N_("Link"),
    N_("Note"),
)
NOT_COMPARED, NOT_FILTERED = N_("nothing"), N_("none")


@dataclass(frozen=True)
class About:
    """The header of a file, in the reader's words.

    Parameters
    ----------
    title : str
        Of the table or chart.
    lines : tuple of (str, str)
        Period, comparison, each filter, basis, as-of date, settings version: what, and which.
    link : str
        The address of the view.
    notes : tuple of str
        What the reader must know.
    language : str
        Of all this, and of the numbers in the file.
    scope : str
        Period, comparison and filters in one line, for a picture.
    as_of : str
        The as-of date with its name, for a picture.
    """

    title: str
    lines: tuple[tuple[str, str], ...]
    link: str
    notes: tuple[str, ...]
    language: str
    scope: str = ""
    as_of: str = ""

    @property
    def header(self) -> list[tuple[str, str]]:
        """Every line of the header under the title, the link and the notes last."""
        _ = translator(self.language).gettext
        return [*self.lines, (_(LINK), self.link), *((_(NOTE), note) for note in self.notes)]


def about(
    answer: Answer, title: str, link: str, language: str, called: Mapping[str, str] | None = None
) -> About:
    """Return what a file says of an answer.

    Parameters
    ----------
    answer : Answer
        Gives the scope, the basis, the as-of date, the settings version and the notes.
    title, link : str
        Of the file, and of the view.
    language : str
        Of the reader.
    called : mapping, optional
        What campaigns are called, by identifier.

    Returns
    -------
    About
    """
    _ = translator(language).gettext
    period, compared = _period(answer.scope, language), _comparison(answer.scope, language)
    chosen = _filters(answer.scope, language, called or {})
    # Said where several were chosen from: the column that told them apart then holds one.
    currency = str(answer.extra.get("currency", "")) if "currency" in answer.frame else ""
    in_it = [(_(CURRENCY), currency)] if currency else []
    as_of = day(answer.as_of, language) if answer.as_of else NOTHING
    lines = [
        (_(PERIOD), period),
        (_(COMPARED), compared),
        *(chosen or [(_(FILTERED), _(NOT_FILTERED))]),
        *in_it,
        (_(BASIS), render(answer.basis, language)),
        (_(AS_OF), as_of),
        (_(SETTINGS), str(answer.settings_version)),
    ]
    parts = [period, *([f"{_(COMPARED)} {compared}"] if answer.scope.before() else [])]
    parts += [f"{name}{_(': ')}{values}" for name, values in (*chosen, *in_it)]
    return About(
        title=title,
        lines=tuple(lines),
        link=link,
        notes=tuple(render(note, language) for note in answer.notes),
        language=language,
        scope=" · ".join(parts),
        as_of=f"{_(AS_OF)} {as_of}",
    )


def _period(scope: Scope, language: str) -> str:
    """Say the period."""
    return span(scope.start, scope.end, language)


def _comparison(scope: Scope, language: str) -> str:
    """Say what the period is compared with."""
    _ = translator(language).gettext
    before = scope.before()
    if before is None:
        return _(NOT_COMPARED)
    days = span(before.start, before.end, language)
    if scope.compare is Compare.YEAR:
        said = (
            _("the year before, same weekdays: {days}")
            if scope.same_weekdays
            else _("the year before: {days}")
        )
    elif scope.same_weekdays:
        said = _("the previous period, same weekdays: {days}")
    else:
        said = _("the previous period: {days}")
    return said.format(days=days)


def _filters(scope: Scope, language: str, called: Mapping[str, str]) -> list[tuple[str, str]]:
    """Say each filter with its values."""
    look = Look(language)
    return [
        (
            look.say(NAMES[name]),
            ", ".join(
                called.get(value, value) if name == "campaign" else look.label(name, value)
                for value in values
            ),
        )
        for name, attribute in FILTERS.items()
        if (values := getattr(scope, attribute))
    ]
