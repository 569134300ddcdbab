"""Workbooks of other kinds than XLSX: read as well as they can be, and what they do not tell is said."""

from __future__ import annotations

import base64
import zipfile
import zlib
from pathlib import Path

import pytest

from mediaplan.imports import read_table
from mediaplan.model import MediaplanError

# Written by xlwt: a title over the table, a campaign merged over two rows, a formula that xlwt does
# not compute, a percentage, a hidden sheet.
XLS = """
c-rk)O-NKx6#nk}ab`rv(KOJ&20<&6G}^e)DYaZFCea^(J)OZs9c5A|7iHN%n;-~^qK#ld8>>w}6k@v;f&DCkAkd=4;3_C+p-
$(Vc{8a^kWd54`yThad(OS*+@Evq&wH<D@@K~%mds%l>Y-
yP?m^ZvnWE%LGCojwJkHtV+f6C%U|qrECP!wOc$WLh#Xe+z&q2cj;{{RR6QvUvMC(8}<j)`)qz{(jKGZ3LVo$?uN?sI8zY2tQ3Ed
?0zSMm#bgxLR2(6>Kv+6iz0<D#`b{rqo%B0LoRN=Acd=SZQ6yYVu@%gJNQP;%2NRQRGQ3^_p987?G-
5d&sBFyLE4zhu!rs|fK>SKgb!-KmpfSO%3<+CWHpqRk-xF7hIT>aC2N1j=^0?B`@l)L^Qcaulc$=R)|<<~TF^eEyd6)%M-
a&W`o5(900Ryc}W)VdPk(`a>_iY=gngGCYr))_CPp1(g9?6Lf@p%@(kjaL7l)g2C*6jZU!;USYnVXKe!mWJVAcW8(*?V<jj(_Et=
VugdW@(vv)rriqm46y0Mw&Yu}E#=B$%^?~@p5*go$@*x#3-`XhZRu<abckeBj-teYRnFr>92Z!Fl)XrdjzKM=QZ#l7y(m_<NWMg9
A=ROGMO%@bIWQ)5E=g$xwX;X?F0gG`emmu(^9P@lMn4C3P=2y`ZlrMXePA4A<bxpT^D~AjRi$p-WIPQd-
^$+FJ_;@VZJTpzKD+O6`&7=uqPPPzA3WkIcxCMQ_G5^SN~5Dhhpi?!*3na(Cb~&ZC(cZ9260(-
Z?rU)HL=XDJEvvKj1^$yjb@jzWp}EKEze(eLDzUYHfWr7YzEl6zRLO(Y3gD<p|6YW>$YuOY<nbPwi2h?BjSrm!h{D+)Z}!j2Gi8o
lp)jhMW$V|E5i<wdaVGDcr0|H{6Z!IRHf*84N#RfK;>@9vx;=H>cD{m2M!!K$OQO?!Kb!vUy4opF5|NQ>nu`Qa(<I+ShQn+o+0`u
+>bE5BRIRJ_}L6oC2gs{)Jgs?WE`Q^Bj`n^^rLsp@k@76wR}8(t?2uAOK7d_FRi7Y|GE92iq9@>
"""
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"
OFFICE, TABLE, TEXT = (
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def old(path: Path) -> Path:
    path.write_bytes(zlib.decompress(base64.b85decode("".join(XLS.split()))))
    return path


def open_document(path: Path, rows: list[list[str | float]]) -> Path:
    def cell(value: str | float) -> str:
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    content = (
        f"<office:document-content {OFFICE} {TABLE} {TEXT}><office:body><office:spreadsheet>"
        f'<table:table table:name="Plan">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", ODS_KIND)
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_KIND}"/>'
            "</manifest:manifest>",
        )
    return path


def test_an_old_excel_file(tmp_path: Path) -> None:
    table = read_table(old(tmp_path / "plan.xls"))
    assert (table.encoding, table.sheet, table.header_line) == ("xls", "Plan", 2)
    assert table.header == ["Campagne", "Début", "Canal", "Budget", "Remise"]
    assert list(table.rows) == [
        ["Brand", "2026-06-01", "TV", "1234.5", "0.125"],
        ["Brand", "2026-06-08", "Radio", "", "TRUE"],
    ]
    hidden, merged, kind = map(str, table.notes)
    assert hidden == "The file has hidden sheets, which were not read: Caché."
    assert merged.startswith("1 cell merged over several rows")
    assert kind.startswith("plan.xls is no .xlsx file: it does not tell")


@pytest.mark.parametrize("place", range(0, 5632, 512))
def test_a_damaged_old_excel_file_is_read_or_refused(tmp_path: Path, place: int) -> None:
    path = old(tmp_path / "plan.xls")
    content = bytearray(path.read_bytes())
    content[place : place + 16] = b"\xff" * 16
    path.write_bytes(content)
    try:
        table = read_table(path)
    except MediaplanError:
        return  # with a sentence
    assert {len(row) for row in table.rows} <= {len(table.header)}


def test_an_open_document(tmp_path: Path) -> None:
    path = open_document(
        tmp_path / "plan.ods",
        [["Campagne", "Canal", "Budget"], ["Été", "TV", 1234.5], ["Hiver", "Radio", 20]],
    )
    table = read_table(path)
    assert (table.encoding, table.sheet) == ("ods", "Plan")
    assert list(table.rows) == [["Été", "TV", "1234.5"], ["Hiver", "Radio", "20"]]
    assert any(str(note).startswith("plan.ods is no .xlsx file") for note in table.notes)
