"""Words of delivery reports that follow no standard."""

from __future__ import annotations

from introbot.mail.words import phrases, words

# Local parts and names under which mail systems write.
SYSTEM_LOCAL_PARTS = words(
    "mailer-daemon mailerdaemon post_master mail-daemon maildaemon mailer_daemon mdaemon daemon postmaster "
    "bounce bounces smtp-daemon mail-delivery maildelivery mailsystem mail-system emailgateway "
    "returned_mail e500_smtp_mail_service mmdf uucp "
    "mailerrors mail_delivery_subsystem"
)
SYSTEM_NAMES = phrases("""
    mail delivery | mailer-daemon | mailer daemon | mail deliver system | delivery subsystem | postmaster
    mail system | system administrator | systemadministrator | administrateur système
    administrador del sistema | mail router | email delivery | delivery system | mail administrator
    internet mail delivery | message router | mail transfer | microsoft outlook | smtp gateway | mail service
""")
# What such letters say.
FAILED = phrases("""
    failure reasons | not listed in | trouble delivering | unable to send | recapito non riuscito
    fehler bei der nachrichtenzustellung | error de entrega | 配信不能 | addresses were unknown
    no such recipient | mailbox exceeds | exceeds allowed | could not be processed | message rejected
    was refused | undelivrable | message could not be delivered | konnte nicht zugestellt
    konnte nicht gesendet | kan niet worden bezorgd | kon niet worden bezorgd | falha na entrega
    não foi entregue | entrega falló | fallo en la entrega | échec de la distribution
    dostarczenie nie powiodło | kézbesíthetetlen | ne peut pas être | 投递失败 | 被退回 | 反馈 | 送信エラー
    エラーメール | could not be delivered | could not deliver | couldn't be delivered | couldn't deliver
    unable to deliver | unable to be delivered | wasn't able to deliver | was not able to deliver
    not be able to deliver | cannot be delivered | can't be delivered | cannot deliver | delivery has failed
    delivery failed | delivery failure | failed delivery | delivery error | undeliverable | undelivered
    not delivered | undeliverable address | did not reach | has not been delivered | was not delivered
    not yet been delivered | failure notice | failed to deliver | failed permanently | permanent failure
    permanently failed | returned mail | returned to sender | returned email | returning message to sender
    mail system error | user unknown | unknown user | no such user | mailbox unavailable | mailbox not found
    does not exist | doesn't exist | no mailbox | fatal errors | delivery errors | failed recipients
    unknown recipient | invalid recipient | address rejected | recipient rejected | was rejected | been rejected
    is rejected | mail could not | message could not | delivery to the following | error delivering
    error during delivery | delivery status notification (failure) | mailbox is full | mailbox full | over quota
    exceeded storage | quota exceeded | could not be sent | couldn't be sent | not accepted
    the following address failed | following addresses failed | the following recipients | not known here
    account is disabled | have been disabled | unrouteable | address not found | message blocked
    message not delivered | bounced | deliver mail to | problem delivering | problems delivering | unzustellbar
    nicht zugestellt | zustellung fehlgeschlagen | nicht zustellbar | non remis | n'a pas pu être
    n'a pas été remis | échec de la remise | impossible de remettre | non distribu | no se pudo entregar
    no se ha podido entregar | no se puede entregar | no entregado | mancato recapito | non recapitabile
    non è stato possibile | impossibile recapitare | não foi possível entregar | não pôde ser entregue
    não entregue | onbestelbaar | niet worden bezorgd | niet afgeleverd | kon niet worden | kunde inte levereras
    kunne ikke leveres | kunne ikke afleveres | toimitus epäonnistui | nelze doručit | nebylo možné doručit
    nie można dostarczyć | nie mogła zostać dostarczona | не доставлено | не удалось доставить
    не может быть доставлено | teslim edilemedi | iletilemedi | 配信できません | 配信に失敗 | 送信できません
    送信に失敗 | 送信不能 | 届けることができません | 배달되지 않 | 전송되지 못 | 无法投递 | 退信 | 無法傳遞
    未送达 | 发送失败 | pravděpodobně neexistuje | n'existe pas | existiert nicht | no existe | non esiste
    não existe | bestaat niet | не существует | rejected your message | message was undeliverable
    delivery attempt | nondeliverable | non-deliverable | giving up
""")
ERROR_SUBJECTS = phrases("""
    エラー通知 | 送信エラー | 配信エラー | delivery notification: | message status - undeliverable
    fehler bei der zustellung
""")
DELAYED = phrases("""
    warning message only | delayed | delay reason | not yet been delivered | has not yet | will be retried
    will keep trying | will retry | still being retried | still trying | temporarily deferred
    notification (delay) | do not need to resend | could not be delivered yet | being held | verzögert | retardé
    en retard | retraso | ritardo | atraso | vertraagd | försenat | forsinket | opóźnion | задерж
    temporary error | temporary failure | delayed mail
""")
# Lines after which the returned letter itself begins.
RETURNED_BELOW = phrases("""
    returned message | original message follows | your original message | below this line is a copy
    this is a copy of | copy of the message | copy of your message | original message | message headers follow
    header of the original | headers of the original | original message headers | returned mail ---
    unsent message below | message follows | your message follows | text of the message | message header follows
    original mail info | returned content | message contents follow | message text follows
    the following is the | enclosed is a copy | undelivered message | start of returned | header of your message
    original-nachricht | --- message from | the original message | mail header | message body | begin message
    the body of the message | original text follows | original letter | the unsent message
    ursprüngliche nachricht
""")
