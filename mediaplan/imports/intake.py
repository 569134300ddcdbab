"""One file on its way in: read, recognised, mapped, typed; then loaded, or asked about, or refused."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from mediaplan.imports import lacking
from mediaplan.imports.again import unchanged
from mediaplan.imports.answers import answers, found
from mediaplan.imports.by_rows import told_by_rows
from mediaplan.imports.corrections import Corrected, correction, nothing_left
from mediaplan.imports.day_order import with_order, without_another
from mediaplan.imports.empty import check_rows_follow, says_nothing
from mediaplan.imports.fingerprints import digest, fingerprint
from mediaplan.imports.loading import load_typed
from mediaplan.imports.mapping import Mapping, find_header, map_columns, no_such_header
from mediaplan.imports.masks import masked_name
from mediaplan.imports.options import Options
from mediaplan.imports.permissions import agreed, ask_names, ask_permissions, suggested, to_confirm, undecided
from mediaplan.imports.plan import Plan, make_plan
from mediaplan.imports.private import by_hand, with_people, without_names
from mediaplan.imports.questions import Question, ask, ask_table, left_out
from mediaplan.imports.reading import RawTable, read_table
from mediaplan.imports.recalling import recall
from mediaplan.imports.recognise import recognise
from mediaplan.imports.remembering import remember, say_recalled
from mediaplan.imports.results import Prepared, Result
from mediaplan.imports.sharing import is_mapping, take_mapping
from mediaplan.imports.sources import Source
from mediaplan.imports.taxes import with_tax
from mediaplan.imports.type_rows import type_rows
from mediaplan.imports.unclear import ask_part, ask_sheet
from mediaplan.model import MediaplanError, Text, text
from mediaplan.warehouse import Transaction, active_duplicate


@dataclass(frozen=True)
class Intake:
    """A file and everything that decides what becomes of it.

    Parameters
    ----------
    tx : Transaction
        Where it is worked on.
    database : Path
        The database file, beside which the key of personal data lies.
    file : Path
        The file.
    options : Options
        The person's decisions.
    bundle : int, optional
        Batch that the bundle is known by.
    dry_run : bool
        Ends before it is called loaded.
    number : int
        Position in the bundle; keeps temporary names apart.
    name : str
        What it is called, where that is not the file's name.
    beside : str
        A file of the same bundle that says the same of an account that neither names.
    """

    tx: Transaction
    database: Path
    file: Path
    options: Options
    bundle: int | None = None
    dry_run: bool = False
    number: int = 0
    name: str = ""
    beside: str = ""


def take_in(intake: Intake) -> Prepared:
    """Bring one file in, as far as it goes.

    Parameters
    ----------
    intake : Intake
        The file.

    Returns
    -------
    Prepared
        With the result; refusing a file writes nothing.
    """
    result = Result(file=intake.name or intake.file.name)
    try:
        options = intake.options
        if is_mapping(intake.file):
            result.sha256 = digest(intake.file)
            return Prepared(take_mapping(intake.tx, intake.file, result, dry_run=intake.dry_run))
        with ThreadPoolExecutor(max_workers=1) as beside:  # the file is hashed while it is read
            hashing = beside.submit(digest, intake.file)
            raw = read_table(
                intake.file,
                sheet=options.answer("sheet"),
                encoding=options.answer("encoding"),
                part=options.part,
            )
        with raw:
            result.sha256 = hashing.result()
            raw.header, options = [*map(masked_name, raw.header)], without_names(options)
            file, options = correction(intake.tx, raw, options, intake.file.name)
            if isinstance(file, Corrected) and not file.row_count:
                return Prepared(nothing_left(file, result))
            found = _read(replace(intake, options=options), file, result)
            return say_recalled(found, intake.tx.settings.time_zone)
    except MediaplanError as error:
        known = ("sha256", "source", "table", "encoding", "delimiter", "header_line", "recalled")
        told = {name: getattr(result, name) for name in known}
        refused = Prepared(Result(result.file, **told, sentences=(error.message,)))
        return say_recalled(refused, intake.tx.settings.time_zone)


def _read(intake: Intake, raw: RawTable, result: Result) -> Prepared:
    """Recognise and map a raw table, and go on if everything is clear."""
    result.encoding, result.delimiter, result.header_line = raw.encoding, raw.delimiter, raw.header_line
    result.rows_read = raw.rows_read
    header = tuple(raw.header)
    if not any(cell.strip() for cell in header):
        raise MediaplanError(
            text("{file} is empty: there is no table in it. Export it again.", file=intake.file.name)
        )
    which = _which(raw, intake.options, result)
    if which and not _is_of_no_use(raw, intake.options):
        return Prepared(_asking(result, (), (which,)), header=header)
    # Some tools write below their rows what others write above the header
    reasons = {"footer"} if raw.parts else {"footer", "table"}
    below = [each.cells for each in raw.set_aside if each.reason in reasons]
    around = [*raw.preamble, *below]
    if not isinstance(raw, Corrected):  # those lines are read as their file was
        result.recalled = recall(intake.tx.cursor, header, around, intake.options)
        intake = replace(intake, options=without_another(result.recalled.options, around))
    known = recognise(header, raw.preamble, intake.options)
    if known.source is not None:
        result.source, result.table = known.source.name, known.source.table.name
    check_rows_follow(raw, intake.file, known=known.source is not None or bool(known.like))
    if says_nothing(raw):
        result.status = "empty"
        result.rows_set_aside = result.rows_read
        result.sentences = (
            text(
                "{file} holds no rows, so there is nothing to load. Check the period and the filters of the "
                "export.",
                file=intake.file.name,
            ),
        )
        return Prepared(result, known.source, header=header)
    if known.source is None:
        return Prepared(
            _asking(result, raw.notes, (ask_table(known.closest, header, known.like),)), header=header
        )
    source = with_people(known.source, intake.options)
    intake = _by_hand(intake, source, result)
    mapping = map_columns(source, header, intake.options)
    if taken := agreed(source, mapping, intake.options):
        intake = replace(intake, options=taken)
        mapping = map_columns(source, header, taken)
    source = with_order(source, mapping, around, raw.rows)
    mapping, told = told_by_rows(source, mapping, intake.options, raw.rows)
    result.mapping = mapping.written
    _check_usable(intake, source, mapping, header)
    plan = make_plan(source, mapping, around, intake.options, raw.rows)
    said = (*told, *with_tax(source, mapping), *_said(source, mapping, intake.options))
    plan = replace(plan, notes=(*said, *plan.notes))
    result.lacking = lacking.lacking(source, plan)
    prepared = Prepared(result, source, mapping, header, to_confirm(source, mapping, plan))
    again = result.recalled.questions(source, mapping) if result.recalled else ()
    names = ask_names(source, mapping, intake.options, plan)
    # What a yes to the names takes as well is not asked for beside it
    listed = {each.column for each in suggested(source, mapping)} if names else set()
    open_ = (*again, *(each for each in plan.questions if each.column not in listed), *names)
    asked = (*open_, *ask_permissions(source, mapping, intake.options, open_))
    if asked or not plan.rows:
        asked = asked or (ask("nothing", table=source.table),)
        lacks = lacking.not_found(source, mapping, intake.options) if intake.options.source else None
        return replace(prepared, result=_asking(result, (*([lacks] if lacks else []), *raw.notes), asked))
    settings_hash = fingerprint(source, mapping, intake.options, intake.tx.settings.time_zone)
    same = active_duplicate(intake.tx, result.sha256, settings_hash)
    if same is not None:
        return replace(prepared, result=unchanged(intake.tx, result, same))
    return _go_on(intake, raw, prepared, plan, settings_hash)


def _said(source: Source, mapping: Mapping, options: Options) -> list[Text]:
    """Return what the source says of files with, or without, some columns."""
    there = {*mapping.origins, *options.fixed}
    return [
        text(each.note, header=mapping.origins[each.has[0]].written)
        for each in source.says
        if each.fits(there) and each.has[0] in mapping.origins
    ]


def _which(raw: RawTable, options: Options, result: Result) -> Question | None:
    """Return the question which sheet or table of a file is meant, where nobody said."""
    if len(raw.sheets) > 1:
        result.parts = raw.sheets
        if not options.answer("sheet"):
            return ask_sheet(raw.sheets)
    if raw.parts:
        question = ask_part(raw.parts)
        result.parts = result.parts or question.choices
        if options.part is None:
            return question
    return None


def _go_on(intake: Intake, raw: RawTable, prepared: Prepared, plan: Plan, settings_hash: str) -> Prepared:
    """Type the rows, and load them if they leave nothing open."""
    result, source, mapping = prepared.result, prepared.source, prepared.mapping
    if source is None or mapping is None:
        raise RuntimeError("a file is typed only once it is recognised")
    typed = type_rows(
        intake.tx,
        intake.database,
        intake.file,
        raw,
        decided=(source, mapping, plan),
        options=intake.options,
        name=f"mediaplan_{intake.number}",
    )
    if typed.questions:
        return replace(prepared, result=_asking(result, typed.notes, typed.questions))
    columns, rows = typed.preview()
    decided = answers(typed, intake.options)
    if asked := load_typed(
        intake.tx, typed, result, settings_hash, intake.bundle, decided=decided, beside=intake.beside
    ):
        return replace(prepared, result=_asking(result, typed.notes, asked))
    result.unsure = tuple(left_out(source, each) for each in undecided(source, mapping, intake.options))
    if result.lacking:
        result.sentences = (*result.sentences, lacking.said(result.table, result.lacking))
        result.unsure = (*result.unsure, lacking.how(result.lacking))
    if intake.dry_run:
        result.status = "dry_run"
    else:
        prepared = replace(prepared, found=found(typed, intake.options))
        result.sentences = (*result.sentences, *remember(intake.tx, prepared))
    return replace(prepared, result=result, columns=columns, rows=rows)


def _is_of_no_use(raw: RawTable, options: Options) -> bool:
    """Say whether a file is a report that is refused whatever its tables are: then none is asked for."""
    source = recognise(tuple(raw.header), raw.preamble, options).source
    return source is not None and any(not each.has and not each.without for each in source.refuse)


def _by_hand(intake: Intake, source: Source, result: Result) -> Intake:
    """Return the file with nobody readable in what was said of it."""
    options = by_hand(intake.tx, intake.database, source, intake.options)
    result.recalled = result.recalled and replace(result.recalled, options=options)
    return replace(intake, options=options)


def _check_usable(intake: Intake, source: Source, mapping: Mapping, header: tuple[str, ...]) -> None:
    """Refuse a report that holds nothing that is kept, and a column to skip by that is not there."""
    # What only looks like a column that is needed is asked about first
    there = {*mapping.origins, *(each.column for each in suggested(source, mapping))}
    for report in source.refuse:
        if report.fits(there):
            raise MediaplanError(text(report.note, file=intake.file.name))
    for written, _ in intake.options.skip:
        if find_header(written, header) is None:
            raise no_such_header(written, header)


def _asking(result: Result, notes: tuple[Text, ...], questions: tuple[Question, ...]) -> Result:
    """Return a result that waits for decisions: nothing was loaded, no row is accounted for."""
    result.status = "needs_mapping"
    # What is needed may also be what is asked for each time; one answer is for both
    result.questions = tuple({each.name: each for each in reversed(questions)}.values())[::-1]
    result.sentences = (*(question.sentence for question in result.questions), *notes)
    result.rows_read = 0
    return result
