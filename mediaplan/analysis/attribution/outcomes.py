"""What is known of each outcome, and which outcomes a question is about: told once for all who ask."""

from __future__ import annotations

import ibis

from mediaplan.analysis.attribution.rules import Rules
from mediaplan.metrics.question import END, LAST, START, Question
from mediaplan.model.mart_outcomes import OUTCOME


def outcomes(rules: Rules) -> ibis.Table:
    """Return what is known of each outcome (``told_…``), and whether its customer was kept."""
    rows = OUTCOME.expr.filter(OUTCOME.expr.kind == rules.kind)
    names = {"told_id": "outcome_id"} | {
        f"told_{name}": name
        for name in ("day", "market", "segment", "revenue", "margin", "currency", "stage")
    }
    told = rows.select(**{name: rows[column] for name, column in names.items()})
    if rules.outcome != "retention":
        return told.mutate(told_kept=ibis.literal(value=True))
    again = kept(rules).view()
    joined = told.left_join(again, told.told_id == again.kept_id)
    return joined.select(*told.columns, told_kept=joined.kept_id.notnull())


def kept(rules: Rules) -> ibis.Table:
    """Return the sales (``kept_id``) whose customer bought again in the days that say so."""
    one = OUTCOME.expr.filter(OUTCOME.expr.kind == "sale").select("outcome_id", "subject_id", "day")
    other = one.view().select(that_subject="subject_id", that_day="day")
    joined = one.join(other, one.subject_id == other.that_subject)
    since = joined.that_day.delta(joined.day, unit="day").cast("int64")
    back = joined.filter((since >= rules.kept_after) & (since <= 2 * rules.kept_after))
    return back.select(kept_id="outcome_id").distinct()


def asked_for(rows: ibis.Table, question: Question, rules: Rules) -> ibis.BooleanValue:
    """Tell whether an outcome is one that a question is about.

    Parameters
    ----------
    rows : Table
        With the columns of :func:`outcomes`.
    question : Question
        Its period, markets, segments and, of sales, stages.
    rules : Rules
        The outcome. A sale is only asked whether its customer was kept where there was time to show it.
    """
    scope = question.scope
    wanted = [ibis.literal(value=True)]
    wanted += [rows.told_day >= START] if scope.start else []
    wanted += [rows.told_day <= END] if scope.end else []
    wanted += [rows.told_stage.isin(scope.stages)] if scope.stages and rules.kind == "sale" else []
    wanted += [rows.told_market.isin(scope.markets)] if scope.markets else []
    wanted += [rows.told_segment.isin(scope.segments)] if scope.segments else []
    if rules.outcome == "retention" and question.as_of:
        wanted.append(LAST.delta(rows.told_day, unit="day").cast("int64") >= 2 * rules.kept_after)
    return ibis.and_(*wanted).fill_null(False)


def those_asked_for(question: Question, rules: Rules) -> ibis.Table:
    """Return the outcomes that a question is about, with or without contacts, as :func:`outcomes`."""
    rows = outcomes(rules)
    happened = rows.told_day <= LAST if question.as_of else ibis.literal(value=False)
    return rows.filter(rows.told_kept, happened, asked_for(rows, question, rules))
