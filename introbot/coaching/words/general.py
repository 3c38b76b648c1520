"""Words so general that a text of nothing else could be said of anybody; no name, no number, no "not"."""

from __future__ import annotations

_ENGLISH = """
a able about absolutely ace across actually add adds after again agency ahead agile ai all always amazing ambitious an
and anybody anyone anything are area areas around as asset assist assists at attitude available awesome back
background be because become becoming been being benefit best better between big bit both brand brands brilliant bring
brings broad build builds business businesses but by call can can't career carry cater challenge challenges change
changes chat choice click client clients coach coaches coaching collaborate collaboration come comes coming community
companies company competent competition complete computers connect connected connection connections consultant
consultants consulting contact contacts conversation cooperate cooperation could create creates creative customer
customers daily deal deliver delivers delivering develop development different digital diverse do does doer doing done
dreamer drive drives dynamic each easy effective efficiency efficient else empower empowers enable enables energy
enjoy enough entrepreneur events ever every everybody everyone everything excellence excellent exchange exciting
executives expand expectation expectations experience experienced expert expertise explain explore fair family famous
fantastic fast field fields find fine firm firms first fit flexible focus for friendly friends from fun future gain
gave general get gets getting give gives giving glad go goal goals goes going good goods got great group grow growing
grows growth guy guys had hand hands happen happy hard has have having he he'd he'll he's heard helping help helped
helpful helps her here high highest highly him his honest how i i'd i'll i'm i've idea ideas if impact important
impressive improve in individuals industries industry innovation innovative inside inspiring interest interested
interesting into investor investors is it it'll it's its job join journey just keep keen kind know knows knowledge
known large lead leader leaders leadership lean learn let let's level life light like likeable little lives look
looking lot lots love lovely make makes making manage management manager many market marketing match matter may maybe
me meet meeting might mind minds money more most motivated much multi-talented must mutual mutually my need needs
network networking new nice nothing of offer offering offerings offers on one ones only open opportunities opportunity
optimise optimises or organisation organisations organization organizations other others ought our out outstanding
over own particular partner partners partnership passion passionate people perfect perform person personal personality
place platform plate pleasant pleased pleasure plenty possibilities possible potential power present process processes
product products professional professionals profile profit provide provider provides purpose put qualified quality
quick radar real really recommend recommended reliable resilient resource result results revenue right role same
satisfaction satisfied scalable sees sell sells serve serves service services set shaking share should show simple
simply skill skilled skills small smart so soft software solid solution solutions solve solver solves some somebody
someone something soon sort sorts speak specialist stand standard standards start start-up start-ups state stay story
straight strategic strategies strategy strong style success successful successfully such super superb support supports
sure surely synergies synergy system systems take takes talent talented talk talking tasks team teams tech technology
thank that the their them then there there's they they'd they'll they're thing things think thinker thinks this those
thought through time tips to together tool tools top top-notch topic topics touch transform transformation true trust
turn turns two understand understands unique up us use useful valuable value values various very via vision visionary
voice want wants was way ways we we'll we're we've well were what whatever when whenever where which who whole wide
will win with within wonderful work worked working works world worth would you you'd you'll you're you've your
yourself dear all-rounder can-do people-first value-added future-proof full-service tailor-made walks everything's
who's bespoke comprehensive rounded shape shapes moment loves enriching fruitful constructive exceeded exceeds
analytics data computers insurance website save saves offers boost boosts
""".split()  # noqa: SIM905
_GERMAN = """
aber alle allem allen alles also am an anbieter angebot art auch auf aus austausch begleitet beide beiden beraten
berät berater beraterin beratung bereich bereichen bereichern beste besten bestens beruf branche bringt coach da dabei
das dein deine dem den der des dich die dienste dienstleistungen dinge dir du echt echter ein eine einen einem einer
einfach er erfahren erfahrung erfolg erfolgreich erfolgreicher es etwas euch experte expertin fachlich fachmann findet
firma firmen freundlich für ganz gegenseitig gemeinsam gern gerne gespräch gesellschaft gewinn gibt gut gute guten
guter gutes hat haben helfen hervorragend hilft idee ideen ihm ihn ihr ihre ihren ihrer ihnen im immer in individuell
individuelle innovativ innovative interessant interessante interessanter ist ja jede jedem jeden jeder kann kannst
kennen kennt klasse klug kollege kollegin kompetent können könnt könnte könnten kontakt kontakte kunden leben leistung
lernen leute lösung lösungen macht man mehr mehrwert mensch menschen mit möglich möglichkeiten moderne netzwerk nett
nette netter neue neuen neuer nützlich oder organisation organisationen partner passt passen person perspektive
potenzial probleme produkt produkte professionell profi projekte prozesse qualität rund sache sachen sehr seine seinen
service sich sie sind spannend spannende spannender strategie strategien super sympathisch synergien team teams
teamplayer thema themen toll tolle tollen toller typ um und uns unsere unternehmen unterstützt veränderungen
veränderungsprozessen verbindet verbessern versteht verstehen verständnis viel viele vielseitig vielleicht von voran
vorteil wachsen wachstum waren war was weiter welt wert wertvoll wir wirklich wirtschaft wissen zufrieden zu zum zur
zukunft zusammen zusammenarbeit zwei augenhöhe befruchten bedarf dich sein werdet wertschätzend wäre würde
""".split()  # noqa: SIM905
_FRENCH = """
a accompagne aide aider ai ainsi améliorer apporte apporter au aussi autre autres aux avec avez avons beaucoup besoin
besoins bien bon bonne bonnes bons c'est carrière ce cela ces cette chose choses clients client commun commune
communiquer compétent compétente conseil conseille conseils contact contacts crée créatif dans de deux des
développement développer différent dire domaine domaines du dynamique échange échanges elle elles en enrichissant
enrichissante ensemble entre entreprise entreprises équipe équipes est et être excellent excellente expérience expert
experte faire fait fiable font formidable gagnant génial gens grand grande idée idées il ils important innovant
innovante innovantes intéressant intéressante intéresser jamais je l'entreprise la le les leur leurs lui meilleur
meilleure mes monde motivé même n'hésite nous nouveau nouveaux nouvelle nouvelles offre on opportunité opportunités ou
par partage partager partenaire partenariat passionné passionnée performance personne personnes peut peuvent plus
possibilités possible potentiel pour pourra pourrait pourriez professionnel professionnelle professionnels projet
projets propose prestations qu'il qualité quelqu'un quelque qui réaliser recommande réseau réussir rêves s'entendre sa
satisfaits satisfaite sera service services ses solution solutions son sont stratégie succès super sur sympa talent
talentueuse talentueux tous tout toute toutes travail travaille très un une utile valeur valeurs vie vos votre vous
vraiment
""".split()  # noqa: SIM905
GENERAL = frozenset((*_ENGLISH, *_GERMAN, *_FRENCH))
