"""Words for times, in every language that replies are read in: months, seasons, spans, and what stands before them."""

from __future__ import annotations


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


def _numbered(*rows: str) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, 1) for word in row.split()}


MONTHS = _numbered(
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari",
    "february feb februar feber février fevrier févr febrero fevereiro fev febbraio febr februari",
    "march mar märz maerz mars marzo março marco maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mei",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug août aout agosto ago augustus",
    "september sept sep septembre septiembre setembro settembre set",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
)
# These are words of their own as well: a month only beside a number or a preposition.
SHY_MONTHS = _words("may march mar mars sep set jan jun ago gen out mai marco")

SEASONS = {  # northern: the month a season is taken to begin in
    word: month
    for month, row in {
        3: "spring springtime frühling frühjahr printemps primavera lente voorjaar",
        6: "summer summertime sommer été ete verano verão verao estate zomer",
        9: "autumn fall herbst automne otoño otono outono autunno herfst najaar",
        12: "winter hiver invierno inverno",
    }.items()
    for word in row.split()
}
SHY_SEASONS = frozenset({"spring", "fall", "ete"})

SPANS = {
    word: days
    for days, row in {
        1: "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen",
        7: "week weeks woche wochen semaine semaines semana semanas settimana settimane weken",
        14: "fortnight quinzaine quincena quinzena",
        30: "month months monat monate monaten mois mes meses mês mese mesi maand maanden",
        91: "quarter quarters quartal quartals quartale trimestre trimestres kwartaal",
        365: "year years jahr jahre jahren jahres année an ans annees années año años ano anos anno anni jaar",
    }.items()
    for word in row.split()
}

NUMBERS = {
    word: number
    for number, row in {
        1: "a an one ein eine einem einer einen un une una um uma uno een",
        2: "two couple zwei deux dos dois duas due twee paar",
        3: "three few several drei einige einigen ein-paar trois quelques tres unas unos algunas algunos três tre "
        "alcune alcuni qualche drie enkele algumas alguns",
        4: "four vier quatre cuatro quatro quattro",
        5: "five fünf cinq cinco cinque vijf",
        6: "six sechs seis sei zes",
        8: "eight acht huit ocho oito otto",
        10: "ten zehn dix diez dez dieci tien",
        12: "twelve zwölf douze doce doze dodici twaalf",
    }.items()
    for word in row.split()
}

WEEKDAYS = _numbered(
    "monday montag lundi lunes segunda-feira lunedì lunedi maandag mondays",
    "tuesday dienstag mardi martes terça-feira martedì martedi dinsdag",
    "wednesday mittwoch mercredi miércoles miercoles quarta-feira mercoledì mercoledi woensdag",
    "thursday donnerstag jeudi jueves quinta-feira giovedì giovedi donderdag",
    "friday freitag vendredi viernes sexta-feira venerdì venerdi vrijdag",
    "saturday samstag sonnabend samedi sábado sabado sabato zaterdag",
    "sunday sonntag dimanche domingo domenica zondag",
)

NEXT = _words(
    "next coming following nächste nächsten nächstes nächster nächstem kommende kommenden kommendes kommendem "
    "prochain prochaine próximo próxima proximo proxima viene vem entrante prossimo prossima volgend volgende "
    "komende"
)
AFTER = _words("after past following nach après apres después despues tras depois após apos dopo na")
BEFORE_DATE = _words(
    "in on by until till til from before after around since towards come about early late mid end middle "
    "beginning start of the next this for at not im am ab bis vor nach mitte ende anfang seit gegen zum zur en au "
    "aux à a dès des avant après fin début mi partir le d'ici l' desde hasta para de del al finales principios "
    "mediados em até no na a partir do final meados per da dal fino entro fine metà inizio op vanaf tot eind "
    "begin medio voor rond over tegen"
)
MIDDLE = _words("mid middle mitte mi mediados meados metà medio halverwege")
END = _words("end late ende fin finales fins finais final fine eind einde spät")
TOMORROW = _words("tomorrow morgen demain mañana amanhã domani")
NEW_YEAR = (
    ("new", "year"),
    ("neuen", "jahr"),
    ("neues", "jahr"),
    ("nouvel", "an"),
    ("año", "nuevo"),
    ("nieuwe", "jaar"),
)
CHRISTMAS = _words("christmas xmas weihnachten noël noel navidad natal natale kerst holidays")
EASTER = _words("easter ostern pâques paques pascua páscoa pascoa pasqua pasen")
