"""French: the same."""

from __future__ import annotations

SLOTS: dict[str, str] = {}
SOFT = (
    r"si (?:vous connaissez|tu connais) quelqu'un",
    r"(?:connaissez-vous|connais-tu) quelqu'un (?:que|qui|à qui)",
    r"pense[zr]? à (?:moi|nous)",
    r"si quelqu'un (?:vous|te) vient à l'esprit",
    r"(?:donner|donne|donnez) mon numéro à (?:tout|n'importe|qui)",
    r"fai(?:s|tes) passer le mot",
    r"demander autour de (?:toi|vous)",
    r"toute mise en relation",
    r"autour de (?:vous|toi)",
    r"à qui (?:vous voulez|tu veux|bon vous semble)",
    r"(?:à|de|avec|chez) (?:vos|tes) (?:amis|proches|collègues|clients|contacts|connaissances)",
    r"toutes? (?:recommandation|piste|aide|introduction|proposition|mise)s?",
    r"(?:mettre|mise) en (?:relation|contact) avec (?:des|quelques|plusieurs)",
    r"(?:connaissez-vous|connais-tu|auriez-vous|aurais-tu|as-tu|avez-vous) (?:des (?:personnes|"
    r"gens|entreprises)|quelqu'un)",
    r"dans (?:votre|ton) (?:entourage|réseau|cercle)",
    r"quel(?:le)? qu(?:'il|'elle) soit",
    r"n'importe qui dans (?:votre|ton)",
)
VAGUE = (
    r"au niveau supérieur|à un autre niveau",
    r"solutions? (?:sur mesure|innovantes?|globales?)",
    r"gagnant-gagnant",
    r"des synergies",
    r"devriez absolument vous rencontrer",
    r"aider toutes les entreprises",
)
PRAISE = (r"(?:super|génial|formidable)\w*",)
