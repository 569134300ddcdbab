"""What is said of a file's totals contradicts nothing else on its card."""

from __future__ import annotations

from typing import Any

import pytest
import streamlit

from mediaplan.imports import Result
from mediaplan.ui.data import counts
from tests.ui.reader import context

NONE = {"en": "The file states no total of its own", "fr": "Le fichier n"}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("account", [None, {"spend": 999.0}], ids=["no total", "the account's"])
def test_a_file_whose_account_total_is_told_is_not_said_to_have_none(
    monkeypatch: pytest.MonkeyPatch, language: str, account: dict[str, Any] | None
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(streamlit, "markdown", shown.append)
    result = Result(
        "report.csv", table="performance", currency="EUR", loaded_totals={"spend": 18.0}, rows_loaded=2
    )
    result.account_totals = account

    counts.compared(context(language), result)

    (said,) = shown
    assert "18" in said
    assert (NONE[language] in said) == (account is None)
