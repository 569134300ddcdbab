"""A file about people on the page: the country of their numbers, and who agreed to be written to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.app.data_page import drop, engine, labels, opened, press, said

pytestmark = pytest.mark.usefixtures("db")

NUMBERS = "N° client;Téléphone;Segment\nC1;06 12 34 56 78;VIP\n"


def test_the_country_of_numbers_is_asked_once(db: Path) -> None:
    app = drop(opened("data"), ("base.csv", NUMBERS))
    assert "written as they are dialled at home" in said(app)
    assert "Import 1 file" not in labels(app)
    (country,) = [each for each in app.selectbox if each.label == "Country of the telephone numbers"]
    assert country.value == "33", "French headers suggest France"
    press(app, "Continue")
    press(app, "Import 1 file")
    assert engine(db).sql("SELECT kind FROM identity")["kind"].tolist() == ["phone"]
    again = drop(opened("data"), ("june.csv", NUMBERS.replace("C1;06", "C2;07")))
    assert "Import 1 file" in labels(again)


CRM = "N° client;Segment;Opt-in e-mail;Opt-in SMS\nC1;A;Non;Oui\nC2;A;Oui;Oui\n"


def test_permissions_are_answered_one_by_one_and_remembered(db: Path) -> None:
    app = drop(opened("data"), ("base.csv", CRM))
    assert "Import 1 file" not in labels(app)
    asked = [each for each in app.radio if str(each.key).endswith("_permission")]
    assert [re.sub(r"[\\\u2060]", "", each.label) for each in asked] == [
        "Is the column “Opt-in e-mail” E-mail permission?",
        "Is the column “Opt-in SMS” SMS permission?",
    ]
    assert "Yes, use it" not in labels(app), "asked once"
    press(app, "Continue")
    assert "Please answer each question first." in said(app)
    for field, answer in (("email_permission", "yes"), ("sms_permission", "no")):
        next(each for each in app.radio if str(each.key).endswith(field)).set_value(answer)
    press(app, "Continue")
    press(app, "Import 1 file")
    found = engine(db).sql("SELECT customer_id, channel, status FROM consent ORDER BY 1")
    assert list(found.itertuples(index=False, name=None)) == [
        ("C1", "email", "opted_out"),
        ("C2", "email", "opted_in"),
    ]
    again = drop(opened("data"), ("june.csv", CRM.replace("C1", "C3")))
    assert "Import 1 file" in labels(again)


META = (
    "Jour;Nom du compte;Nom de la campagne;ID de la campagne;Montant dépensé (EUR);Impressions;"
    "Clics sur un lien\n2026-06-01;FR;A;11;1,50;10;1\n2026-06-01;BE;A;12;2,50;10;1\n"
)


def test_columns_that_say_whose_a_row_is_are_asked_about_before_it_can_be_imported(db: Path) -> None:
    app = drop(opened("data"), ("meta.csv", META))
    assert "should not be left out" in said(app)
    assert "Import 1 file" not in labels(app)
    asked = [each for each in app.radio if each.label.startswith("Is the column")]
    assert len(asked) == 2
    for each in asked:
        each.set_value("yes")
    press(app, "Continue")
    press(app, "Import 1 file")
    found = engine(db).sql("SELECT account, campaign_id FROM performance ORDER BY 1")
    assert list(found.itertuples(index=False, name=None)) == [("BE", "12"), ("FR", "11")]
