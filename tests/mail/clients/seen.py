"""Letters in the forms that programs and people write them, a line each: absences, answers, bounces, attributions."""

from __future__ import annotations

# Absences of responders that put no field of their own, under an ordinary subject ...
ABSENCES = {
    "en1": (
        "Hi,\n\n"
        "Thanks for your note. I'm away until Monday 9 March and will have limited access to "
        "email. For anything urgent please contact Tom (tom@acme.example).\n\nJane"
    ),
    "en2": (
        "I am currently on annual leave and will be back on 12 March. I will respond to your message on my return."
    ),
    "en3": (
        "Thank you for your email. I am travelling this week with intermittent access to "
        "email and will reply when I return on Friday."
    ),
    "en4": ("I'm out on parental leave through June. Please reach out to Sam at sam@acme.example in my absence."),
    "en5": ("Hello, I will be out of the office from 1 to 15 August. I will not be checking email during this time."),
    "en6": "I no longer work at Acme. Please direct all correspondence to info@acme.example.",
    "en7": (
        "Thank you for contacting Acme. We have received your message and will get back to "
        "you within two business days. Your ticket number is 48213."
    ),
    "de1": (
        "Sehr geehrte Damen und Herren,\n\n"
        "vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 13.03.2026 nicht im "
        "Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich "
        "bitte an Herrn Meier.\n\nMit freundlichen Grüßen"
    ),
    "de2": (
        "Ich bin ab dem 9. März wieder erreichbar. Bis dahin bin ich im Urlaub und lese meine Mails nur sporadisch."
    ),
    "de3": ("Guten Tag, ich bin derzeit in Elternzeit. Bitte wenden Sie sich an meine Vertretung Frau Kern."),
    "fr1": (
        "Bonjour,\n\n"
        "Je suis absente du bureau jusqu'au 9 mars inclus. En cas d'urgence, vous pouvez "
        "contacter Paul Petit.\n\nCordialement"
    ),
    "fr2": ("Merci pour votre message. Je suis en congés jusqu'au 15 août et vous répondrai dès mon retour."),
    "fr3": (
        "Bonjour, je suis actuellement en congé maternité. Pour toute demande, merci de contacter support@acme.example."
    ),
    "es1": (
        "Hola:\n\n"
        "En estos momentos me encuentro de vacaciones hasta el 9 de marzo. Para asuntos "
        "urgentes pueden contactar con Luis.\n\nUn saludo"
    ),
    "es2": ("Gracias por su mensaje. Estaré fuera de la oficina hasta el lunes y le responderé a mi regreso."),
    "pt1": ("Olá, estou de férias até ao dia 9 de março, sem acesso ao email. Em caso de urgência contacte a Maria."),
    "pt2": ("Obrigado pelo seu contato. Estarei fora do escritório até 10/03 e responderei assim que retornar."),
    "it1": "Buongiorno, sono fuori ufficio fino al 9 marzo. Per urgenze contattare Mario Rossi.",
    "it2": "Grazie per il messaggio. Sarò assente fino a lunedì e risponderò al mio rientro.",
    "nl1": ("Bedankt voor je mail. Ik ben tot en met 9 maart met vakantie. Bij spoed kun je contact opnemen met Piet."),
    "nl2": "Ik ben momenteel niet op kantoor. Vanaf maandag beantwoord ik uw bericht.",
    "sv1": (
        "Hej!\n\n"
        "Tack för ditt mejl. Jag är på semester till den 9 mars och läser inte min mejl. Vid "
        "brådskande ärenden kontakta Lars."
    ),
    "da1": (
        "Hej, jeg holder ferie til og med den 9. marts. I hasteager kan du kontakte Mette. "
        "Jeg svarer når jeg er tilbage."
    ),
    "no1": ("Hei! Jeg er på ferie frem til 9. mars. Ved hastesaker, kontakt Ola. Svarer når jeg er tilbake."),
    "fi1": "Hei, olen vuosilomalla 9.3. asti. Kiireellisissä asioissa ota yhteyttä Mattiin.",
    "pl1": (
        "Dzień dobry, jestem na urlopie do 9 marca. W pilnych sprawach proszę o kontakt z Janem. Odpowiem po powrocie."
    ),
    "pl2": ("Dziękuję za wiadomość. Do 9 marca przebywam poza biurem. W sprawach pilnych proszę dzwonić do Jana."),
    "cs1": (
        "Dobrý den, do 9. března čerpám dovolenou. V naléhavých případech kontaktujte prosím Jana. Odpovím po návratu."
    ),
    "sk1": (
        "Dobrý deň, do 9. marca čerpám dovolenku. V súrnych prípadoch kontaktujte prosím Jana. Odpoviem po návrate."
    ),
    "hu1": (
        "Tisztelt Partnerünk! Március 9-ig szabadságon vagyok. Sürgős esetben keresse "
        "Jánost. Visszatérésem után válaszolok."
    ),
    "ro1": ("Bună ziua, sunt în concediu până pe 9 martie. Pentru urgențe vă rog să îl contactați pe Ion."),
    "tr1": ("Merhaba, 9 Mart'a kadar izindeyim. Acil durumlarda Ahmet ile iletişime geçebilirsiniz."),
    "tr2": "Merhaba, 9 Mart tarihine kadar yıllık izindeyim. Dönüşümde yanıtlayacağım.",
    "el1": (
        "Καλησπέρα, απουσιάζω με άδεια έως 9 Μαρτίου. Για επείγοντα επικοινωνήστε με τον "
        "Νίκο. Θα απαντήσω με την επιστροφή μου."
    ),
    "ru1": ("Здравствуйте! Я в отпуске до 9 марта. По срочным вопросам обращайтесь к Ивану. Отвечу после возвращения."),
    "ru2": ("Добрый день, меня нет в офисе до 9 марта. По срочным вопросам пишите ivan@acme.example."),
    "uk1": "Добрий день! Я у відпустці до 9 березня. У термінових випадках звертайтеся до Івана.",
    "ja1": "お世話になっております。\n3月9日まで休暇をいただいております。"
    "お急ぎの場合は田中までご連絡ください。\nよろしくお願いいたします。",
    "ja2": "ご連絡ありがとうございます。ただいま不在にしております。戻り次第ご返信いたします。",
    "zh1": "您好,我正在休假,3月9日返回。如有紧急事宜,请联系李雷。回来后我会尽快回复您。",
    "zh2": "您好!我目前出差在外,邮件回复可能延迟。紧急事务请联系王芳。",
    "zhtw": "您好,我目前休假中,3月9日回來後會儘快回覆您。緊急事項請聯絡王小姐。",
    "ko1": "안녕하세요. 3월 9일까지 휴가 중입니다. 급한 용무는 김철수에게 연락 부탁드립니다.",
    "he1": "שלום, אני בחופשה עד ה-9 במרץ. במקרים דחופים ניתן לפנות לדני. אחזור אליכם כשאחזור.",
    "ar1": ("مرحبا، أنا في إجازة حتى 9 مارس. للأمور العاجلة يرجى التواصل مع أحمد. سأرد عليكم عند عودتي."),
}
# ... and what people write who are away themselves.
ANSWERS = {
    "p1": "Yes please, go ahead. I'm on holiday until Monday, so after that is best.",
    "p2": "Sorry for the late reply, I was on vacation last week. Yes, happy to talk.",
    "p3": "Not now, I am on parental leave until June. Ask me again when I'm back.",
    "p4": (
        "Hi Ann, I am away next week but would love to meet him after that. Please contact "
        "my assistant Sam to set it up."
    ),
    "p5": "Thanks for your email. I will be in Bonn on Friday. Shall we meet him there?",
    "p6": "Ja gerne. Ich bin bis Freitag im Urlaub, danach passt es gut.",
    "p7": ("Danke für deine Mail. Gerade bin ich im Urlaub, aber grundsätzlich gerne. Melde dich im März nochmal."),
    "p8": "Bonjour Ann, oui avec plaisir. Je suis en congé jusqu'à lundi.",
    "p9": "Lieber nicht, ich bin derzeit völlig ausgelastet.",
    "p10": "I am out of the office a lot these days, so mail is best. What does he charge?",
    "p11": "I'm traveling at the moment. Could he call me on Thursday when I am back?",
    "p12": "Hola Ann, estoy de vacaciones pero sí, adelante.",
    "p13": "Who is he? Please contact me with more details before I decide.",
    "p14": "Please stop writing to me. I no longer work in procurement.",
    "p15": ("I've had a look at your message. We are closed for new suppliers this year, so no thank you."),
    "p16": "Gracias por su mensaje. No me interesa.",
    "p17": "休暇中ですが、ぜひ紹介してください。",
    "p18": "Ik ben tot vrijdag op vakantie, maar ja, graag.",
}


def bounce(text: str, author: str, subject: str, fields: str = "") -> tuple[str, str, str, str]:
    return text, author, subject, fields


# A bounce in words alone, and whom it is about.
BOUNCES = {
    "exchange": (
        bounce(
            (
                "Delivery has failed to these recipients or groups:\n\n"
                "Jane Doe (jane@acme.example)<mailto:jane@acme.example>\n"
                "The e-mail address you entered couldn't be found. Please check the recipient's "
                "e-mail address and try to resend the message.\n\n"
                "Diagnostic information for administrators:\n\nGenerating server: mail.acme.example\n\n"
                "jane@acme.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\n"
                "Original message headers:\n\nReceived: from x\n"
            ),
            "Microsoft Outlook <MicrosoftExchange329e@acme.example>",
            "Undeliverable: An introduction?",
        ),
        "jane@acme.example",
    ),
    "exchange de": (
        bounce(
            (
                "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n"
                "jane@acme.example<mailto:jane@acme.example>\n"
                "Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.\n"
            ),
            "Microsoft Outlook <postmaster@acme.example>",
            "Unzustellbar: Vorstellung",
        ),
        "jane@acme.example",
    ),
    "o365": (
        bounce(
            (
                "[http://products.office.com/logo.png]\n"
                "Your message to jane@acme.example couldn't be delivered.\n"
                "jane wasn't found at acme.example.\nintro Office 365 jane\nAction Required Recipient\n"
                "Unknown To address\n\nHow to Fix It\n...\n"
            ),
            "Microsoft Outlook <postmaster@outlook.example>",
            "Undeliverable: An introduction?",
        ),
        "jane@acme.example",
    ),
    "postfix": (
        bounce(
            (
                "This is the mail system at host mx.bot.example.\n\n"
                "I'm sorry to have to inform you that your message could not\n"
                "be delivered to one or more recipients. It's attached below.\n\n"
                "                   The mail system\n\n"
                "<jane@acme.example>: host mx.acme.example[192.0.2.1] said: 550 5.1.1\n"
                "    <jane@acme.example>: Recipient address rejected: User unknown (in reply to\n"
                "    RCPT TO command)\n"
            ),
            "MAILER-DAEMON@mx.bot.example (Mail Delivery System)",
            "Undelivered Mail Returned to Sender",
        ),
        "jane@acme.example",
    ),
    "exim": (
        bounce(
            (
                "This message was created automatically by mail delivery software.\n\n"
                "A message that you sent could not be delivered to one or more of its\n"
                "recipients. This is a permanent error. The following address(es) failed:\n\n"
                "  jane@acme.example\n    host mx.acme.example [192.0.2.1]\n"
                "    SMTP error from remote mail server after RCPT TO:<jane@acme.example>:\n"
                "    550 No such user\n\n"
                "------ This is a copy of the message, including all the headers. ------\n\n"
                "Return-path: <intro@bot.example>\nTo: other@x.example\n"
            ),
            "Mail Delivery System <Mailer-Daemon@mx.bot.example>",
            "Mail delivery failed: returning message to sender",
        ),
        "jane@acme.example",
    ),
    "exim delay": (
        bounce(
            (
                "This message was created automatically by mail delivery software.\n"
                "A message that you sent has not yet been delivered to one or more of its\n"
                "recipients after more than 24 hours on the queue on mx.\n\n"
                "The address to which the message has not yet been delivered is:\n\n"
                "  jane@acme.example\n    Delay reason: connection timed out\n\n"
                "No action is required on your part.\n"
            ),
            "Mail Delivery System <Mailer-Daemon@mx.bot.example>",
            "Warning: message 1abc delayed 24 hours",
        ),
        "jane@acme.example delayed",
    ),
    "qmail": (
        bounce(
            (
                "Hi. This is the qmail-send program at acme.example.\n"
                "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
                "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"
                "<jane@acme.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
                "--- Below this line is a copy of the message.\n\nReturn-Path: <intro@bot.example>\n"
            ),
            "MAILER-DAEMON@acme.example",
            "failure notice",
        ),
        "jane@acme.example",
    ),
    "gmail": (
        bounce(
            (
                "\n** Address not found **\n\n"
                "Your message wasn't delivered to jane@acme.example because the address couldn't be "
                "found, or is unable to receive mail.\n\n"
                "Learn more here: https://support.google.com/mail/?p=NoSuchUser\n\nThe response was:\n\n"
                "550 5.1.1 The email account that you tried to reach does not exist.\n"
            ),
            "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            "Delivery Status Notification (Failure)",
            "X-Failed-Recipients: jane@acme.example\n",
        ),
        "jane@acme.example",
    ),
    "gmail de": (
        bounce(
            (
                "\n** Die Adresse wurde nicht gefunden **\n\n"
                "Ihre Nachricht wurde nicht an jane@acme.example zugestellt, weil die Adresse nicht "
                "gefunden wurde oder keine E-Mails empfangen kann.\n"
            ),
            "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            "Delivery Status Notification (Failure)",
        ),
        "jane@acme.example",
    ),
    "yahoo": (
        bounce(
            (
                "Sorry, we were unable to deliver your message to the following address.\n\n"
                "<jane@acme.example>:\n550: 5.1.1 user unknown\n\n"
                "--- Below this line is a copy of the message.\n"
            ),
            "MAILER-DAEMON@yahoo.example",
            "Failure Notice",
        ),
        "jane@acme.example",
    ),
    "proton": (
        bounce(
            (
                "The message you sent could not be delivered to one or more recipients.\n\n"
                "<jane@acme.example>: 550 5.1.1 User unknown\n"
            ),
            "Mail Delivery System <MAILER-DAEMON@mail.protonmail.ch>",
            "Undelivered Mail Returned to Sender",
        ),
        "jane@acme.example",
    ),
    "ses": (
        bounce(
            ("An error occurred while trying to deliver the mail to the following recipients:\njane@acme.example\n"),
            "MAILER-DAEMON@eu-west-1.amazonses.com",
            "Delivery Status Notification (Failure)",
        ),
        "jane@acme.example",
    ),
    "mailgun": (
        bounce(
            (
                "The following message to <jane@acme.example> was undeliverable.\n"
                "The reason for the problem:\n5.1.0 - Unknown address error 550-'no such user'\n"
            ),
            "Mail Delivery System <postmaster@mg.acme.example>",
            "Undeliverable: An introduction?",
        ),
        "jane@acme.example",
    ),
    "gmx": (
        bounce(
            (
                "This message was created automatically by mail delivery software.\n\n"
                "A message that you sent could not be delivered to one or more of\n"
                "its recipients. This is a permanent error. The following address\nfailed:\n\n"
                "jane@gmx.example:\n"
                "SMTP error from remote server for RCPT TO command, host: mx00 reason: 550 Requested "
                "action not taken: mailbox unavailable\n"
            ),
            "GMX Mailer Daemon <mailer-daemon@gmx.example>",
            "Mail delivery failed: returning message to sender",
        ),
        "jane@gmx.example",
    ),
    "docomo": (
        bounce(
            "次のあて先へのメッセージはエラーのため送信できませんでした。\n\n"
            "<jane@docomo.example>:\n550 Unknown user\n",
            "Mail Administrator <Postmaster@docomo.example>",
            "配信不能通知",
        ),
        "jane@docomo.example",
    ),
    "ezweb": (
        bounce(
            "Could not be delivered to: <jane@ezweb.example>\nAs their mailbox is full.\n",
            "Mail Administrator <Postmaster@ezweb.example>",
            "Mail System Error - Returned Mail",
        ),
        "jane@ezweb.example",
    ),
    "gmail delay": (
        bounce(
            (
                "\n** Delivery incomplete **\n\n"
                "There was a temporary problem delivering your message to jane@acme.example. Gmail "
                "will retry for 46 more hours. You'll be notified if the delivery fails permanently.\n"
            ),
            "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            "Delivery Status Notification (Delay)",
        ),
        "jane@acme.example delayed",
    ),
    "postfix delay": (
        bounce(
            (
                "This is the mail system at host mx.\n\n"
                "####################################################################\n"
                "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n"
                "####################################################################\n\n"
                "Your message could not be delivered for more than 4 hour(s).\n"
                "It will be retried until it is 5 day(s) old.\n\n"
                "<jane@acme.example>: connect to mx.acme.example[192.0.2.1]:25: Connection timed out\n"
            ),
            "MAILER-DAEMON@mx (Mail Delivery System)",
            "Delayed Mail (still being retried)",
        ),
        "jane@acme.example delayed",
    ),
    "full": (
        bounce(
            (
                "Your message to <jane@acme.example> was automatically rejected:\n"
                "Quota exceeded (mailbox for user is full)\n"
            ),
            "Mail Delivery Subsystem <postmaster@acme.example>",
            "Automatically rejected mail",
        ),
        "jane@acme.example",
    ),
    "fr": (
        bounce(
            (
                "Échec de la remise pour les destinataires ou les groupes suivants :\n\n"
                "Jane Doe (jane@acme.example)\n"
                "L'adresse de courrier que vous avez saisie est introuvable.\n"
            ),
            "Microsoft Outlook <postmaster@acme.example>",
            "Non remis : Une introduction",
        ),
        "jane@acme.example",
    ),
    "es": (
        bounce(
            "No se pudo entregar el mensaje a los siguientes destinatarios:\n\njane@acme.example\n",
            "postmaster@acme.example",
            "No se puede entregar: Presentación",
        ),
        "jane@acme.example",
    ),
    "ru": (
        bounce(
            (
                "Не удалось доставить сообщение следующим получателям:\n\njane@acme.example\n"
                "550 5.1.1 нет такого пользователя\n"
            ),
            "Mail Delivery System <mailer-daemon@mail.example>",
            "Недоставленное сообщение",
        ),
        "jane@acme.example",
    ),
    "mailru": (
        bounce(
            (
                "This message was created automatically by mail delivery software.\n\n"
                "Your message cannot be delivered to recipient jane@mail.example: user not found\n"
            ),
            "mailer-daemon@corp.mail.example",
            "Mail failure.",
        ),
        "jane@mail.example",
    ),
}
# What stands above the quoted letter, and whether that carries quote marks.
QUOTED = {
    "gmail it": ("Il giorno lun 2 mar 2026 alle ore 10:00 Ann Lee <ann@lee.example> ha scritto:", True),
    "gmail pl": ("pon., 2 mar 2026 o 10:00 Ann Lee <ann@lee.example> napisał(a):", True),
    "gmail cs": ("po 2. 3. 2026 v 10:00 odesílatel Ann Lee <ann@lee.example> napsal:", True),
    "gmail sk": ("po 2. 3. 2026 o 10:00 Ann Lee <ann@lee.example> napísal(a):", True),
    "gmail hu": ("Ann Lee <ann@lee.example> ezt írta (időpont: 2026. márc. 2., H, 10:00):", True),
    "gmail ro": ("În lun., 2 mar. 2026 la 10:00, Ann Lee <ann@lee.example> a scris:", True),
    "gmail tr": ("Ann Lee <ann@lee.example>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:", True),
    "gmail el": ("Στις Δευ 2 Μαρ 2026 στις 10:00 π.μ., ο/η Ann Lee <ann@lee.example> έγραψε:", True),
    "gmail ru": ("пн, 2 мар. 2026 г. в 10:00, Ann Lee <ann@lee.example>:", True),
    "gmail uk": ("пн, 2 бер. 2026 р. о 10:00 Ann Lee <ann@lee.example> пише:", True),
    "gmail ja": ("2026年3月2日(月) 10:00 Ann Lee <ann@lee.example>:", True),
    "gmail zh": ("Ann Lee <ann@lee.example> 于2026年3月2日周一 10:00写道：", True),
    "gmail zh-tw": ("Ann Lee <ann@lee.example> 於 2026年3月2日 週一 上午10:00寫道：", True),
    "gmail ko": ("2026년 3월 2일 (월) 오전 10:00, Ann Lee <ann@lee.example>님이 작성:", True),
    "gmail he": (
        "\u202bבתאריך יום ב׳, 2 במרץ 2026 ב-10:00 מאת "
        "\u202aAnn Lee\u202c\u200f <\u202aann@lee.example\u202c\u200f>:\u202c",
        True,
    ),
    "gmail ar": (("في الاثنين، ٢ مارس ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة Ann Lee <ann@lee.example>:"), True),
    "gmail sv": ("Den mån 2 mars 2026 kl 10:00 skrev Ann Lee <ann@lee.example>:", True),
    "gmail da": ("Den man. 2. mar. 2026 kl. 10.00 skrev Ann Lee <ann@lee.example>:", True),
    "gmail no": ("man. 2. mar. 2026 kl. 10:00 skrev Ann Lee <ann@lee.example>:", True),
    "gmail fi": ("ma 2. maalisk. 2026 klo 10.00 Ann Lee <ann@lee.example> kirjoitti:", True),
    "gmail pt-br": ("Em seg., 2 de mar. de 2026 às 10:00, Ann Lee <ann@lee.example> escreveu:", True),
    "gmail pt": ("Ann Lee <ann@lee.example> escreveu (segunda, 2/03/2026 à(s) 10:00):", True),
    "gmail es": ("El lun, 2 mar 2026 a las 10:00, Ann Lee (<ann@lee.example>) escribió:", True),
    "gmail nl": ("Op ma 2 mrt 2026 om 10:00 schreef Ann Lee <ann@lee.example>:", True),
    "gmail fr": ("Le lun. 2 mars 2026 à 10:00, Ann Lee <ann@lee.example> a écrit :", True),
    "apple de": ("Am 02.03.2026 um 10:00 schrieb Ann Lee <ann@lee.example>:", True),
    "apple fr": ("Le 2 mars 2026 à 10:00, Ann Lee <ann@lee.example> a écrit :", True),
    "apple es": ("El 2 mar 2026, a las 10:00, Ann Lee <ann@lee.example> escribió:", True),
    "apple it": ("Il giorno 2 mar 2026, alle ore 10:00, Ann Lee <ann@lee.example> ha scritto:", True),
    "apple nl": ("Op 2 mrt 2026, om 10:00 heeft Ann Lee <ann@lee.example> het volgende geschreven:", True),
    "apple sv": ("2 mars 2026 kl. 10:00 skrev Ann Lee <ann@lee.example>:", True),
    "apple da": ("Den 2. mar. 2026 kl. 10.00 skrev Ann Lee <ann@lee.example>:", True),
    "apple ja": ("2026/03/02 10:00、Ann Lee <ann@lee.example>のメール:", True),
    "apple zh": ("在 2026年3月2日，10:00，Ann Lee <ann@lee.example> 写道：", True),
    "apple ru": ("2 марта 2026 г., в 10:00, Ann Lee <ann@lee.example> написал(а):", True),
    "apple tr": ("Ann Lee <ann@lee.example> şunları yazdı (2 Mar 2026 10:00):", True),
    "apple pl": ("Wiadomość napisana przez Ann Lee <ann@lee.example> w dniu 2 mar 2026, o godz. 10:00:", True),
    "apple hu": ("2026. márc. 2. dátummal, 10:00 időpontban Ann Lee <ann@lee.example> írta:", True),
    "apple cs": ("2. 3. 2026 v 10:00, Ann Lee <ann@lee.example>:", True),
    "tb de": ("Am 02.03.26 um 10:00 schrieb Ann Lee:", True),
    "tb fr": ("Le 02/03/2026 à 10:00, Ann Lee a écrit :", True),
    "tb pl": ("W dniu 2.03.2026 o 10:00, Ann Lee pisze:", True),
    "tb cs": ("Dne 02. 03. 26 v 10:00 Ann Lee napsal(a):", True),
    "tb ru": ("02.03.2026 10:00, Ann Lee пишет:", True),
    "tb it": ("Il 02/03/26 10:00, Ann Lee ha scritto:", True),
    "tb fi": ("Ann Lee kirjoitti 2.3.2026 klo 10.00:", True),
    "tb ja": ("On 2026/03/02 10:00, Ann Lee wrote:", True),
    "proton": ("On Monday, March 2nd, 2026 at 10:00 AM, Ann Lee <ann@lee.example> wrote:", True),
    "proton de": ("Am Montag, 2. März 2026 um 10:00 schrieb Ann Lee <ann@lee.example>:", True),
    "kmail": ("On Monday, 2 March 2026 10:00:00 CET Ann Lee wrote:", True),
    "kmail de": ("Am Montag, 2. März 2026, 10:00:00 CET schrieb Ann Lee:", True),
    "fastmail": ("On Mon, 2 Mar 2026, at 10:00 AM, Ann Lee wrote:", True),
    "samsung": (
        (
            "-------- Original message --------\nFrom: Ann Lee <ann@lee.example>\n"
            "Date: 02/03/2026 10:00 (GMT+01:00)\nTo: Jane Doe <jane@acme.example>\n"
            "Subject: An introduction?\n"
        ),
        False,
    ),
    "samsung de": (
        (
            "-------- Ursprüngliche Nachricht --------\nVon: Ann Lee <ann@lee.example>\n"
            "Datum: 02.03.26 10:00 (GMT+01:00)\nAn: Jane Doe <jane@acme.example>\n"
            "Betreff: An introduction?\n"
        ),
        False,
    ),
    "samsung fr": (
        (
            "-------- Message d'origine --------\nDe : Ann Lee <ann@lee.example>\n"
            "Date : 02/03/2026 10:00 (GMT+01:00)\nÀ : Jane Doe <jane@acme.example>\n"
            "Objet : An introduction?\n"
        ),
        False,
    ),
    "yahoo": (("    On Monday, March 2, 2026 at 10:00:00 AM GMT+1, Ann Lee <ann@lee.example> wrote:  \n "), False),
    "yahoo de": (
        ("    Am Montag, 2. März 2026 um 10:00:00 MEZ hat Ann Lee <ann@lee.example> Folgendes geschrieben:  \n "),
        False,
    ),
    "yahoo fr": ("    Le lundi 2 mars 2026 à 10:00:00 UTC+1, Ann Lee <ann@lee.example> a écrit :  \n ", False),
    "yahoo es": (("    El lunes, 2 de marzo de 2026, 10:00:00 CET, Ann Lee <ann@lee.example> escribió:  \n "), False),
    "outlook nl": (
        (
            "Van: Ann Lee <ann@lee.example>\nVerzonden: maandag 2 maart 2026 10:00\n"
            "Aan: Jane Doe <jane@acme.example>\nOnderwerp: An introduction?\n"
        ),
        False,
    ),
    "outlook sv": (
        (
            "Från: Ann Lee <ann@lee.example>\nSkickat: den 2 mars 2026 10:00\n"
            "Till: Jane Doe <jane@acme.example>\nÄmne: An introduction?\n"
        ),
        False,
    ),
    "outlook ja": (
        (
            "差出人: Ann Lee <ann@lee.example>\n送信日時: 2026年3月2日 10:00\n"
            "宛先: Jane Doe <jane@acme.example>\n件名: An introduction?\n"
        ),
        False,
    ),
    "outlook ko": (
        (
            "보낸 사람: Ann Lee <ann@lee.example>\n보낸 날짜: 2026년 3월 2일 월요일 오전 10:00\n"
            "받는 사람: Jane Doe <jane@acme.example>\n제목: An introduction?\n"
        ),
        False,
    ),
    "outlook he": (
        (
            "מאת: Ann Lee <ann@lee.example>\nנשלח: יום שני 02 מרץ 2026 10:00\n"
            "אל: Jane Doe <jane@acme.example>\nנושא: An introduction?\n"
        ),
        False,
    ),
    "outlook ar": (
        (
            "من: Ann Lee <ann@lee.example>\nتاريخ الإرسال: الاثنين، 2 مارس 2026 10:00\n"
            "إلى: Jane Doe <jane@acme.example>\nالموضوع: An introduction?\n"
        ),
        False,
    ),
    "outlook el": (
        (
            "Από: Ann Lee <ann@lee.example>\nΣτάλθηκε: Δευτέρα, 2 Μαρτίου 2026 10:00\n"
            "Προς: Jane Doe <jane@acme.example>\nΘέμα: An introduction?\n"
        ),
        False,
    ),
    "outlook hu": (
        (
            "Feladó: Ann Lee <ann@lee.example>\nKüldve: 2026. március 2., hétfő 10:00\n"
            "Címzett: Jane Doe <jane@acme.example>\nTárgy: An introduction?\n"
        ),
        False,
    ),
    "outlook fi": (
        (
            "Lähettäjä: Ann Lee <ann@lee.example>\nLähetetty: maanantai 2. maaliskuuta 2026 10.00\n"
            "Vastaanottaja: Jane Doe <jane@acme.example>\nAihe: An introduction?\n"
        ),
        False,
    ),
    "outlook uk": (
        (
            "Від: Ann Lee <ann@lee.example>\nНадіслано: 2 березня 2026 р. 10:00\n"
            "Кому: Jane Doe <jane@acme.example>\nТема: An introduction?\n"
        ),
        False,
    ),
    "outlook tr": (
        (
            "Kimden: Ann Lee <ann@lee.example>\nGönderildi: 2 Mart 2026 Pazartesi 10:00\n"
            "Kime: Jane Doe <jane@acme.example>\nKonu: An introduction?\n"
        ),
        False,
    ),
    "hubspot": ("On Mon, Mar 2, 2026 at 10:00 AM, Ann Lee <ann@lee.example> wrote:", True),
    "missive": ("On March 2, 2026 at 10:00 AM, Ann Lee (ann@lee.example) wrote:", True),
    "front": ("On March 2, 2026 at 10:00 AM GMT+1 ann@lee.example wrote:", True),
    "spark": ("On 2 Mar 2026, 10:00 +0100, Ann Lee <ann@lee.example>, wrote:", True),
    "hey": ("On March 2, 2026, Ann Lee <ann@lee.example> wrote:", True),
    "zoho": ("---- On Mon, 02 Mar 2026 10:00:00 +0100 Ann Lee <ann@lee.example> wrote ---", True),
    "roundcube": ("On 2026-03-02 10:00, Ann Lee wrote:", True),
    "roundcube de": ("Am 2026-03-02 10:00, schrieb Ann Lee:", True),
    "gmx": (
        (
            'Gesendet: Montag, 2. März 2026 um 10:00 Uhr\nVon: "Ann Lee" <ann@lee.example>\n'
            'An: "Jane Doe" <jane@acme.example>\nBetreff: An introduction?\n'
        ),
        False,
    ),
    "webde": (
        (
            'Gesendet: Montag, 02. März 2026 um 10:00\nVon: "Ann Lee" <ann@lee.example>\n'
            "An: jane@acme.example\nBetreff: An introduction?\n"
        ),
        False,
    ),
    "qq": (
        (
            '------------------ Original ------------------\nFrom: "Ann Lee" <ann@lee.example>;\n'
            'Date: Mon, Mar 2, 2026 10:00 AM\nTo: "Jane Doe"<jane@acme.example>;\n'
            "Subject: An introduction?\n"
        ),
        False,
    ),
    "qq zh": (
        (
            '------------------ 原始邮件 ------------------\n发件人: "Ann Lee" <ann@lee.example>;\n'
            '发送时间: 2026年3月2日(星期一) 上午10:00\n收件人: "Jane Doe"<jane@acme.example>;\n'
            "主题: An introduction?\n"
        ),
        False,
    ),
    "163": ('At 2026-03-02 10:00:00, "Ann Lee" <ann@lee.example> wrote:', True),
    "163 zh": ('在 2026-03-02 10:00:00，"Ann Lee" <ann@lee.example> 写道：', True),
    "naver": (
        (
            '-----Original Message-----\nFrom: "Ann Lee"<ann@lee.example>\n'
            'To: "Jane Doe"<jane@acme.example>;\nCc:\nSent: 2026-03-02 (월) 10:00:00 (GMT+09:00)\n'
            "Subject: An introduction?\n"
        ),
        False,
    ),
    "mailru": ("Понедельник, 2 марта 2026, 10:00 +03:00 от Ann Lee <ann@lee.example>:", True),
    "yandex": ('02.03.2026, 10:00, "Ann Lee" <ann@lee.example>:', True),
    "seznam": (
        (
            "---------- Původní e-mail ----------\nOd: Ann Lee <ann@lee.example>\n"
            "Komu: Jane Doe <jane@acme.example>\nDatum: 2. 3. 2026 10:00:00\n"
            "Předmět: An introduction?\n"
        ),
        False,
    ),
    "wp.pl": ("Dnia 2 marca 2026 10:00 Ann Lee <ann@lee.example> napisał(a):", True),
    "libero": ("Il 02/03/2026 10:00 Ann Lee <ann@lee.example> ha scritto:", True),
    "orange": (
        (
            '> Message du 02/03/26 10:00\n> De : "Ann Lee" <ann@lee.example>\n'
            "> A : jane@acme.example\n> Copie à :\n> Objet : An introduction?\n>"
        ),
        True,
    ),
}
