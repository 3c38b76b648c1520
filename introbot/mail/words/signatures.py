"""Words of signatures, mobile footers, disclaimers and banners, by language."""

from __future__ import annotations

from introbot.mail.words import phrases, words

# "Sent from my iPhone": a word for sending and the name of a device or program, on one short line.
SENT = phrases("""
    verzonden vanuit | verstuurd vanuit | virenfrei | virus-free | sent from | sent via | sent by | sent with
    sent using | sent on | from my | get outlook | envoyé de | envoyé depuis | envoyé à partir | envoyé avec
    envoyé via | gesendet | von meinem | von unterwegs | enviado desde | enviado do | enviado de
    enviado a partir | enviado através | enviado por | enviado com | enviado con | enviada do | inviato da
    inviato dal | inviata da | inviato con | verzonden vanaf | verstuurd vanaf | verzonden met | verstuurd met
    verzonden via | skickat från | skickat med | sendt fra | sendt med | sendt via | lähetetty | odesláno
    odoslané | wysłane z | wysłano z | wysłane | küldve | elküldve | trimis de | trimis din | отправлено
    надіслано | изпратено | gönderildi | mobil gönder | 送信 | から送信 | 发自 | 發自 | 从我的 | 從我的 | 传送自
    傳送自 | 에서 보냄 | στάλθηκε | εστάλη | נשלח מ | أرسلت من | أُرسلت من | đã gửi từ | được gửi từ
    dikirim dari | dihantar daripada | ส่งจาก | saadetud | nosūtīts | išsiųsta | poslano s | poslano iz
    poslato sa | enviat des | holen sie sich outlook | télécharger outlook | obtener outlook | obter o outlook
    scarica outlook | download outlook | diese nachricht wurde | typed on | written on | dictated | brevity
    excuse typos | excuse any typos | please excuse
""")
DEVICES = phrases("""
    iphon | avast | iphone | ipad | ipod | android | samsung | galaxy | blackberry | huawei | xiaomi | oneplus
    pixel | nokia | htc | alcatel | motorola | sony | xperia | lg mobile | windows phone | windows mail
    windows 8 | windows 10 | windows 11 | mail for windows | mail app | mail pour | mail für | mail voor
    mail para | mail per | mail til | mail för | outlook | yahoo mail | yahoo! mail | gmail | proton
    thunderbird | airmail | mailbox | spark | superhuman | k-9 | fairemail | bluemail | edison | newton mail
    hey.com | gmx | web.de | aol | zoho | fastmail | tutanota | tuta | mobile device | mobile phone | my mobile
    my phone | a phone | my cell | cell phone | smartphone | smart phone | handy | mobilgerät | mobiltelefon
    mobiele telefoon | téléphone | portable | mobile | móvil | celular | telemóvel | cellulare | telefono
    telefon | mobil | puhelim | телефон | apple watch | macbook | my mac | my tablet | tablet | ti-85 | palm
    iphona | iphonie | айфон | айпад | アイフォン | スマートフォン | 手机 | 휴대폰 | mail.ru | яндекс | почта
    qq邮箱 | 网易 | naver | 아이폰
""")
CLOSINGS = phrases("""
    best | best regards | kind regards | warm regards | regards | best wishes | all the best | cheers | thanks
    thank you | many thanks | thanks again | sincerely | yours sincerely | yours | yours truly | warmly
    cordially | respectfully | take care | talk soon | ttyl | br | kr | mit freundlichen grüßen
    mit freundlichen grüssen | freundliche grüße | freundliche grüsse | viele grüße | viele grüsse | beste grüße
    beste grüsse | liebe grüße | liebe grüsse | herzliche grüße | herzliche grüsse | gruß | grüße | mfg | vg
    lg | schöne grüße | cordialement | bien cordialement | bien à vous | bien à toi | amicalement | salutations
    sincères salutations | merci | merci d'avance | un saludo | saludos | saludos cordiales | atentamente
    un abrazo | gracias | atenciosamente | abraços | um abraço | cumprimentos | com os melhores cumprimentos
    att | obrigado | obrigada | cordiali saluti | distinti saluti | saluti | un saluto | grazie | a presto
    met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | groeten | groetjes | mvg
    med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | hälsningar | mvh | med venlig hilsen
    venlig hilsen | vennlig hilsen | med vennlig hilsen | hilsen | kh | vh | dbh | ystävällisin terveisin
    terveisin | terv | s pozdravem | s pozdravom | hezký den | pozdrawiam | z poważaniem | pozdrowienia
    üdvözlettel | üdv | cu stimă | cu respect | с уважением | всего доброго | з повагою | saygılarımla
    iyi çalışmalar | sevgiler | με εκτίμηση | בברכה | مع أطيب التحيات | よろしくお願いします
    よろしくお願いいたします | 敬具 | 此致 | 祝好 | 谢谢 | 감사합니다 | trân trọng | salam | terima kasih
""")
# What the legal text below (or a gateway's banner above) begins with.
DISCLAIMERS = phrases("""
    confidentiality notice | confidentiality note | confidential notice | disclaimer | this e-mail and any
    this email and any | this e-mail is | this email is confidential | this message is confidential
    this e-mail message | this email message | this message and any | this message contains
    this email contains | this communication | this transmission | this electronic message
    this e-mail may contain | this email may contain | this message may contain | this email, | this e-mail,
    this message, including | the information contained in this | the information in this
    the contents of this e | the content of this e | privileged and confidential | notice: this
    important notice | legal notice | please consider the environment | think before you print | save paper
    consider the environment | any views or opinions | virus-free | avast | scanned by
    this email has been scanned | this email has been checked | registered in england | registered office
    to unsubscribe | you received this message because you are subscribed | you are receiving this because
    diese e-mail enthält | diese e-mail kann | diese e-mail und | diese nachricht ist vertraulich
    der inhalt dieser e-mail | diese mail enthält | vertraulichkeitshinweis | haftungsausschluss | ce message et
    ce message est | ce courriel | ce courrier électronique | avis de confidentialité
    les informations contenues | este mensaje y | este mensaje es | este correo | la información contenida
    aviso legal | aviso de confidencialidad | esta mensagem | este e-mail | este email
    aviso de confidencialidade | questo messaggio | questa e-mail | questa email | le informazioni contenute
    avviso di riservatezza | dit bericht | deze e-mail | de informatie in | detta meddelande | detta e-post
    denne e-mail | denne e-post | tämä viesti | tento e-mail | táto správa | ta wiadomość | niniejsza wiadomość
    ez az üzenet | acest mesaj | данное сообщение | это сообщение | настоящее сообщение | bu e-posta | bu mesaj
    このメール | 本邮件 | 本郵件 | 이 메일
""")
BANNERS = phrases("""
    caution: external | caution: this email | caution: this message | caution: this e-mail | external email
    external sender | [external] | external: | warning: external | warning: this email
    this email originated from outside | this message originated from outside | this email originated outside
    this e-mail originated | originated from outside of | you don't often get email from
    some people who received this message don't often | you don't often receive email
    learn why this is important | be careful with this message | [caution] | this sender is
    do not click links or open | do not click on links | exercise caution | this message came from outside
    achtung: diese e-mail | externe e-mail | vorsicht: externe | sie erhalten nicht oft eine e-mail
    attention: ce courriel | message externe | correo externo | e-mail externo | ficar atento
    attenzione: e-mail esterna | let op: deze e-mail | externe afzender | outside your organization
    outside the organization | outside of your organization | outside of the organization
""")
JOBS = words(
    "ceo cto cfo coo cmo vp svp evp director manager head founder cofounder co-founder partner president "
    "chairman lead engineer developer "
    "consultant analyst assistant officer executive associate counsel attorney specialist coordinator "
    "geschäftsführer geschäftsführerin leiter "
    "leiterin directeur directrice gérant responsable director directora gerente direttore ceo, sales "
    "marketing professor dr. prof. gmbh ltd "
    "ltd. inc inc. llc ag s.a. b.v. ab oy"
)
