"""Files that are not what they should be, and the sentence for each, in both languages."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

HEADER = "Day,Campaign,Currency code,Cost,Impr.\n"
GOOD = f"{HEADER}2026-06-01,A,EUR,1.50,10\n"
ROWS = "".join(f"2026-07-{day:02d},A,EUR,1.50,10\n" for day in range(1, 11))
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4
LOCKED = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    + b"\x00" * 600
    + "EncryptedPackage".encode("utf-16-le")
    + b"\x00" * 3000
)


def half_a_workbook() -> bytes:
    """Return the first part of an XLSX file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 100)
    return held.getvalue()[:600]


@dataclass(frozen=True)
class Bad:
    """A file that cannot be taken in.

    Parameters
    ----------
    name, content
        The file.
    status : str
        What becomes of it: ``empty`` is no failure, there is nothing to do.
    english, french : str
        The whole sentence, on the command line.
    constants : mapping of str to str
        What ``--set`` says.
    page : tuple of str
        What the page says instead, in English and in French: it has controls where the command
        line has options.
    """

    name: str
    content: str | bytes
    status: str
    english: str
    french: str
    constants: Mapping[str, str] = field(default_factory=dict)
    page: tuple[str, str] = ("", "")

    @property
    def data(self) -> bytes:
        """The file's bytes."""
        return self.content if isinstance(self.content, bytes) else self.content.encode()


def spaced(said: str) -> str:
    """Return a sentence with plain spaces, whatever typography wants."""
    return said.replace("\u202f", " ").replace("\u00a0", " ")


ACCEPT = " To load the good rows all the same, and keep the others in quarantine: --set accept_bad_rows=yes"
ACCEPTER = (
    " Pour charger quand même les bonnes lignes et garder les autres en quarantaine :"
    " --set accept_bad_rows=yes"
)
CUT = (
    "cut.csv ends in the middle of line 12: it was cut off on its way here, and more may be missing. "
    "Export or download it again."
)
COUPE = (
    "cut.csv s’arrête au milieu de la ligne 12 : il a été coupé en route, et la suite manque peut-être. "
    "Exportez-le ou téléchargez-le de nouveau."
)
MIXED = (
    "Lines 2 and 4 of two.csv are about the same thing, one in EUR and one in USD, and amounts in two "
    "currencies cannot be added up. Correct the currency, or export each account into a file of its own."
)
MELANGE = (
    "Les lignes 2 et 4 de two.csv parlent de la même chose, l’une en EUR, l’autre en USD, et des montants en "
    "deux devises ne s’additionnent pas. Corrigez la devise, ou exportez chaque compte dans un fichier à "
    "part."
)
NO_ROWS = (
    "{} holds no rows, so there is nothing to load. Check the period and the filters of the export.",
    "{} ne contient aucune ligne : il n’y a rien à charger. Vérifiez la période et les filtres de l’export.",
)


def no_rows(name: str, content: str) -> Bad:
    """Return an export in which there is nothing."""
    return Bad(name, content, "empty", *(said.format(name) for said in NO_ROWS))


def cut_off(content: str | bytes) -> Bad:
    """Return an upload that stopped half-way, in its twelfth line."""
    return Bad("cut.csv", content, "needs_mapping", CUT + ACCEPT, COUPE + ACCEPTER, page=(CUT, COUPE))


BAD: dict[str, Bad] = {
    "0 bytes": Bad(
        "nothing.csv",
        b"",
        "refused",
        "nothing.csv is empty: there is no table in it. Export it again.",
        "nothing.csv est vide : il ne contient aucun tableau. Exportez-le de nouveau.",
    ),
    "nothing but empty lines": Bad(
        "blank.csv",
        "\n\n  \n",
        "refused",
        "blank.csv is empty: there is no table in it. Export it again.",
        "blank.csv est vide : il ne contient aucun tableau. Exportez-le de nouveau.",
    ),
    "only a header": no_rows("header.csv", HEADER),
    "only a header nobody knows": Bad(
        "strange.csv",
        "name,colour\n",
        "refused",
        "strange.csv holds no rows, and its columns (name, colour) are those of no export that is known. "
        "Check that it is the file you meant, and export it again with its rows.",
        "strange.csv ne contient aucune ligne, et ses colonnes (name, colour) ne sont celles d’aucun export "
        "connu. Vérifiez que c’est le bon fichier, puis exportez-le de nouveau avec ses lignes.",
    ),
    "zero rows": no_rows(
        "none.csv", '"Reporting starts","Campaign name",Impressions\n"No data available."\n'
    ),
    "zero rows, in French": no_rows(
        "aucune.csv", "Début des rapports;Nom de la campagne;Impressions\nAucune donnée disponible.\n"
    ),
    "a picture": Bad(
        "picture.csv",
        PNG,
        "refused",
        "picture.csv is a picture, not a table. Export the figures as CSV or XLSX.",
        "picture.csv est une image, pas un tableau. Exportez les chiffres en CSV ou en XLSX.",
    ),
    "a password": Bad(
        "locked.xlsx",
        LOCKED,
        "refused",
        "locked.xlsx is protected by a password. Open it in your spreadsheet program, save it without a "
        "password, and import it again.",
        "locked.xlsx est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot "
        "de passe et importez-le de nouveau.",
    ),
    "a wrong encoding": Bad(
        "encoding.csv",
        GOOD,
        "refused",
        "encoding.csv is not written in utf-16. Leave the encoding out to have it found.",
        "encoding.csv n’est pas encodé en utf-16. Sans encodage indiqué, Mediaplan trouve le bon.",
        {"encoding": "utf-16"},
    ),
    "an encoding that is none": Bad(
        "encoding.csv",
        GOOD,
        "refused",
        "There is no text encoding called klingon. Use utf-8, utf-16 or cp1252.",
        "L’encodage klingon n’existe pas. Utilisez utf-8, utf-16 ou cp1252.",
        {"encoding": "klingon"},
    ),
    "no known table": Bad(
        "other.csv",
        "segment,colour,customer_id\nx,red,7\ny,blue,8\n",
        "needs_mapping",
        "The file was not recognised. Closest are: Customers (customer), Contacts (touchpoint), "
        "Identities (identity). Say which table it is with --as TABLE, and which column is which with --map "
        "FIELD=HEADER. Its columns are: segment, colour, customer_id. Its columns are most like those of CRM "
        "(customers): if it is from there, say so with --source crm_clients.",
        "Le fichier n’a pas été reconnu. Ce qui s’en approche le plus : Clients (customer), Sollicitations "
        "et expositions (touchpoint), Identités (identity). Indiquez sa table avec --as TABLE, et "
        "ses colonnes avec --map CHAMP=COLONNE. Ses colonnes : segment, colour, customer_id. Ses colonnes "
        "ressemblent surtout à celles de CRM (clients) : s’il en vient, dites-le avec --source "
        "crm_clients.",
        page=("The file was not recognised.", "Le fichier n’a pas été reconnu."),
    ),
    "two currencies of one thing": Bad(
        "two.csv",
        f"{HEADER}2026-06-03,B,EUR,1.50,10\n2026-06-04,B,EUR,1.50,10\n2026-06-03,B,USD,1.50,10\n",
        "needs_mapping",
        MIXED + ACCEPT,
        MELANGE + ACCEPTER,
        page=(MIXED, MELANGE),
    ),
    "two currencies of one row": Bad(
        "two.csv",
        "Day,Campaign,Cost (EUR),Conv. value (USD),Impr.\n2026-06-03,B,1.50,9.00,10\n",
        "refused",
        "“Cost (EUR)” and “Conv. value (USD)” are amounts in two currencies, and a row can have one only. "
        "Export the report in one currency, or without one of these columns.",
        "« Cost (EUR) » et « Conv. value (USD) » sont des montants en deux devises, et une ligne n’en a "
        "qu’une. Exportez le rapport dans une seule devise, ou sans l’une de ces colonnes.",
    ),
    "cut off in a line": cut_off(f"{HEADER}{ROWS}2026-07-11,A,EUR,1"),
    "cut off in a line's first cell": cut_off(f"{HEADER}{ROWS}2026-07-1"),
    "cut off in a character": cut_off(f"{HEADER}{ROWS}2026-07-11,Été".encode()[:-1]),
    "cut off, UTF-16": cut_off(f"\ufeff{HEADER}{ROWS}2026-07-11,A,EU".replace(",", "\t").encode("utf-16-le")),
    "a workbook cut off": Bad(
        "half.xlsx",
        half_a_workbook(),
        "refused",
        "half.xlsx is damaged, or was cut off on its way here. Export or download it again.",
        "half.xlsx est abîmé, ou a été coupé en route. Exportez-le ou téléchargez-le de nouveau.",
    ),
    "a gzip cut off": Bad(
        "cut.csv.gz",
        gzip.compress(GOOD.encode() * 50, mtime=0)[:60],
        "refused",
        "cut.csv.gz is cut off. Download or copy it again.",
        "cut.csv.gz est incomplet. Téléchargez-le ou copiez-le de nouveau.",
    ),
}
