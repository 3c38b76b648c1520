"""Names of months, by language, casefolded."""

from __future__ import annotations

_NAMES = (
    """
    jan january januar janvier janv gennaio gen enero ene janeiro januari tammikuu tammikuuta ledna leden január
    januára január stycznia stycznia sty ianuarie ian января янв січня січ ocak oca ιανουαρίου ιαν ינואר يناير
    jaanuar sausio janvāris siječnja gener januarie januára januar
    """,
    """
    feb february februar februari février fevrier févr febbraio febrero fevereiro fev helmikuu helmikuuta února
    únor február februára lutego lut februarie февраля фев лютого лют şubat şub φεβρουαρίου φεβ פברואר فبراير
    veebruar vasario februāris veljače februára
    """,
    """
    mar march märz mrz mär mars marzo março maart mrt marts maaliskuu maaliskuuta března březen március marca
    marec marca martie марта мар березня бер mart μαρτίου μαρ מרץ مارس märts kovo ožujka març
    """,
    """
    apr april avril avr aprile abril abr huhtikuu huhtikuuta dubna duben április apríla kwietnia kwi aprilie
    апреля апр квітня кві nisan nis απριλίου απρ אפריל أبريل aprill balandžio aprīlis travnja
    """,
    """
    may mai maggio mag mayo maio mei maj toukokuu toukokuuta května květen május mája maja мая май травня тра
    mayıs μαΐου μαι מאי مايو gegužės maijs svibnja maig
    """,
    """
    jun june juni juin giugno giu junio junho kesäkuu kesäkuuta června červen június júna czerwca cze iunie iun
    июня июн червня чер haziran haz ιουνίου ιουν יוני يونيو juuni birželio jūnijs lipnja juny
    """,
    """
    jul july juli juillet juil luglio lug julio julho heinäkuu heinäkuuta července červenec július júla lipca
    lip iulie iul июля июл липня лип temmuz tem ιουλίου ιουλ יולי يوليو juuli liepos jūlijs srpnja juliol
    """,
    """
    aug august août aout agosto ago augustus augusti elokuu elokuuta srpna srpen augusztus augusta sierpnia sie
    августа авг серпня сер ağustos ağu αυγούστου αυγ אוגוסט أغسطس rugpjūčio augusts kolovoza agost
    """,
    """
    sep sept september septembre settembre set septiembre setembro syyskuu syyskuuta září szeptember szept
    septembra września wrz septembrie сентября сен сент вересня вер eylül eyl σεπτεμβρίου σεπ ספטמבר سبتمبر
    rugsėjo septembris rujna setembre
    """,
    """
    oct october oktober okt octobre ottobre ott octubre outubro out lokakuu lokakuuta října říjen október
    októbra października paź octombrie октября окт жовтня жов ekim eki οκτωβρίου οκτ אוקטובר أكتوبر oktoober
    spalio oktobris listopada
    """,
    """
    nov november novembre noviembre novembro marraskuu marraskuuta listopadu listopad novembra listopada lis
    noiembrie noi ноября ноя листопада kasım kas νοεμβρίου νοε נובמבר نوفمبر lapkričio novembris studenoga
    studenog
    """,
    """
    dec december dezember dez décembre déc decembre dicembre dic diciembre dezembro desember des joulukuu
    joulukuuta prosince prosinec decembra grudnia gru decembrie декабря дек грудня гру aralık ara δεκεμβρίου δεκ
    דצמבר ديسمبر detsember gruodžio decembris prosinca desembre
    """,
)
MONTHS: dict[str, int] = {
    name.casefold(): number for number, names in reversed(list(enumerate(_NAMES, 1))) for name in names.split()
}
