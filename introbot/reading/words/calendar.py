"""Words for times, in every language that replies are read in: months, seasons, spans, and what stands before them."""

from __future__ import annotations


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


def _numbered(*rows: str) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, 1) for word in row.split()}


MONTHS = _numbered(
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia styczniu",
    "february feb februar feber février fevrier févr febrero fevereiro fev febbraio febr februari luty lutego lutym",
    "march mar märz maerz mars marzo março marco maart mrt marzec marca marcu",
    "april apr avril avr abril abr aprile kwiecień kwietnia kwietniu",
    "may mai mayo maio maggio mei maj maja maju",
    "june jun juni juin junio junho giugno giu czerwiec czerwca czerwcu",
    "july jul juli juillet juil julio julho luglio lug lipiec lipca lipcu",
    "august aug août aout agosto ago augustus sierpień sierpnia sierpniu",
    "september sept sep septembre septiembre setembro settembre set wrzesień września wrześniu",
    "october oct oktober okt octobre octubre outubro out ottobre ott październik października październiku",
    "november nov novembre noviembre novembro listopad listopada listopadzie",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudzień grudnia grudniu",
)
ENGLISH_MONTHS = _words("january february march april may june july august september october november december")
# These are words of their own as well: a month only beside a number or a preposition.
SHY_MONTHS = _words("may march mar mars sep set jan jun ago gen out mai marco")

SEASONS = {  # northern: the month a season is taken to begin in
    word: month
    for month, row in {
        3: "spring springtime frühling frühjahr printemps primavera lente voorjaar wiosna wiosnę wiosną wiosny",
        6: "summer summertime sommer été ete verano verão verao estate zomer lato latem lecie lata",
        9: "autumn fall herbst automne otoño otono outono autunno herfst najaar jesień jesienią jesieni",
        12: "winter hiver invierno inverno zima zimą zimie zimy",
    }.items()
    for word in row.split()
}
SHY_SEASONS = frozenset({"spring", "fall", "ete"})

SPANS = {
    word: days
    for days, row in {
        1: "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dzień dni",
        7: "week weeks woche wochen semaine semaines semana semanas settimana "
        "settimane weken tydzień tygodniu tygodnie tygodni",
        14: "fortnight quinzaine quincena quinzena",
        30: "month months monat monate monaten mois mes meses mês mese mesi "
        "maand maanden miesiąc miesiącu miesiąca miesiące miesięcy",
        91: "quarter quarters quartal quartals quartale trimestre trimestres kwartaal kwartał kwartale kwartału",
        365: "year years jahr jahre jahren jahres année an ans annees années año "
        "años ano anos anno anni jaar rok roku lat",
    }.items()
    for word in row.split()
}

NUMBERS = {
    word: number
    for number, row in {
        1: "a an one ein eine einem einer einen un une una um uma uno een",
        2: "two couple zwei deux dos dois duas due twee paar dwa dwie",
        3: "three few several drei einige einigen ein-paar trois quelques tres unas unos algunas algunos três tre "
        "alcune alcuni qualche drie enkele algumas alguns trzy kilka parę",
        4: "four vier quatre cuatro quatro quattro cztery",
        5: "five fünf cinq cinco cinque vijf pięć",
        6: "six sechs seis sei zes sześć",
        8: "eight acht huit ocho oito otto",
        10: "ten zehn dix diez dez dieci tien",
        12: "twelve zwölf douze doce doze dodici twaalf",
    }.items()
    for word in row.split()
}

WEEKDAYS = _numbered(
    "monday montag lundi lunes segunda-feira lunedì lunedi maandag mondays poniedziałek poniedziałku",
    "tuesday dienstag mardi martes terça-feira martedì martedi dinsdag wtorek wtorku",
    "wednesday mittwoch mercredi miércoles miercoles quarta-feira mercoledì mercoledi woensdag środa środę środy",
    "thursday donnerstag jeudi jueves quinta-feira giovedì giovedi donderdag czwartek czwartku",
    "friday freitag vendredi viernes sexta-feira venerdì venerdi vrijdag piątek piątku",
    "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota sobotę soboty",
    "sunday sonntag dimanche domingo domenica zondag niedziela niedzielę niedzieli",
)

NEXT = _words(
    "next coming following nächste nächsten nächstes nächster nächstem kommende kommenden kommendes kommendem "
    "prochain prochaine próximo próxima proximo proxima viene vem entrante prossimo prossima volgend volgende "
    "komende przyszły przyszłym przyszłego następny następnym następnego"
)
AFTER = _words("after past following nach après apres después despues tras depois após apos dopo na po")
BEFORE_DATE = _words(
    "in on by until till til from before after around since towards come about early late mid end middle "
    "beginning start of the next this for at not im am ab bis vor nach mitte ende anfang seit gegen zum zur en au "
    "aux à a dès des avant après fin début mi partir le d'ici l' desde hasta para de del al finales principios "
    "mediados em até no na a partir do final meados per da dal fino entro fine metà inizio op vanaf tot eind "
    "begin medio voor rond over tegen"
)
MIDDLE = _words("mid middle mitte mi mediados meados metà medio halverwege połowie")
END = _words("end late ende fin finales fins finais final fine eind einde spät koniec końcem końcu")
TOMORROW = _words("tomorrow morgen demain mañana amanhã domani jutro")
NEW_YEAR = (
    ("new", "year"),
    ("neuen", "jahr"),
    ("neues", "jahr"),
    ("nouvel", "an"),
    ("año", "nuevo"),
    ("nieuwe", "jaar"),
    ("nowym", "roku"),
    ("nowego", "roku"),
)
CHRISTMAS = _words("christmas xmas weihnachten noël noel navidad natal natale kerst holidays świętach święta świąt")
EASTER = _words("easter ostern pâques paques pascua páscoa pascoa pasqua pasen wielkanocy wielkanoc")

# What is written in other scripts, and the English words it is read as; where words are parted, whole words only.
UNPARTED = {
    **{f"{number}月份": f"{number}月" for number in "一二三四五六七八九十"},
    **dict.fromkeys(("来年", "來年", "明年"), "next year"),
    **dict.fromkeys(("来月", "下个月", "下個月", "下月"), "next month"),
    **dict.fromkeys(("来週", "下周", "下週", "下星期", "下礼拜"), "next week"),
    **dict.fromkeys(("来月末", "下月底", "下个月底"), "end of next month"),
    **dict.fromkeys(("月末", "月底"), "end of the month"),
    **dict.fromkeys(("年末", "年底"), "end of the year"),
    **dict.fromkeys(("年明け", "年初", "新年", "元旦"), "new year"),
    **dict.fromkeys(("来期", "下季度", "下个季度", "下個季度"), "next quarter"),
    **dict.fromkeys(("再来週",), "in two weeks"),
    **dict.fromkeys(("再来月",), "in two months"),
    **dict.fromkeys(("半年後", "半年后"), "in six months"),
    **dict.fromkeys(("明日", "明天"), "tomorrow"),
    **dict.fromkeys(("春天", "春"), "in spring"),
    **dict.fromkeys(("夏天", "夏"), "in summer"),
    **dict.fromkeys(("秋天", "秋"), "in autumn"),
    **dict.fromkeys(("冬天", "冬"), "in winter"),
    **{
        word: day
        for day, row in {
            "monday": "月曜 周一 週一 星期一",
            "tuesday": "火曜 周二 週二 星期二",
            "wednesday": "水曜 周三 週三 星期三",
            "thursday": "木曜 周四 週四 星期四",
            "friday": "金曜 周五 週五 星期五",
        }.items()
        for word in row.split()
    },
    **{
        "na wiosnę": "in spring",
        "na jesień": "in autumn",
        "na zimę": "in winter",
    },  # Polish: "na" is "for", not "after"
    # Words that hold one of the above and name no such day.
    **dict.fromkeys(("后天", "春节", "春節", "夏休み", "今年末"), ""),
}
FIGURES = {
    figure: number
    for number, row in enumerate(["一", "二两両兩", "三", "四", "五", "六", "七", "八", "九", "十"], 1)
    for figure in row
}
UNPARTED_SPANS = {
    "日": "days",
    "天": "days",
    "周": "weeks",
    "週": "weeks",
    "星期": "weeks",
    "月": "months",
    "年": "years",
}

PARTED = {
    word: english
    for english, row in {
        "january": "يناير जनवरी",
        "february": "فبراير फरवरी फ़रवरी",
        "march": "مارس मार्च",
        "april": "أبريل ابريل إبريل अप्रैल",
        "june": "يونيو जून",
        "july": "يوليو जुलाई",
        "august": "أغسطس اغسطس अगस्त",
        "september": "سبتمبر सितंबर सितम्बर",
        "october": "أكتوبر اكتوبر अक्टूबर",
        "november": "نوفمبر नवंबर नवम्बर",
        "december": "ديسمبر दिसंबर दिसम्बर",
        "in may": "مايو मई",
        "spring": "الربيع वसंत",
        "summer": "الصيف गर्मियों",
        "autumn": "الخريف",
        "winter": "الشتاء सर्दियों",
        "next": "القادم القادمة المقبل المقبلة अगले अगली आने-वाले",
        "day": "يوم أيام ايام दिन दिनों",
        "week": "الأسبوع الاسبوع أسبوع اسبوع أسابيع اسابيع हफ्ते हफ़्ते हफ्तों सप्ताह",
        "month": "الشهر شهر أشهر اشهر شهور महीने महीनों माह",
        "year": "العام عام السنة سنة سنوات साल वर्ष",
        "two weeks": "أسبوعين اسبوعين",
        "two months": "شهرين",
        "two days": "يومين",
        "one": "एक",
        "two": "दो",
        "three": "ثلاثة ثلاث तीन",
        "four": "أربعة اربعة أربع اربع चार",
        "five": "خمسة خمس पांच पाँच",
        "six": "ستة ست छह छः",
        "in": "في",
        "after": "بعد बाद",
        "until": "حتى",
        "end of": "نهاية अंत आखिर",
        "tomorrow": "غدا غداً",
        "monday": "الاثنين الإثنين सोमवार",
        "tuesday": "الثلاثاء मंगलवार",
        "wednesday": "الأربعاء الاربعاء बुधवार",
        "thursday": "الخميس गुरुवार",
        "friday": "الجمعة शुक्रवार",
    }.items()
    for word in row.split()
}
