"""Words of quoted header blocks and attribution lines, by language: what mail programs write above another's words."""

from __future__ import annotations

from introbot.mail.words import phrases

# Labels of quoted header fields. One line per field; languages are not kept apart, for people mix them.
_LABELS = {
    "from": """
        from | de | von | absender | da | van | afzender | fra | avsender | afsender | från | fran | avsändare
        lähettäjä | od | odesílatel | odosielateľ | nadawca | feladó | küldő | de la | expeditor | expéditeur
        remitente | mittente | remetente | от | от кого | отправитель | від | від кого | відправник | подател
        изпратител | kimden | gönderen | 보낸 사람 | 보낸사람 | 差出人 | 送信者 | from/差出人 | 发件人 | 寄件者
        寄件人 | 發件人 | από | αποστολέας | מאת | من | المرسل | จาก | từ | người gửi | dari | pengirim
        daripada | saatja | kellelt | nuo | siuntėjas | no | sūtītājs | pošiljatelj | pošiljalec | šalje
        remitent | nga | frá | desde | од | шаље | ó
        """,
    "to": """
        to | pour | an | empfänger | à | a | destinataire | para | destinatario | destinatário | per | aan | naar | til
        till | mottagare | mottaker | modtager | vastaanottaja | komu | příjemce | príjemca | pre | do | adresat
        címzett | către | catre | destinatar | кому | получатель | одержувач | до | kime | alıcı | 받는 사람
        받는사람 | 宛先 | 收件人 | 收件者 | προς | παραλήπτης | אל | إلى | المستلم | ถึง | đến | tới | kepada
        untuk | ke | saaja | kellele | kam | kas | gavėjas | prima | za | primatelj | prejemnik | per a | za:
        për | viðtakandi | til: | envoyé à
        """,
    "cc": """
        cc | kopie | kopie (cc) | copie | copie à | copia | con copia | cópia | kopia | kopi | kopio
        kopia (cc) | dw | do wiadomości | kópia | másolat | másolatot kap | копия | копія | копие | bilgi
        karbon kopya | 참조 | 抄送 | 副本 | κοιν | κοινοποίηση | עותק | نسخة | سيسي | สำเนา | tembusan | salinan
        koopia | kopija | kp | in copia | afrit | cc: | 同报 | ccn | copie carbone | copie conforme
        """,
    "bcc": "bcc | blindkopie | cci | cco | ccn | dold kopia | skrytá kopie | скрытая копия | 密送",
    "subject": """
        subject | betreff | objet | sujet | oggetto | asunto | assunto | onderwerp | emne | ämne | aihe
        předmět | predmet | věc | vec | temat | tárgy | subiect | тема | относно | konu | 제목 | 件名 | 主题
        主題 | 主旨 | 标题 | θέμα | נושא | الموضوع | เรื่อง | หัวเรื่อง | chủ đề | tiêu đề | subjek | perihal
        judul | teema | tema | temats | assumpte | zadeva | naslov | efni | subjekt | subjekti
        """,
    "date": """
        date | sent | sent on | datum | gesendet | gesendet am | envoyé | envoyé le | date d'envoi | enviado
        enviado el | enviado em | enviada em | enviada | data | inviato | inviato il | data invio | fecha
        verzonden | verzonden op | sendt | skickat | skickades | dato | päivämäärä | päiväys | pvm | lähetetty
        odesláno | odoslané | dátum | küldve | elküldve | küldés dátuma | wysłano | wysłane | dată | trimis
        trimis la | дата | отправлено | дата и время | надіслано | изпратено | дата на изпращане | tarih
        gönderilme | gönderildi | gönderim tarihi | 날짜 | 보낸 날짜 | 보낸날짜 | 日付 | 日時 | 送信日時
        送信日 | 日期 | 发送时间 | 发送日期 | 發送時間 | 寄件日期 | 傳送時間 | 时间 | 時間 | ημερομηνία
        στάλθηκε | εστάλη | תאריך | נשלח | נשלח בתאריך | التاريخ | تاريخ الإرسال | วันที่ | ส่ง | ngày | đã gửi
        gửi | tanggal | dikirim | tarikh | dihantar | kuupäev | saadetud | kpv | datums | nosūtīts | išsiųsta
        poslano | poslato | poslane | dagsetning | sent at | enviat | data: | date: | датум | dërguar
        data e dërgimit
        """,
    "reply_to": """
        reply-to | reply to | antwort an | répondre à | responder a | responder para | rispondi a | antwoord aan
        beantwoorden | svar til | svara till | vastaa | odpovědět | odpowiedz | válaszcím | răspunde la
        кому ответить | yanıt | 返信先 | 回复 | 答复
        """,
    "other": "importance | priority | attachments | priorität | wichtigkeit | anlagen | anhänge | resent-from | size | "
    "message-id | sender | in-reply-to | references | organization | mime-version | list-id",
}
# The first table that holds a label has it: Italian "ccn" is no copy.
LABELS: dict[str, str] = {
    label.removesuffix(":"): key
    for key, table in reversed(_LABELS.items())
    for label in phrases(table.replace("\n", " | "))
}

# Stems found in the line a program writes above a forwarded letter ("Forwarded message", "Begin forwarded message:").
FORWARDED = phrases("""
    forward | weitergeleitet | transféré | transfere | réexpédié | inoltrat | reenviad | encaminhad
    doorgestuurd | videresend | vidarebefordra | välitet | edelleenläh | přeposl | přeposíl | preposl
    preposiel | przekaza | przekazyw | przesłan | továbbít | redirecționat | redirectionat | transmis | пересл
    переслан | пересыла | пересила | преслан | ileti başlangıcı | перенаправлен | переадрес | препратен
    iletilen | iletilmiş | yönlendiril | 전달 | 転送 | 转发 | 轉寄 | 转寄 | 轉發 | edastatud | proslijeđ
    prosleđ | posredovan | προωθ | הועבר | מועבר | معاد توجيه | إعادة توجيه | chuyển tiếp | diteruskan
    dimajukan | ส่งต่อ | pārsūt | persiųs | reenviat | áframsend
""")
# Stems found in the line above a letter that is answered (or forwarded, by some programs).
ORIGINAL = phrases("""
    original message | original appointment | original email | reply message | ursprüngliche nachricht
    originalnachricht | ursprüngliche mail | original-nachricht | message d'origine | message d’origine
    message original | message initial | messaggio originale | messaggio originario | mensaje original
    mensagem original | oorspronkelijk bericht | origineel bericht | oprindelig meddelelse | oprindelig besked
    opprinnelig melding | originalmeddelande | ursprungligt meddelande | alkuperäinen viesti | původní zpráva
    původní e-mail | pôvodná správa | oryginalna wiadomość | wiadomość oryginalna | eredeti üzenet
    mesaj original | mesajul original | исходное сообщение | исходное письмо | оригинальное сообщение
    вихідне повідомлення | оригінальне повідомлення | orijinal ileti | özgün ileti | orijinal mesaj
    원본 메시지 | 원본 메일 | 元のメッセージ | オリジナルメッセージ | 原始邮件 | 原始郵件 | 邮件原件 | 原邮件
    αρχικό μήνυμα | הודעה מקורית | הודעה המקורית | الرسالة الأصلية | thư gốc | pesan asli | mesej asal
    ข้อความต้นฉบับ | algne kiri | izvorna poruka | originalna poruka | missatge original | quoted text
    antwort auf | in reply to
""")

# Words that say "wrote" in attribution lines.
WROTE = phrases("""
    wrote | writes | napisana przez | schrieb | schrieben | geschrieben | écrit | a écrit | ecrit | escribió
    escribio | escreveu | ha scritto | scritto | scrisse | schreef | geschreven | skrev | kirjoitti
    kirjoittanut | napsal | napsala | napsal(a) | napísal | napísal(a) | napisał | napisała | napisał(a) | pisze
    írta | ezt írta | a scris | scris | написал | написала | написал(a) | написал(а) | пишет | писал | написав
    пише | написа | yazdı | yazmış | 작성 | 님이 작성 | 書きました | のメール | 写道 | 寫道 | 写到 | έγραψε
    כתב | כתבה | כתב/ה | كتب | كتبت | đã viết | viết | menulis | เขียน | kirjutas | rašė | rakstīja | je napisao
    je napisala | napisao | napisala | je napisal | va escriure | skrifaði | shkroi | said | a dit | dijo
""")

# Words that stand for "wrote" where quote marks follow at once (Horde, Roundcube, mutt).
QUOTING = phrases("""
    quoting | zitat von | zitiere | citando | citat | citation de | cytat | citerar | citeert | citazione
""")
_SPOKEN = ("said", "a dit", "dijo")
WROTE_ABOVE_MARKS = (*(word for word in WROTE if word not in _SPOKEN), *QUOTING)

# A person's own words about what was written earlier, which cut nothing off.
I_WROTE = phrases("""
    i wrote | we wrote | i said | you said | he said | she said | ich schrieb | wir schrieben | schrieb ich
    habe ich geschrieben | j'ai écrit | ho scritto io | escribí yo | ik schreef | schreef ik | jeg skrev
    skrev jeg | jag skrev | skrev jag
""")

# What a forwarded letter's subject begins with, and an answer's.
FORWARD_PREFIXES = frozenset(
    phrases("""
    fw | fwd | wg | tr | rv | enc | vl | vb | i | pd | ilt | doorst | tov | videresend | 转发 | 轉寄
    転送 | 전달 | fs | пересл | prsl | inoltra | inoltro | reenv | reenviado | encaminhado | transf | továbbítás
    ynt: | פוורד | προωθ | πρθ | vd | pre | 转寄 | 轉發 | fwd.
""")
)
EITHER_PREFIXES = frozenset(phrases("vs"))
REPLY_PREFIXES = frozenset(
    phrases("""
    re | aw | antw | sv | rv: | rif | r | odp | res | rép | rep | ynt | yan | vá | atb | ответ | відп
    回复 | 答复 | 回覆 | 答覆 | 返信 | 답장 | απ | αντ | השב | رد | trả lời | bls | balas | ref | vast | hа | на
""")
)

# "John Doe on behalf of desk@acme.com": the person stands before these words.
ON_BEHALF_OF = phrases("""
     on behalf of | im auftrag von | im namen von | de la part de | en nombre de | em nome de | per conto di
     namens | på vegne af | på vegne av | för | puolesta | v zastoupení | w imieniu | в лице | от имени | adına
""")
