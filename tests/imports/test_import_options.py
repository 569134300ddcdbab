"""What is decided of a file and cannot be is refused, in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse


@pytest.mark.parametrize(
    ("constants", "said"),
    [
        ({"spend_basis": "guess"}, "spend_basis"),
        ({"period_start": "01/02/2026"}, "period_start"),
        ({"currency": "Euro"}, "currency"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_constant_that_cannot_be_is_refused(
    warehouse: Warehouse, write: Callable[..., Path], constants: dict[str, str], said: str
) -> None:
    path = write("Day,Campaign,Currency code,Cost\n2026-01-01,A,EUR,1.00\n")
    (result,) = import_files(warehouse, [path], Options(constants=constants))
    assert result.status == "refused"
    assert said in result.message


def test_header_left_out_by_must_exist(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write("Day,Campaign,Currency code,Cost\n2026-01-01,A,EUR,1.00\n")
    (result,) = import_files(warehouse, [path], Options(skip=(("Colour", "red"),)))
    assert result.status == "refused"
    assert "Colour" in result.message


def test_wrong_option_is_an_error_for_people() -> None:
    with pytest.raises(MediaplanError, match="nonsense"):
        Options(table="nonsense")
