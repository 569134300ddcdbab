"""Our campaigns, with the stage and role we declare, and what platforms call them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Campaign:
    """One of our campaigns: identifier, name, objective, stage and role (empty: not declared)."""

    identifier: str
    name: str
    objective: str
    stage: str
    role: str
    channel: str
    tied: tuple[tuple[str, str], ...] = ()


CAMPAIGNS = (
    Campaign("TV-NOTORIETE", "TV notoriété", "Faire connaître l'enseigne", "acquisition", "notoriété", "tv"),
    Campaign("RADIO-PROXIMITE", "Radio proximité", "Trafic en magasin", "acquisition", "notoriété", "radio"),
    Campaign(
        "RADIO-VENTES-CLIENTS",
        "Radio ventes clients",
        "Faire revenir les clients",
        "fidélisation",
        "fidélisation",
        "radio",
    ),
    Campaign(
        "AFFICHAGE-MAGASINS",
        "Affichage magasins",
        "Trafic en magasin",
        "acquisition",
        "considération",
        "outdoor",
    ),
    Campaign(
        "SEA-MARQUE",
        "SEA marque",
        "Capter la demande",
        "fidélisation",
        "conversion",
        "search",
        (("google_ads", "SEA Marque*"),),
    ),
    Campaign(
        "SEA-GENERIQUE",
        "SEA générique",
        "Recruter",
        "acquisition",
        "conversion",
        "search",
        (("google_ads", "SEA Générique*"),),
    ),
    Campaign(
        "PMAX-MAISON",
        "Performance Max",
        "Recruter",
        "acquisition",
        "conversion",
        "search",
        (("google_ads", "PMax*"),),
    ),
    Campaign(
        "DISPLAY-RECIBLAGE",
        "Display reciblage",
        "Réveiller les inactifs",
        "réactivation",
        "considération",
        "display",
        (("google_ads", "Display Reciblage"),),
    ),
    Campaign(
        "META-PROSPECTION",
        "Meta prospection",
        "Recruter",
        "acquisition",
        "considération",
        "social",
        (("meta_ads", "Meta Prospection"),),
    ),
    Campaign(
        "META-RECIBLAGE",
        "Meta reciblage",
        "Réveiller les inactifs",
        "réactivation",
        "conversion",
        "social",
        (("meta_ads", "Meta Reciblage*"),),
    ),
    Campaign(
        "META-FIDELITE",
        "Meta fidélité",
        "Entretenir le lien",
        "fidélisation",
        "fidélisation",
        "social",
        (("meta_ads", "Meta Fidélité*"),),
    ),
    Campaign("AFFILIATION", "Affiliation", "Ventes", "", "", "affiliate", (("affiliation", "Affiliation*"),)),
    Campaign(
        "EMAIL-BIENVENUE",
        "E-mails de bienvenue",
        "Deuxième achat",
        "activation",
        "fidélisation",
        "email",
        (("", "Bienvenue *"),),
    ),
    Campaign(
        "EMAIL-NEWSLETTER",
        "Newsletter",
        "Entretenir le lien",
        "fidélisation",
        "fidélisation",
        "email",
        (("", "Newsletter *"),),
    ),
    Campaign(
        "EMAIL-RELANCE",
        "Relance des inactifs",
        "Réveiller les inactifs",
        "réactivation",
        "fidélisation",
        "email",
        (("", "Relance *"),),
    ),
)
