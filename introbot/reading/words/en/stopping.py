"""English: never again, a machine's words, and people who know each other already."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "never": """
        (do not|never|please do not|please never|kindly do not|kindly never|do not you|you must not|you are not to|you
            must never|do not ever|never ever|do not dare [to]|ask you not to|asked you not to|asked you to not|ask
            you to not| told you not to|want you not to|demand that you do not|not to|to not) [ever]
    """,
    "writing_to": """
        (write|email|mail|message|contact|call|text|ask|bother|approach|disturb|pester|spam|ring|phone|chase|trouble|
            harass|annoy|send|write to|reach out to|get in touch with|talk to|speak to|try|use|mail to) (me|us|this
            (address|inbox|mailbox|account|number|email)|my (address|inbox|email|company|office|family|number)|here|
            any of us| at this address)
    """,
    "again": """
        again|any more|anymore|ever|ever again|any longer|further|any further|in future|in the future|from now on|with
            (this|these|such)|about (this|these|such|anything)|for (anything|any reason)|henceforth|ever more|a second
            time
    """,
}

ANSWERS: dict[str, str] = {
    Says.STOP: """
        {never} write (any more|anymore|again|ever|ever again|to (me|us|this|my)) | (no|without|not my|never gave
            [you]) [my] (permission|right|leave|consent|business) to (write|email|contact|mail|message|call) [to] (me|
            us|this)
        ^ go away | [to] not [to] (receive|get|be sent|be contacted|be written|hear from) [such|these|any|further|
            more|your] [<thing>] (again|in future|in the future|any more|anymore|from you)
        if you (never|did not|would not|stopped|ceased|quit) (wrote|write|writing|contacting|contact|contacted|
            mailing|emailing| email|emailed|send|sending|sent) [to|me|us] [<thing>] (again|any more|anymore|me|us|,|$)
            | no (email|letters|messages| mail|contact) (,|$)
        keep (this|that|your|the) <thing> away [from (me|us)] | do not [ever] do (it|this|that) (again|any more) |
            (remove|delete| erase|take off|drop) (the|this|that|his|her|their) (address|email|name|number|data|
            account) [from <thing>]
        (reported|reporting|flagged|marked) [you|this|it|this message|you both|all] (as spam|to the|for spam) | (i am|
            we are) reporting (this|you|it) to
        {never} {writing_to} [<thing>] {again} | {never} {writing_to} (,|$) | {never} send [me|us] (this|these|that|
            such|any| more|another|anything) [<thing>] {again} | {never} send [me|us] (this|these|that|such|any)
            (kind|sort|type|kinds| sorts) of <thing> | {never} {writing_to} (this|these|that|such|any) (kind|sort|
            type|kinds|sorts) of <thing>
        (you are|you have been|you have just been|consider yourself|now) [now|hereby|both|all]
            (blocked|blacklisted|banned|blocking) [you|from|,|$] | from another address
        (i have|we have|i am) [now|hereby|both|all] (blocked|blacklisted|banned|blocking) (you|your|from|this|,|$)
        (quit|cease|end|discontinue|stop) [all|any|every|your] [further|future|more] (contact|correspondence|
            communication| messages|email|letters|requests|approaches|attempts) [to|with] [me|us|immediately|now|at
            once|please]
        (quit|cease|stop|end) [all] (this|these|the|your) (nonsense|rubbish|harassment|pestering|spam|spamming|
            letters|email| messages|campaign)
        [please|kindly] (take|strike|remove|erase|cross|delete|wipe|scrub|drop) (my|our) (name|address|email|details|
            data| number|contact|contacts|record|records|entry|information) [<thing>] (out|off|from|please|,|$|now|at
            once| immediately|everywhere|and)
        [please|kindly] (erase|delete|remove|forget|destroy|wipe) (everything|all|all of it|whatever|any data|all
            data|the data|all the data|all information|anything) [that] (you (have|hold|keep|store|stored|know|saved)|
            about (me|us)| on (me|us)|of (mine|ours))
        [please|kindly] (erase|delete|remove|forget|suppress|exclude|deregister|unlist|unsubscribe|delist) (me|us)
            [everywhere| completely|entirely|at once|immediately|now|please|from|here|,|$]
        {we} (do not|no longer|never) [ever] (want|wish|care|consent|agree|like) to (be|get|receive|hear|have|see)
            (any|more| further|contacted|written|emailed|asked|approached|mail|email|letters|anything|another|such|
            these|from (you|him| her|them|this|your)) [<thing>] [again|from you|from this|,|$|in future|of this|like]
        (revoke|revoking|withdraw|withdrawing) [my|our|all|any] [consent|permission] (to|for) [any|all|further]
            (contact|email| being|be|messages|storing|processing) | object to [any|all|the|further|your] (processing|
            storing|contact|storage| use of my)
        no more [of] (this|these|that|your|them|such) [<thing>] [please|ever|,|$] | no more (introduction|email|
            letters|mail| messages|requests) (,|$|please|ever|to|from|for|thanks|at) | not another (word|email|letter|
            message|one) [from|of|,|$]
        (keep|stay) (out of my (inbox|mailbox|life)|away from (me|us|my)) | (lose|burn|forget) (my|our) (number|name|
            email| address|details) | (that|this) (was|is|had better be|has to be|must be) (the|your) last (letter|
            email|message| time|one)
        (do not|never) (write|email|contact|mail|message|call|ask) [to] [me|us] again
        (do not|never|please do not) (email|contact|write to|mail|use|message|text|call) (this|my|our|these) [email]
            (address| inbox|mailbox|account|number) | (quit|cease|end|discontinue|refrain from|desist from|give up)
            [from] (emailing| writing|contacting|mailing|messaging|sending|bothering|pestering|spamming|harassing|
            disturbing) [to] [me|us|this| these] | enough (with|of) (these|this|the|your) {letters} | no more
            {letters} [,] (ever|please|thanks) [ever]
        (block|blacklist|bar|exclude|ban) (me|us|my address|this address) [from <thing>]
        no more (of (this|these|your {letters}))
        (strike|cross|scratch|knock|wipe|purge|clear|deregister|deactivate) (me|us|my (name|address|email|details|
            data)) [off| from|out]
        (i|we) (withdraw|revoke) [my|our|any] [consent|permission] to (be contacted|being contacted|contact me| email
            me)
        (not|never) (be|want to be|wish to be|like to be) (contacted|emailed|written to|bothered|disturbed|
            approached|mailed) (again|any more|any further|further|in future|in the future|by|,|$|like this|about)
        (desist|get off my back|go to hell|shut up|buzz off|sod off|drop dead|get stuffed|back off|bog off|beat it)
            (,|$|and)
        (remove|delete|erase|wipe) (all|any|every) [of] (my|our) (data|details|information|personal data|traces)
        (do not|never) (want|wish) to (hear|read|see|get|receive) [anything|any more|a word] [else|more] from (you|
            this|your)
        (how|where) (do|can) i (unsubscribe|opt out|get off|stop (these|this|getting))
        (i am|we are) (unsubscribing|opting out) | (no|without) further (contact|email|messages|communication|letters)
        (stop|end) (it|this) (now|at once|immediately|please|already|right now|nonsense) | stop it $
        (you|your (program|software|bot|assistant)) (must|should|have to|are to) (stop|cease) [<thing>]
        unsubscribe [me] | ^ stop $ | ^ please stop $ | (^|please) stop [please] [this|it] [now|immediately] $
        ^ stop (this|it) $ | opt (me|us) out | opt out | ^ remove (me|us) $ | ^ please remove (me|us) $
        [please] stop (emailing|mailing|writing|contacting|sending|bothering|spamming|messaging|pestering| harassing|
            asking|approaching) [to] [me|us]
        stop all [further] {letters}
        stop (sending|with|the|these|those|all|your|this) [me|us] [{unwanted}] {letters}
        [please] (remove|delete|take|strike|erase|drop|scrub) (me|us|my (name|address|email|email address| details|
            data|contact|contact details|information)) (from|off|out of|of) <thing>
        (remove|delete|erase) my (address|email|email address|details|data|contact details|information|name)
        take (me|us) off [of] (your|this|the|any|all)
        (off|from|out of) (your|this|the|any) (mailing list|list|mailing lists|distribution list|contact list|
            database|newsletter|books|email list)
        off your [<thing>] list
        (do not|never|please do not|do not ever|must not) [ever] (contact|email|write|write to|message|bother|
            approach|disturb|call|mail|text|spam|ask|pester|trouble) (me|us) (again|any more|anymore|ever|further|in
            future|in the future|with|about (these|this|such)|for (these|this|such)|at all|ever again|like this|this
            way)
        (do not|never|please do not|do not ever|must not) [ever] (contact|email|message|bother|disturb|mail| text|
            spam|pester) (me|us)
        never (write|write to) (me|us) | do not (write|write to) (me|us) $
        (do not|never|please do not) [ever|want you to] send [me|us] ({unwanted} [more|further|other] {letters}|
            anything [like this|else|more|further|again|of the (kind|sort)|of this (kind|sort)|in future|in the
            future]|any more|more of (these|this)|these|such things|another <thing>|things like (this|that))
        {we} (do not|no longer|never) (want|wish|care) to (receive|get|hear|see|be contacted|be emailed|be approached|
            be asked) [<thing>] (again|any more|anymore|from (you|this (program|software|service|bot| assistant))|
            {letters}|like this|ever|in future|in the future|by (you|this (program|software|service| bot)))
        {we} (do not|no longer|never) (want|wish) to be (contacted|emailed|approached|bothered|on (this|your| any)
            list)
        {we} (do not|no longer|never) want [to receive|to get|to see|to have] [any|any more|more|further|these| such|
            your|this] {letters} [any more|anymore|again|from you|like this|of this kind]
        (no|not any|not) (more|further) (email|messages|letters|requests|contact|spam|mailings|correspondence|of
            (these|this|your email|your messages)|introduction (please|ever|email|requests)|introduction from (you|
            <name>|this)) [please]
        leave (me|us) [in peace|alone|be|out of (this|it|these)] | (never|do not) (darken|come near)
        (lose|forget|delete|burn) my (address|email|number|email address)
        (block|blocking|blocked) (you|this address|this sender|these)
        (report|reporting|reported|mark|marking|marked) (you|this|it|these|them) [as|for] (spam|abuse|junk)
        cease [and desist|all] | gdpr | never (contact|ask|email|bother) (me|us) | do not contact
        never again (write|email|contact) | no contact | ^ [please] go away (,|$) | get lost | this is spam
        piss off | fuck off | bugger off
        {we} (would|want to|wish to) (like to) be (off|removed|deleted|taken off)
        {we} (want|wish|would like|demand|ask|request) to be (off|removed|deleted|unsubscribed|taken off|left alone|
            left out|struck)
        exclude me | suppress me
        put me on (your|the|a) (do-not-contact|stop|suppression|block|no-contact|do not contact) list
        let this be the last | this [has to|must|should|had better] be the last (email|message|time)
        (last|final) (warning|time i ask)
    """,
    Says.MACHINE: """
        out of [the] office | out-of-office | automatic (reply|response|answer) | auto-reply | autoreply
        auto reply | automated (reply|response|message) | this is an (automated|automatic)
        {we} am (currently|presently) (away|out|on (leave|holiday|vacation|annual leave|parental leave|maternity
            leave))
        {we} ({am}|will be) [currently|now|presently] (away|out|on (leave|holiday|vacation|annual leave|parental
            leave|maternity leave|sick leave|a business trip)) (until|from|and|with|without|through|between|till)
        will not be (reading|checking|monitoring|answering) [my|this|any|our] (email|inbox|mailbox|messages)
        (limited|no|little|intermittent) access to [my] email
        (ticket|case|enquiry|request|inquiry|query) (number|id|reference|<n>|has been (received|created|logged|
            opened))
        (your|the) (email|message|enquiry|request|inquiry) (has been|was) (received|forwarded|logged|delivered| read)
        delivery (status notification|has failed|failed|failure) | undeliverable | do not reply to this email
        this mailbox is (not|no longer) (monitored|in use|active)
        no longer (works|work|with|employed) (here|at|for|with) | read receipt | reacted to your (message|email)
        (your|the) (enquiry|ticket|request|case|inquiry) [,] [case|ticket|number|no|id|ref] [<n>] [,] (is|has| was)
        in our queue | for urgent (matters|issues|requests|questions|cases) | (during|in) my absence
        {we} will (reply|respond|answer) (when i (return|am back)|upon my return|on my return|within)
    """,
    Says.ACQUAINTED: """
        we go back <thing> | {we} am [in] (talks|touch|contact|business) with {them} | {we} am (his|her|their) <thing>
        {we} [have|already|just|finally|actually] (saw|seen|met|called|rang|phoned|emailed|wrote to|written to|texted|
            visited|talked to|talked with|spoke to|spoke with|spoken to|spoken with|contacted|hired|booked|engaged|
            tried| had|used) {them} (,|$|already|yesterday|today|last|on|in|this|before|once|twice|about|and|for|at|
            two|three|a)
        {we} [already] (work|start|started|are working|worked|have worked|do business|did business|trained|studied)
            together
        [we|i] already know (each other|one another|{them})
        (we|i) [already|actually|both] (know|have known) (each other|one another|{them} [very|quite|pretty| fairly]
            (well|already)|{them} from <thing>|{them} for <thing>|{them} personally)
        (we|i) know {them} (already|well|quite well|very well|from|personally|since) | (we|i) have known {them}
        (we|i) (have|had|are|were) already (met|been introduced|in touch|in contact|connected|acquainted|working
            together|talking|speaking) [with {them}]
        (we|i) (have|had) met {them} (already|before|last|at|in|once|many|several|on)
        (we|i) have met (,|$) | (we|i) met {them} (,|$|thanks) | we meet every <thing> | (we|i) have met (already|
            before|last|at|once|several|many)
        we (have met|met) (at|in|last|before|already)
        already (met|know|in touch|in contact|connected|acquainted|introduced|working|talking|speaking) (with| to|to
            each other|{them})
        (we|i) {am} already (working|in touch|in contact|connected|talking|speaking|friends|acquainted|a (customer|
            client)) (with|to|of) [{them}]
        (he|she|<name>|they) (is|are) [already|actually] (my|our|an old|a friend|a good friend|a former|one of (my|
            our)) [old|former|good|current|present] (friend|colleague|client|customer|supplier|consultant| cousin|
            brother|sister|neighbour|neighbor|husband|wife|partner|of mine)
        {them} and i (are|go|have known|know|met|have met|worked|already|have worked)
        (i|we) (used to work|have worked|worked|already work|studied|went to school) with {them}
        (he|she|<name>|they) [already] (works|work|worked|used to work) (for|with) (me|us)
        we (go way back|are old friends|are already connected|are already in touch|are already acquainted|are friends|
            were introduced)
        old friends | no need to introduce us [,] we
        (i|we) [already] have (his|her|their|<name> is) (number|email|contact|details|contact details)
    """,
}
