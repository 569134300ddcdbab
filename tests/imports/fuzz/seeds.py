"""Small exports as the tools write them, which the fuzz cases are made from."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

#: Real exports, which stand beside the project and not in it.
REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "exports"
MARKS = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16": b"\xff\xfe"}


@dataclass(frozen=True)
class Seed:
    """An export before anything is done to it.

    Parameters
    ----------
    name : str
        What it is an export of.
    text : str
        The file, lines ending with a newline.
    delimiter, encoding : str
        How it is written.
    answers : mapping of str to str
        What a person says so that it is loaded.
    loads : bool
        Whether it is loaded then.
    """

    name: str
    text: str
    delimiter: str = ","
    encoding: str = "utf-8"
    answers: Mapping[str, str] = field(default_factory=dict)
    loads: bool = True

    @property
    def rows(self) -> list[list[str]]:
        """Its cells, a list that may be changed."""
        return list(csv.reader(io.StringIO(self.text), delimiter=self.delimiter))


PERIOD = {"period_start": "2026-06-01", "period_end": "2026-06-30"}

SEEDS = (
    Seed(
        "google ads",
        "Campaign report\nAll time\nCampaign status,Campaign,Campaign type,Impr.,Currency code,Cost,Clicks,"
        'Conversions\nPaused,Leads-1,Display,"795,836",EUR,2691.41,"9,265",22.00\n'
        'Enabled,"Deck, siding & other",Search,"244,482",EUR,7298.62,"3,316",428.20\n'
        "Enabled,Bay Area (<2025),Search,9005,EUR, --,12,0.00\n"
        'Total: Campaigns, --, --,"1,049,323",EUR,9990.03,"12,593",450.20\n'
        'Total: Account, --, --,"1,049,323",EUR,9990.03,"12,593",450.20\n',
        answers=PERIOD,
    ),
    Seed(
        "google ads, French",
        "Rapport sur les campagnes\n1 juin 2026 - 30 juin 2026\n"
        "Jour;Campagne;Type de campagne;Appareil;Coût (EUR);Impr.;Clics;Conversions;Valeur de conv.\n"
        '2026-06-01;Été;Réseau de Recherche;Mobile;"1\u202f234,50";12\u00a0345;120;3,5;"1 000,00"\n'
        "2026-06-02;Été;Réseau de Recherche;Ordinateur;10,00;1 000;12;0,0; --\n"
        "2026-06-02;Marque;Display;Mobile;0,10;7;0;0,0;0,00\n"
        "Total\u00a0: campagnes; ; ; ;1 244,60;13 352;132;3,5;1 000,00\n"
        "Total\u00a0: compte; ; ; ;1 300,00;14 000;140;4,0;1 000,00\n",
        ";",
        "utf-8-sig",
    ),
    Seed(
        "meta, French",
        "Début des rapports;Fin des rapports;Nom de la campagne;Nom de l’ensemble de publicités;"
        "Nom de la publicité;Impressions;Couverture;Clics sur un lien;Montant dépensé (EUR);Résultats;"
        "Indicateur de résultats;Achats;Valeur de conversion des achats\n"
        "01/09/2026;07/09/2026;Rentrée;Lyon;Vidéo 1;45 000;20 000;1 200;850,50;80;actions:link_click;12;"
        "1 500,00\n01/09/2026;07/09/2026;Rentrée;Lyon;Vidéo 2;5\u202f000;4\u202f000;100;49,50;8;"
        "actions:link_click;;\n08/09/2026;14/09/2026;Rentrée;Lyon;Vidéo 1;1 000;900;20;10;1;"
        "actions:link_click;1;99,9\n",
        ";",
        answers={"date_order": "dmy", "decimal": ","},
    ),
    Seed(
        "ga4",
        "# ----------------------------------------\n# Traffic acquisition\n# Account: Shop\n"
        "# Property: Shop FR\n# ----------------------------------------\n# \n# All Users\n"
        "# Start date: 20260701\n# End date: 20260928\n"
        "Session default channel group,Sessions,Engaged sessions,Engagement rate,Key events,Total revenue\n"
        "Grand total,1600,900,0.5625,70,4300.5\nOrganic Search,1000,600,0.6,40,2500.25\n"
        "Cross-network,400,200,0.5,20,1500.25\nReferral,150,80,0.533,10,300\n"
        "Unassigned,50,20,0.4,0,0\n",
        answers={"currency": "EUR"},
    ),
    Seed(
        "ga4, two tables",
        "# Traffic acquisition\n# Account: Shop\n# Property: Shop FR\n\n# Start date: 20260701\n"
        "# End date: 20260731\nSession default channel group,Sessions,Key events,Total revenue\n"
        "Organic Search,1000,40,2500.25\nReferral,150,10,300\n\n# Start date: 20260701\n"
        "# End date: 20260731\nCountry,Active users\nFrance,900\nBelgium,80\n",
        answers={"currency": "EUR", "part": "1"},
    ),
    Seed(
        "brevo recipients",
        "Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Total Opens;"
        "Total Apple MPP Opens;Unsubscribe_Date;Hard_Bounce_Date;Open_IP;Clicked_Links_Count;Complaint_date\n"
        "12;Soldes;Lea@Example.fr;03-04-2026 09:00;03-04-2026 09:01;03-04-2026 10:30;3;1;;;81.2.69.142;0;\n"
        "12;Soldes;max@example.fr;03-04-2026 09:00;03-04-2026 09:01;03-04-2026 09:02;2;2;;;;2;\n"
        "12;Soldes;gone@example.fr;03-04-2026 09:00;;;0;0;;03-04-2026 09:01;;0;\n"
        "12;Soldes;leaver@example.fr;03-04-2026 09:00;03-04-2026 09:01;03-04-2026 12:00;1;0;"
        "03-04-2026 12:05;;;0;04-04-2026 08:00\n",
        ";",
    ),
    Seed(
        "shopify",
        "Name,Email,Financial Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,"
        "Discount Amount,Created at,Lineitem quantity,Lineitem name,Billing Zip,Note Attributes,"
        "Refunded Amount,Phone\n"
        "#1001,Lea@Example.com,paid,yes,EUR,270.00,10.00,54.00,334.00,30.00,2026-05-12 22:54:07 -0700,2,"
        "Sofa,'69001,\"ip: 81.2.69.142\ngift: no\",0.00,+33 6 99 88 77 66\n"
        '#1001,Lea@Example.com,,,,,,,,,,1,"Lamp, ""old""",,,,\n'
        '#1002,max@example.com,refunded,no,EUR,50.00,0.00,10.00,60.00,0.00,2026-05-13 09:00:00 -0700,1,Rug,'
        '\'75002,"gift: yes\n\nring twice",60.00,\n',
    ),
    Seed(
        "tiktok",
        "Date,Campaign name,Ad group name,Cost (EUR),Impressions,Clicks (destination),Clicks (all),CTR,"
        "Complete payment,Complete payment value\n"
        '2026-05-01,Summer,Young,25.00,"8,500",170,300,2.0%,2,80.00\n'
        "2026-05-02,Summer,Young,15.00,4000,80,150,2.0%,1,40.00\n"
        'Total,,,40.00,"12,500",250,450,2.0%,3,120.00\n',
    ),
    Seed(
        "agency plan",
        "Plan médias printemps\nAgence X, montants hors taxes\n"
        "Plan;Version;Ligne;Campagne;Média;Support;Régie;Durée (s);Début;Fin;GRP;Tarif brut (EUR);Remise %;"
        "Net net HT (EUR);Frais d'agence (EUR);Statut\n"
        "P1;v2;L1;TV-1;Télévision;Canal A;Régie B;20;02/03/2026;15/03/2026;120,5;20 000,00;46;9 180,00;"
        "642,60;Réservé\nP1;v2;L2;AFF-1;Affichage;Abribus;Façades;;16/03/2026;22/03/2026;;8 000,00;;"
        "8 000,00;;Terminé\nTOTAL;;;;;;;;;;;28 000,00;;17 180,00;642,60;\n",
        ";",
        "cp1252",
        answers={"confirm": "yes"},
    ),
    Seed(
        "matomo",
        "Unique visitors,Users,Visits,Actions,Visits with Conversions,Bounces,Bounce Rate\n"
        "9,9,20,50,3,4,20%\n",
        encoding="utf-16",
        loads=False,
    ),
    Seed(
        "customers",
        "N° client;Nom;E-mail;Date de création;Première commande;Segment;Pays;Canal d'acquisition\n"
        "C1;Martin;Anne@Example.fr;03/04/2026;05/04/2026;Familles;France;Magasin\n"
        "C2;Durand;;14/04/2026;;Seniors;Belgique;\nC3;Petit;petit@example.fr;15/04/2026;;Familles;France;Web\n",
        ";",
        answers={"date_order": "dmy"},
    ),
    Seed(
        "orders",
        "conversion_id,occurred_at,customer_id,revenue,quantity,category,status,currency\n"
        "1,2026-01-05 10:00,7,10.50,1,shoes,open,EUR\n1,2026-01-05 10:00,7,0.25,2,hats,confirmed,EUR\n"
        '2,2026-01-06 11:30,8,"1,999.00",1,shoes,confirmed,EUR\n'
        "3,2026-01-07 23:59,9,5,1,hats,cancelled,EUR\n",
    ),
    Seed(
        "touchpoints",
        "touchpoint_id,occurred_at,customer_id,channel,campaign_id,kind,message_id,creative_id,purpose\n"
        "t1,2026-01-05 10:00,7,email,c1,sent,m1,,marketing\n"
        "t2,2026-01-05 10:01,7,email,c1,open,m1,,marketing\n"
        ",2026-01-06T02:00:00Z,8,search,c2,click,,,\n",
    ),
    Seed(
        "nps",
        "ID réponse;Date de réponse;N° client;E-mail;Score NPS;Commentaire\n"
        "R1;03/04/2026 10:00;C1;;9;Très bien\n"
        "R2;14/04/2026 11:00;;bob@example.fr;0;Écrivez à bob@example.fr\n"
        'R3;15/04/2026 11:00;C3;;7;"Deux\nlignes"\n',
        ";",
    ),
)  # fmt: skip


@cache
def real_seeds() -> tuple[Seed, ...]:
    """Return the real exports at hand, none where they are not beside the project."""
    found = []
    for path in sorted(REAL.glob("*.csv")):
        content = path.read_bytes()
        encoding = next((name for name, mark in MARKS.items() if content.startswith(mark)), "utf-8")
        text = content.decode(encoding).replace("\r\n", "\n")
        found.append(Seed(path.stem, text, ",", encoding, PERIOD, path.stem.startswith("google")))
    return tuple(found)
