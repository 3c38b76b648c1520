"""English."""

from introbot.reading.words.language import Language, Says


def _each(words: str, meant: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), meant)


_SPELLINGS = {
    # contractions, with and without their apostrophe
    **{"won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not", "cannot": "can not"},
    **{"dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not"},
    **{"wasnt": "was not", "wouldnt": "would not", "couldnt": "could not", "havent": "have not", "hasnt": "has not"},
    **{"shouldnt": "should not", "im": "i am", "ive": "i have", "id": "i would", "i'd": "i would", "thats": "that is"},
    **{
        "lets": "let us",
        "let's": "let us",
        "youre": "you are",
        "theyre": "they are",
        "weve": "we have",
        "itd": "it would",
    },
    **{"ill": "i will", "were": "were", "its": "it is", "whats": "what is", "shan't": "shall not", "ain't": "is not"},
    # ways to write yes and no
    **_each("yess yas yass yis yiss yus", "yes"),
    **_each("yes yep yeah yup yea yess yeh yah yeap ya aye yesh yepp yeas ye", "yes"),
    **_each("no nope nah noo nay naw nop", "no"),
    **_each("okay ok okey k okie oke okee okido okey-dokey okie-dokie okidoki", "okay"),
    **{"okay-dokay": "okay", "dokie": "dokie", "dokey": "dokie", "dokay": "dokie", "allright": "alright"},
    # short and mistyped
    **_each("please pls plz plese pleas pleae plaese pleaze", "please"),
    **_each("pleaes pleasee pleas plse", "please"),
    **_each("thanks thx tks thnx thanx ty thankyou thnks thansk tnx", "thanks"),
    **_each("introduction intro introducion intoduction introductions intros inro", "introduction"),
    **_each("introduce intoduce intorduce introduc introdue introduse indroduce", "introduce"),
    **_each("definitely definately definetly defo def", "definitely"),
    **_each("absolutely absolutly absolutley", "absolutely"),
    **_each("interested intrested intersted interessted", "interested"),
    **_each("unsubscribe unsubcribe unsuscribe unsubscibe", "unsubscribe"),
    **_each("email e-mail mail mails emails e-mails", "email"),
    **_each("grateful greatful", "grateful"),
    **{"u": "you", "r": "are", "ur": "your", "w": "with", "&": "and", "info": "information", "infos": "information"},
    **{
        "organize": "organise",
        "honored": "honoured",
        "favor": "favour",
        "colour": "color",
        "wanna": "want to",
        "gonna": "going to",
        "gotta": "got to",
        "lemme": "let me",
    },
    **{"everybody": "everyone", "anybody": "anyone", "somebody": "someone", "nobody": "no-one", "noone": "no-one"},
    **{
        "thanking": "thank",
        "recieve": "receive",
        "recieved": "received",
        "approx": "about",
        "wd": "would",
        "cd": "could",
    },
    **{
        "dr.": "dr",
        "mr.": "mr",
        "mrs.": "mrs",
        "ooo": "out-of-office",
        "asap": "asap",
        "tho": "though",
        "till": "until",
    },
    **{"rn": "right now", "atm": "at the moment", "btw": "by the way", "tmrw": "tomorrow", "ltd": "ltd"},
}

_MACROS = {
    "them": """
        him | her | them | [mr|mrs|ms|dr] <who> | this (person|gentleman|lady|guy|woman|man|one)
        that (person|gentleman|lady|guy|woman|man)
        your (friend|contact|colleague|acquaintance|guy|expert|person|man)
    """,
    "us": "me|us|me and my (team|colleague|partner|wife|husband)|the two of us|both of us|us both",
    "we": "i|we|both of us",
    "am": "am|are",
    "very": """
        very | so | really | definitely | certainly | absolutely | totally | always | more than | only too
        quite | just | truly | perfectly | extremely | most | genuinely | sincerely | very very | super | pretty
        would | indeed
    """,
    "glad": "happy|glad|delighted|pleased|thrilled|keen|honoured|grateful|excited|eager|up for it|game|over the moon",
    "good": """
        good | great | lovely | perfect | excellent | fantastic | wonderful | brilliant | awesome | amazing
        super | marvellous | terrific | fabulous | splendid | ideal | fine | nice | so good | very good
        really good | very helpful | really helpful | helpful | so helpful | useful | very useful
        really useful | superb | most welcome | very welcome | much appreciated | really great | really nice
        so kind | very kind | cool | incredible | grand | a great help | a big help | a huge help | tremendous
    """,
    "card": """
        details | contact details | contact information | email | email address | address | number
        phone number | contact | contacts
    """,
    "introduced": """
        be introduced [to {them}] | be (connected|put in touch) [(to|with) {them}] | meet [with] {them}
        (talk|speak) (to|with) {them} | connect [with {them}] | chat [(to|with) {them}]
        (hear|to hear) from {them}
        have (a|that|this) (chat|call|talk|word|conversation|coffee|quick call|quick chat) [with {them}]
        get to know {them} | get (in touch|connected|acquainted) with {them}
        have (an|the|that|this) introduction [to {them}] | take you up on (that|it|this|your offer|the offer)
        accept [your (kind|) offer|the offer] | make {them} acquaintance
        get (an|the|that) introduction [to {them}] | see what (he|she|they) (has|have) to (say|offer)
    """,
    "anintro": """
        (an|the|this|that|your) introduction [to {them}] | (an|the) email introduction | it | that | this | one
        your help
    """,
    "intro": """
        (introduce|introduction) ({us}|{them}|{us} to {them}|{them} to {us}|us to each other|me and {them}|{them}
            and me)
        (connect|link|hook|match|join) ({us}|{them}|{us} (to|with) {them}|{them} (to|with|and) {us}|me and
            {them}) [up]
        (link|hook|match|set|team) us up [with {them}] | (link|hook) me up with {them}
        put ({us}|me and {them}|{them} and me) in (touch|contact) [with ({them}|each other)]
        put {them} in (touch|contact) with {us} | bring us together
        get us (together|connected|in touch|talking)
        (make|do|send|write|effect|facilitate|arrange) (the|that|this|an|your) [warm|quick|short] (introduction|
            connection|email introduction|introduction email)
        (make|do) the introductions | do the (needful|honours|honors) [and introduce us]
        (share|pass on|forward|send|give) (my|our) {card} [and [my|our] {card}] [with {them}|to {them}|on to {them}]
        give (him|her|them) (my|our) {card} [and [my|our] {card}]
        send (him|her|them) (over|along|round|around|to me|to us)
        put {us} and {them} in (touch|contact)
        (have|let|get|ask|tell) (him|her|them) [to] (call|email|contact|ring|text|phone|reach out to|write to) {us}
            (on|at) {phone}
        (tell|ask) (him|her|them) to (get in touch|reach out|drop me a line|give me a (call|ring|shout|bell))
            [with {us}|to {us}]
        set (it|that|this|one) up | set up (the|an|that) introduction
        arrange (it|that|this|the introduction|an introduction) | organise (it|that|this|the introduction)
        make (it|this|that) happen | make introduction | (pass on|forward) my {card} [to {them}]
        pass my {card} on [to {them}] | pass my {card} to {them} | (give|send) {them} my {card}
        share my {card} [with {them}]
        (have|let|get) {them} (call|email|write|write to|contact|ring|message|text) {us}
        (have|let) {them} (get in touch|reach out) [with {us}|to {us}]
        (tell|ask) {them} to (call|email|write|write to|contact|ring|message|text|reach out to|get in touch
            with) {us}
        send {them} my way | bring {them} on | (introduce|connect) away
    """,
    "soon": """
        now | right away | straight away | asap | as soon as (possible|you can|you like)
        via email | by mail | via mail | whenever (you like|suits|you want) | whenever (is convenient|it suits you|
            you can|you are ready) | then
        today | at your convenience | any time | by email
        at your earliest convenience | (when|as soon as) you are ready | at once | immediately
        when you (can|get a chance|have a (minute|moment)|get a (minute|moment|chance)) | in an email | please
        over email
    """,
    "back": "holiday|holidays|vacation|leave|a trip|my holiday|my vacation|my holidays|a business trip|my trip",
    "day": """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mondays | tuesdays | wednesdays
        thursdays | fridays | saturdays | sundays | weekdays | weekends | mornings | afternoons | evenings
        lunchtimes | lunchtime | any (day|time|morning) | any (afternoon|weekday)
        (early|late) (mornings|afternoons|evenings) | most (days|mornings|afternoons|evenings)
    """,
    "why": """
        [{we}] [only|just] (have been|was|were|had been|been) [very|so|too|rather|really|quite|a bit] (busy|swamped|
            travelling|traveling|away|on (holiday|
            vacation|leave|the road|a trip|a plane|the train|my phone|paternity leave|maternity leave)|out of the
            (office|country)|ill|sick|off sick|off|in (meetings|a meeting|back-to-back meetings)|at (a|the)
            (conference|
            fair|trade fair|trade show|wedding|beach)|under the weather|snowed under|drowning in email|buried in
            (work|
            email)) [all (day|week)|last (week|month)|for (a|the last|two|a few|the past) (day|days|week|weeks|
            month)|until
            (yesterday|today|this morning)|yesterday|this week|with <thing>|the (last|past) few days|and (only|
            just) got
            back (today|yesterday|now)] [,] [sorry|apologies]
        (busy|crazy|hectic|long|mad|frantic) (day|days|week|weeks|month|times|period) [here|at work|behind me]
        it has been [a|very|so|really|quite] (busy|crazy|hectic|mad|long) [day|week|time|month] [here]
    """,
    "broke": """
        broke | broken | died | failed | gave up | packed up | crashed | collapsed | exploded | conked out
        packed in | given up | stopped working | let us down | burnt out | fell apart
    """,
    "concession": """
        [{we}|and|no|sure] (do not|did not|have not|had not|never) (know|known|met|meet|heard of|come across|hear
            of|spoken
            to|talked to) {them} [yet|before|at all|in person|personally|so far|until now]
        {we} (was|were) (not sure|unsure|sceptical|skeptical|hesitant|in two minds|doubtful|reluctant) [at first|
            first|
            initially|yesterday|to begin with|about (it|this)]
        {we} (hesitated|wavered|wondered) [at first|a moment|a little|for a (moment|minute|day)|long]
        (normally|usually|ordinarily|generally) {we} (decline|refuse|say no to|do not do|do not accept|avoid|skip|
            pass on|
            ignore|am wary of|do not take) (these|this|such things|such requests|these things|introduction|such
            introduction|things like this|these requests|offers like this|this sort of thing)
        {we} (do not|rarely|seldom|hardly ever) [usually|normally|often|generally|always] (say yes to|do|accept|
            take|answer|
            like|respond to|reply to) (these|this|such things|such requests|these things|introduction|such
            introduction|
            things like this|these requests|this sort of thing|offers like this)
        {we} (said no|declined|turned (it|this|that) down|refused|passed) (last time|last year|before|the last time|
            in the
            past|the first time|at first) [,] [but now]
        {we} (do not|did not) (want|wish|mean|like) to (be a bother|bother {them}|be a nuisance|impose|intrude|
            waste (his|
            her|their) time|be a burden)
        {we} never thought (i|we) would (say|need) (this|that|it)
    """,
    "days": "{day} [(morning|mornings|afternoon|afternoons|evening|evenings)] [(and|or|,) {day}]",
    "phone": "[+] <n> [,] [<n>] [,] [<n>] [,] [<n>] [,] [<n>]",
    "month": """
        january | jan | february | feb | march | april | apr | may | june | jun | july | jul | august | aug
        september | sept | sep | october | oct | november | nov | december | dec
    """,
    "season": "spring|summer|autumn|fall|winter|springtime|summertime",
    "span": "day|days|week|weeks|month|months|quarter|quarters|year|years|fortnight",
    "few": "a|an|one|two|three|four|five|six|ten|<n>|a few|a couple of|a couple|several|some|another|another few",
    "fest": """
        christmas | easter | the holidays | the holiday | the new year | new year | ramadan | thanksgiving
        the break | the summer | the spring | the autumn | the fall | the winter | the trade fair | the season
        year end | the weekend | q1 | q2 | q3 | q4
    """,
    "point": """
        [early|late|mid|the middle of|the end of|the start of|the beginning of|end of|mid-] [in] [the] ({month}|
            {season}|{fest}|next {span}|next {season}|next {month}|the {span}|this {span}|new year|<n> [of]
            [{month}]|{month} <n>|{day}|next {day}|tomorrow|half-term|half term|term|<n>)
    """,
    "when": """
        next ({span}|{season}|{month}) | (the week|the month|the year) after [next]
        [early|later|late|sometime] (next|this) ({span}|{season}) | later (in the year|in the month|on)
        in [early|late|mid] [the] [next] ({month}|{season}|new year|{fest})
        in [about|around] {few} {span} [time|or so]
        (after|until|from|not before|before|by|around|towards|come|no earlier than|not until|at|on|for) {point}
        (end|start|beginning|middle) of [the] ({span}|{month}|{season}|next {span})
        (early|late|mid|mid-) ({month}|{season}) | {few} {span} from now | in the new year | in the near future
        in [the] (second|first|other|next) half [of] [the] [year] | on the <n> [of] [{month}]
        the <n> of {month} | {month} <n> | <n> {month}
        (after|when|once) (i am|we are|i have|we have|i get|we get|i come|we come) back [from {back}] | in q1
        in q2 | in q3 | in q4 | mid-january | mid-february | mid-march | mid-april | mid-may | mid-june
        mid-july | mid-august | mid-september | mid-october | mid-november | mid-december | later this {span}
        some other time | another time | another {span}
    """,
    "like": "like|such as",
    "needed": """
        (need|am missing|are missing|have been missing|was missing|am looking for|are looking for|were looking
            for|was looking for|have been looking for|have been searching for|have been hoping for|wanted|lack)
    """,
    "need": """
        {we} [do|really|badly|definitely|certainly|urgently|still|currently|desperately|absolutely|very much|do
            really] need (this|that|it|one|help|some help|someone|him|her|them|someone (like|such as) ({them}|that|
            this)|a hand|the help|exactly (this|that)|help with (this|that|it)|someone for (this|that|it)) [badly|
            urgently|soon|now|right now|today]
        (it|this|that) is [certainly|definitely|very much|really|indeed] [something|a thing] (i|we) [do|really|
            definitely] need
        (it|this|that) is [exactly|precisely|very much] (what|who|the person|something) (i|we) {needed}
        (it|this|that) is [certainly|definitely|very much|indeed] a [real|big|genuine|pressing] (need|issue|
            problem) [for us|for me|here|of ours]
        {we} have that need | there is a need | [a|an] <thing> is (exactly|precisely) (what|who) (i|we) {needed}
        (he|she|<name>) is (exactly|precisely) (what|who) (i|we) {needed} | exactly (what|who) (i|we) {needed}
    """,
    "trouble": """
        dying | broken | a mess | a total mess | a real mess | falling apart | failing | a nightmare
        a disaster | a headache | a real problem | a bottleneck | out of control | overdue | leaking
        collapsing | on its last legs | giving up | driving us mad | driving me mad | slow | very slow
        too slow | outdated | chaos | in chaos | a pain | a real pain | killing us | killing me | overwhelmed
        overloaded
    """,
    "unwanted": """
        these | this | such | your | any | any more | more | any of these | more of these | more of this
        this kind of | this sort of | these kinds of | those | anything like
    """,
    "letters": """
        email | messages | message | letters | requests | introduction | spam | newsletters | newsletter
        contact | stuff | things | offers | mailings | mailing | correspondence | invitations | notes
        enquiries | solicitations | communications | communication | ones
    """,
    "boss": "my|our|the|his|her",
    "role": """
        assistant | wife | husband | colleague | colleagues | partner | boss | manager | brother | sister
        daughter | son | team | secretary | cto | ceo | cfo | coo | cmo | hr | it | office | department
        director | lead | head | accountant | lawyer | buyer | purchasing | procurement | marketing | sales
        finance | operations | co-founder | cofounder | business partner | office manager | people | deputy
        successor | owner
    """,
    "other": """
        {boss} <thing> | <name> | someone else | {boss} {role} | our <thing> (lead|head|manager|director)
        the person <thing>
    """,
}

_ANSWERS: dict[str, str] = {
    Says.YES: """
        yes [yes] [yes] | yes indeed | yes (sir|maam|ma'am) | hell yes | oh yes | sure yes | yes of course
        yes sure | yes okay | ^ y $
        a (clear|definite|big|firm|resounding|wholehearted|enthusiastic|loud) yes [from (me|us|my side|here)]
        yes [,] for sure | yes to (both|all of it|everything) | yes (twice|on both counts) | yes and yes
        yes [,] both | yes from (me|us|my side|our side|here) | it is a yes [from (me|us)]
        [so] that is a yes [from (me|us)]
    """,
    Says.CONSENT: """
        [it|that|this] would be [{very}] ({good}|a pleasure|an honour|my pleasure|a great pleasure|a real pleasure)
            to {introduced}
        [that|it|this|which] is [absolutely|totally|perfectly|completely|
            quite|very|all] (fine|okay|good|
            cool|great|perfect|alright|no problem|no trouble) [,|$|with me|by me|for me|for us|with us]
        [yes [,]] [please|kindly] go ahead with the same | go (ahead|for it) (so|mate|then|pal|buddy|my friend|dear)
        ^ (totally|ooh yes|ooh yes please|very interested|curious to (meet|talk to|hear from) {them}|sold|deal|
            bring it|put me through|hit me [with
            it]|okey dokey|i will bite|i am all ears|sign me up|say no more|with bells on|say the word) [,|$]
        [well [,]] (let us|we could) give (it|this|that|him|her|them) a (try|go|shot|whirl|chance) [then]
        [it is|definitely|certainly] worth (a (try|shot|go|chat|call|conversation)|trying|it|meeting {them}|a
            conversation)
        {we} (would be|am|are) (glad|happy|delighted|grateful|thrilled|pleased|so happy) if you [could|would] {intro}
        [it|that] would be [{very}] {good} if you [could|would] {intro} [{soon}]
        [{we}] would [really|much|very much|] appreciate (it|that) if you [could|would] {intro}
        (i|we) (have|had|can think of|see) no [good|earthly] reason (to say no|not to|to refuse|to decline|to object)
        (nothing|not a thing) (speaks|to say|to be said) against (it|that) | there is nothing (i|we) would (like|
            love|want) (more|better)
        nothing would (please|delight) (me|us) more | {we} (could not|can not) agree more | could not be better
        {we} would never (say no to|refuse|turn down) (you|that|this|it|{them}) | (need|question 1|first question|
            first) [,|is] yes [,] (introduction|
            question 2|second question|second|and second) [,|is] yes | (both|twice) yes | yes [,] to both questions
            | yes to (both questions|either|each)
        {we} (do not|did not) (need|have) to think [about (it|that|this)] [,] yes | no need to think [about (it|
            that|this)] [twice]
        not only yes but (hell|heck|absolutely|definitely) yes | y e s | for you [,] yes | never say never [,] yes
        it is no (trouble|problem|bother|big deal|issue) [at all|for me|for us]
        (normally|usually) {we} would (say no|decline|refuse|pass) [,] but [for (you|{them}|this one)] [,] (yes|
            sure|okay) [please]
        please [do] introduce [him|her|them] $ | ^ keen $
        yes [,] you (may|can) [certainly|of course|gladly|happily] $ | ^ you (may|can) $
        [{we}] would [{very}] (much|) appreciate (an|the|a|your) [warm] introduction to {them}
        ^ (keen|interested|open to (it|this|that|an introduction|meeting {them})|up for (it|that|this|a chat|a call|
            meeting {them}|an introduction)|happy to|glad to|game) [,] (yes|please|go ahead|introduce us) [please|yes]
            [{soon}]
        [{we}] [{am}|would be|would definitely be|would certainly be] [{very}] (interested|keen|up|open|game|ready|
            willing|happy|glad|pleased|honoured|delighted|eager|on board|thrilled|excited) (for|in|about|on|to|
            with) (it|
            that|this|an introduction|the introduction|a chat|a call|a conversation|a meeting|meeting|talking to|
            speaking
            (to|with)|chatting (to|with)|connecting with|being (introduced|connected)|getting (connected|in touch))
            [with {them}|to {them}|{them}]
        (yes|sure|okay|definitely|absolutely) [,] {we} would be [{very}] (interested|keen|happy|glad|game|up for (it|
            that)|open to (it|that)|delighted|pleased|grateful) [to $|,|$|to {introduced}|in (it|that|this|meeting
            {them})]
        {we} would be [{very}] (grateful|thankful|obliged|happy|glad|thrilled|delighted|honoured) for (an|the|that|
            this|
            your) (introduction|contact|connection)
        [a|an|the|your] [warm|quick|short|brief|personal|email|direct|mutual] (introduction|connection) [to {them}]
            would be
            [{very}] {good} [for (me|us)|indeed]
        {we} would [{very}] (love|like|welcome|appreciate|enjoy|value) (a|an|the|that|your) [warm|quick|short|brief|
            personal]
            (introduction|connection|chat|call|conversation|meeting|word) [to {them}|with {them}] [very much|a lot]
        you (may|can|could|should) [gladly|certainly|definitely|happily|of course|absolutely] (go ahead|proceed|do
            (so|it|
            that)) [and {intro}|with (it|that|this|the introduction)] [{soon}] (,|$)
        you (may|can|could|should) [gladly|certainly|definitely|happily] go ahead and {intro} [{soon}]
        you may [certainly|gladly] (do so|proceed|go ahead) | (please|kindly|yes) do the needful [and {intro}]
        you have (my|our) [full|express|explicit|complete|enthusiastic] (permission|consent|blessing|okay|approval|
            go-ahead|authorisation|agreement) [to {intro}|for (this|that|it|the introduction)]
        {we} [hereby|gladly|happily|formally] (give|grant) [you] (my|our) [full|express] (permission|consent|approval|
            okay|blessing|agreement) [to {intro}|to (this|it|the introduction)|for (this|it|the introduction)]
        {we} [hereby|gladly|happily|fully] (agree|consent|am happy|have agreed) to (be (introduced|connected)|being (
            introduced|connected)|an introduction|the introduction|this introduction|meeting|meet|talk to|speak
            (with|to))
            [to {them}|with {them}|{them}]
        ^ (agreed|approved|granted|permission granted|request granted|accepted|confirmed|affirmative|deal|
            green light|
            thumbs up|full steam ahead|all systems go|indeed|positively|rather|you bet|you betcha|too right|damn
            right|
            no question|without (hesitation|question)|without a doubt|sure thing|most definitely|very gladly|very
            happily|
            gladly so|count on me|only too gladly|amen to that|a thousand times yes|consent given|consent granted)
            [from
            (me|us|my side|our side)] [please] (,|$)
        ^ (1000|100|a thousand|a hundred|a million|a 1000) times yes | ^ 100 % yes | ^ yes 100 %
        ^ + 1 [from me] $ | ^ (definitely|absolutely|certainly|surely|totally) [a|an] [big|clear]
            yes [from
            (me|us)] | ^ (heck|hell|god|oh god|goodness|lord|gosh|well|oh|ah|oh my|of course|but of course|wow) yes
            [please]
        oh go on then | ^ (aye|yes|okay|oh|sure|well) [,] go on [then] | ^ go on then
        (that|it|this|which|all|everything) (works|is okay|is fine|is good|suits|is all right|is alright|is perfect|
            sounds
            [perfectly] (fine|okay|alright|all right|good|agreeable|reasonable)|suits me (fine|well|perfectly))
            [perfectly|nicely|well|great] [for me|with me|by me|for us|with us|to me] (,|$)
        [that|this|it] would be a [real|true|total|absolute|huge|big|great] (godsend|lifesaver|blessing|dream|treat|
            joy|
            pleasure|privilege|help|relief|honour|favour|delight|boon|lifeline) [for (me|us)|to me|to us]
        (he|she|they|<who>) (can|may|could|should|is (welcome|free|invited) to|are (welcome|free) to) [certainly|
            gladly|
            happily|always|just|simply|definitely|feel free to] (call|email|contact|ring|text|phone|write|write to|
            reach
            out [to]|get in touch [with]|message|drop by|come [by|over|round]) [me|us] [directly|any time|anytime|
            whenever
            [(he|she|they) (likes|like|wants|want)]|on {phone}|at {phone}|{soon}|{days}|<mail>|at <mail>]
        {we} (will|would|shall) [gladly|happily|certainly|definitely|be happy to|be glad to|be delighted to] (take|
            accept|
            jump at|say yes to|welcome|grab) (the|that|this|your|a|an|) [kind|generous|lovely] (introduction|call|
            meeting|
            offer|chance|opportunity)
        {we} will take (you|her|him) up on (it|that|this|your (kind|) offer|the offer|your offer)
        [{we}] would jump at (the|this|that) (chance|opportunity|introduction|offer)
        (happy|glad|delighted|pleased|willing|ready) to (take|have|do|accept|get|arrange|schedule|jump on|hop on)
            (the|a|an|
            that|this|your) [quick|short|brief|first|little|video|phone] (call|chat|introduction|talk|meeting|
            conversation|
            coffee) [with {them}]
        (can not|could not|would not|will not|does not|do not|never|cannot) hurt [to (meet|talk|try|ask|chat|have a
            chat|
            hear {them} out|talk to {them}|meet {them}|say hello)]
        (nothing|not much|not a thing) to lose | {we} have nothing to lose | what have (i|we) got to lose
        [it] would be (rude|foolish|silly|crazy|stupid|mad|daft) [of me|for me] not to
        (how|why) (would|should|could|can) (i|we) (refuse|say no|object|turn (that|this|it) down|decline|mind) [to
            that]
            [an offer like that]
        [well [,]] {we} (can|could) hardly (say no|refuse|decline|object|turn that down|resist) [to that]
        (no|not a|not one|not a single) [good|earthly|possible] reason (not to|to say no|to refuse|to decline|to
            object|
            against it|why not) | there is no [good] reason (not to|to say no|to refuse|to decline|to object|why not)
        [{we}] (can not|could not|can) (think of|see|imagine|find) (why not|(a|any|one|no) [good|single] reason
            (not to|to
            say no|why not|against it|to refuse|to decline)|anything against it|no harm|any harm)
        no reason (not to|why not|to say no|against) | no need to ask [,] of course | no need to ask twice
        you do not (have|need) to ask [me] twice | [{we}] would not mind [at all|a bit|one bit|in the least|that|it]
        [{we}] would not dream of (saying no|refusing|declining) | (would not|do not want to) miss it [for the world]
        {we} would be (mad|crazy|foolish|silly|a fool|stupid|daft|an idiot) (not to|to say no|to refuse|to decline)
        [it|that] is a no-brainer | no brainer | ^ no-brainer | {we} would never say no to (that|this|such an offer)
        bring (him|her|them|it) on | send (him|her|them) (my|our) way | make it so | make it happen
        ^ asap [please] $ | ^ (now|today|immediately) please $ | {we} would be lucky to (meet|have) {them}
        ^ [{we}] (have|has) no (objection|objections|issue|issues|problem|problems|qualms|reservations|concerns)
            [at all|
            whatsoever|about (it|this|that)|with (it|this|that)|to (it|this|that)|to being introduced|to the
            introduction]
        ^ (no|zero|without) (qualms|hesitation|reservations|concerns) [at all|whatsoever|from (me|us|my side)|here]
        {we} do not mind [at all|a bit|one bit] [if you {intro}|you {intro}|being introduced|an introduction|the
            introduction|meeting {them}|if you do]
        {we} [would|do] (support|favour|welcome|second|endorse) (it|this|that|the idea|the introduction)
        (all|both) [of us] [are] (for|in favour of) it | {we} am in favour [of (it|this|that|the introduction)]
        (put|mark|note|count|sign) (me|us) (down|up|in) [for (it|this|that|yes|a yes)|as (a yes|yes|keen|interested)]
            [please]
        (it is|that is|this is|definitely|clearly|so|then) [a] [big|clear|firm|definite|resounding|wholehearted|
            solid|very
            happy|happy|enthusiastic|an emphatic|hard|easy] yes [from (me|us|my side|our side|here|our end|my end)]
            [please]
        {we} (vote|say|would say|will say|can only say) yes [to (it|this|that|the introduction|being introduced|both)]
        [please] (proceed|move ahead|move forward) [with (it|this|that|the introduction)]
            [please|,|$] $
        let us (proceed|get connected|get introduced|make it happen|get this (going|started|moving)|get it
            (going|started|done)|have (it|that introduction)|get in touch with {them}) $
        yes [,] please [do] | okay [,] please [do] | sure [,] please | please [,] yes | ^ sure [thing] $
        ^ of course $ | ^ absolutely $ | ^ certainly $ | ^ definitely $ | ^ gladly $ | ^ by all means $
        ^ with pleasure $ | ^ happily $ | ^ naturally $
        yes (certainly|absolutely|definitely|gladly|by all means|with pleasure|very much|very gladly)
        ^ most certainly $ | ^ for sure $ | ^ of course yes | of course you can | of course you may
        you certainly (may|can) | please do [so] $ | ^ do [,] please $
        [please|do|just|sure|yes] go [right|straight|on] ahead [with (it|that|this|the introduction|your
            introduction)] [{soon}]
        go for it | (^|yes|okay|sure) go on then | fire away | do it | do so | let us do (it|this|that)
        let us go [ahead|for it] | bring it on | [please] proceed [with (it|this|the introduction)]
        ^ green light [from (me|us)] | you have (my|our) (okay|blessing|permission|consent|go-ahead|green light)
        [please|sure|do|just|kindly|simply] {intro} [{soon}]
        [yes|sure] you (can|may|could|should) [certainly|definitely|absolutely|gladly|of course|happily|please]
            {intro} [{soon}]
        (feel free to|you are [very] (welcome|free) to|go ahead and|please go ahead and|please do|do go ahead
            and|let us) {intro} [{soon}]
        {we} (would like|would love|want|would be {glad} for|am happy for|are happy for|would be very happy for)
            you to {intro} [{soon}]
        (happy|glad) for you to {intro} [{soon}] | ^ an introduction please | introduction please
        [{we}] would [{very}] (love|like|want|welcome|appreciate|enjoy) ({anintro}) [very much|a lot|so much]
        [{we}] would [{very}] (love|like|want) to {introduced} [very much]
        [{we}] would [{very}] (love|like) to $ | ^ love to $ | ^ love to {introduced}
        {we} [do|really|would|definitely|certainly|very much] want (to {introduced}|an introduction|the
            introduction|that introduction)
        [{we}] (would be|am|are|will be) [{very}] {glad} to $
        [{we}] (would be|am|are|will be) [{very}] {glad} to {introduced} | [{we}] would be [{very}] {glad}
        ^ [{very}] (happy|glad|delighted|pleased|keen|thrilled) to $
        ^ [{very}] (happy|glad|delighted|pleased|keen|thrilled) to {introduced}
        [{we}] [{am}] [{very}] (happy|okay|fine|comfortable|cool|good) with (that|this|it|the introduction|an
            introduction|you introducing us)
        [{we}] [{am}|would be] [{very}] interested in ([an|the] introduction|being introduced|meeting {them}|
            talking to {them}|speaking (to|with) {them}|connecting [with {them}])
        count (me|us) in | (i am|we are) in $ | i am (game|up for it|up for that|all for it|all in|on board)
        (we are|up) for it | ^ up for it
        [that|it|this|an introduction|the introduction|which|meeting {them}] would be [{very}] {good} [to me|for
            me|for us] [indeed|too]
        [that|it|this] (sounds|sound) [like a] [{very}] (good|great|perfect|lovely|fantastic|wonderful|
            excellent|brilliant|awesome|ideal|like a plan) [idea|plan] [to me|to us]
        [that|it|this] (works|is fine|is okay|is good|is great|is perfect|is alright) (for|by|with) (me|us)
        ^ works for (me|us) $ | ^ (fine|okay|good|all good|alright|cool) (by|with|for) (me|us)
        {we} (accept|agree|consent|approve) $
        {we} (accept|agree to|consent to|approve of) (the|this|an|your|being) (introduction|offer|kind offer|
            introduced)
        you have my yes
        {we} [would|will|do] [gladly|happily|gratefully|warmly] (accept|welcome|take) (the|an|that|this|your)
            (introduction|offer|kind offer)
        {we} (will|would) take (the|that|an) introduction
        (my|our|the) answer is [a|definitely|clearly|an emphatic] yes | {we} (say|would say|will say) yes
        consider this (my|a) yes | put (me|us) down (for|as) a yes
        no (problem|problems|trouble|issue|issues|objection|objections|bother) [at all|here|whatsoever]
            [from (me|us)|from my side|with that|with it|on my side|for me]
        {we} have no (problem|objection|objections|issue|issues) [at all] [with (that|it|this|the introduction|
            you introducing us)|to (that|it|this|the introduction|an introduction)]
        not a problem [at all|for me] | {we} do not mind [at all|a bit|one bit] $
        {we} would not mind [at all|a bit|one bit|that|it] $ | [{we}] would not mind (an|the) introduction
        {we} (can not|do not) see (why not|any reason why not|a reason why not|any reason not to|any harm in
            (it|that)|anything against it)
        {we} (can not|could not) say no [to that|to this|to it]
        {we} (will|would) not say no [to (that|this|it|an introduction|the introduction)]
        [{we}] have nothing against (it|that|this|the introduction|an introduction|being introduced)
        ^ (nothing|no reason) against it | there is nothing against (it|that) | nothing to lose
        {we} [would] [really|very much|greatly|truly|do] appreciate (an|the|that|this) introduction
        ^ much obliged [,] go ahead | i look forward to (being introduced|the introduction|your introduction)
        looking forward to (being introduced|the introduction|your introduction|meeting {them}|speaking (to|
            with) {them}|talking to {them}|hearing from {them})
        {we} look forward to (meeting|talking to|speaking (to|with)|hearing from|chatting with) {them}
        the sooner the better
        ^ mine $ | yes [,] mine | ^ (that is|this is|it is) mine $
    """,
    Says.CONSENT_ASKED: """
        ^ why (would not|wouldn't|on earth not|ever not|in the world not) [i|we] $ | ^ why on earth not $ | ^ would
            (i|we) [ever] $
        ^ would (i|we) (like|love|want) to {introduced} $ | ^ (do|would) (i|we) (need|want|like) (help|it|that|this|
            an introduction|the
            introduction|someone|{them}) $ | where (has|have) (he|she|they) been all my life $
        where do (i|we) sign [up] $
        [well [,]] {we} (can|could) hardly (say no|refuse) [,] (can|could) (i|we) $
        who am i to (say no|refuse) $ | what have (i|we) got to lose $ | what is there to lose $
        (how|why) (could|can|would|should) (i|we) (refuse|say no|object|decline|mind|resist) [to that|to this|that|
            it] $
        (can|could) {we} say no [to (that|this)] $ | do you even (need|have) to ask $
        ^ why not $ | (sure|yes|okay) why not | ^ how (can|could) (i|we) (refuse|say no) [to that] $
        ^ who (would|could) say no [to that] $ | ^ (can|could|would|will) you [please|kindly] {intro} [{soon}] $
        ^ please (can|could|would) you {intro} [{soon}] $ | ^ why not [{soon}] $
    """,
    Says.COURTESY: """
        what are you waiting for | is the pope catholic
        how are the (kids|family|children|dogs) [doing] | how was (your (holiday|weekend|trip|vacation|summer|
            christmas)|
            the (wedding|trip|holiday)) | how is (the family|<name>|the (new house|new job)|your (family|mother|wife|
            husband))
        how are (you|things) [doing|going|with you] [both|all|today]
        how is (it going|life|everything|business) | how have you been | how do you do | all well [with you]
        are you well
    """,
    Says.ASSENT: """
        all good | 100 % | my pleasure | what a pleasure | roger [that] | 10-4 | okay [dokie] | alright | fine | sure
    """,
    Says.HARMLESS: """
        (respected|dear) (madam|sir|sir or madam|sir/madam) | thanking you | (mate|pal|buddy|my friend|dear friend|
            old friend) (,|$)
        ooh | (took|you took|you have taken) the words [right] out of my mouth | i suppose (our|my|the) <thing>
            will not fix itself
        (yes|thanks|thank you|cheers) , thanks for asking [,] <given> | thanks for asking , <given> | not sure what
            took you so long
        [{we}] forgot to (answer|reply|respond|write back|get back to you|hit send) [to (this|you)] [,|sorry] [sorry]
        sorry for being [so|a bit|very] (late|slow|tardy) [to (this|reply|answer)|with (this|my (reply|answer))]
        [sorry [,]] (your|the) (email|message|note) (got|was|had got|ended up) [stuck|lost|buried|caught] in (my|
            the|our) (spam|junk|spam folder|junk
            folder|inbox)
        [{we}] (cancelled|ended|stopped|terminated|lost|finished) [working with] (our|my|the) (old|previous|last|
            former|present) (contract|consultant|
            mechanic|supplier|agency|provider|contractor|engineer|partner|<thing>) [,]
        (our|my|the) (old|previous|last|former) <thing> (left|quit|retired|stopped|gave up|went away|has left|has
            retired|moved away|closed)
        {we} (do not|did not) [currently|really|yet] have (anyone|anybody|a person|someone|somebody) (for (this|
            that|it)|who (does|can do) (this|that|
            it)|like (that|this|{them})|in-house) [at the moment|right now|yet|currently]
        {we} have (no-one|no one) (for (this|that|it)|who (does|can do) (this|that|it)|like (that|this|{them})) [at
            the moment|right now|yet]
        [finally|at last] (someone|somebody|a person) (who|that) (knows|understands|gets) <thing>
        [as|because|since] {we} have (had|been having) (trouble|problems|issues|difficulties|headaches) with (our|
            the|my) <thing> [for (weeks|months|
            ages|years|days)|lately|recently|again]
        (our|my|the) <thing> (has|have) been (acting up|playing up|misbehaving|acting strange|a problem|giving (us|
            me) trouble|letting us down|making
            trouble) [lately|again|recently|for (weeks|months|ages)]
        {we} have (a|an|one|two|three|four|several|some|many|old|<n>) <thing> (that|which) (need|needs|require|
            requires|want) (repair|repairing|fixing|
            attention|care|work|servicing|cleaning|help|mending|replacing|sorting)
        (that|this|it|which) sounds [{very}] like [just|exactly] (what|who) (i|we) (need|want|have been looking for|
            are looking for|am looking for)
        whenever (it suits|suits|it is convenient|is convenient|you like|you can|you are ready) [you|best|you best]
        {we} (am|are) [{very}] (curious|excited|intrigued) [to (hear|see|learn) what (he|she|they) (can do|says|
            think|suggests|has to offer)]
        (our|my|the) <thing> (is|are|keeps|keep|has been|have been) [really|still|now|currently|slowly|quite|
            completely|absolutely|simply|always|constantly] {trouble} [at the moment|right now|lately|again|these
            days]
        {we} ({am}|have been) [really|still|currently|badly|always] (struggling|stuck|drowning|desperate|
            overwhelmed|overloaded|swamped) [with (this|that|it|<thing>)|in <thing>|for help] [for (months|weeks|
            ages|years)|right now|at the moment|lately]
        (my|our|the) <thing> [has|have|just|have just|has just|is|are|finally] {broke} [down] [on (me|us)|again|
            yesterday|last (week|month|night|friday|year)|this (week|morning|month)|on {day}|completely|two (days|
            weeks)
            ago|the other day|for good|a (week|month) ago|recently|lately]
        x $ | ^ <given> <comma> | ^ (oh|ah|hey|hi|hello|thanks|cheers|thank you|ok|well|dear) <given> <comma>
        {days} [generally|usually|always] (work|works|suit|suits) [best|better|well|fine|good|great|perfectly] [for|
            with] [me|
            us] | [hope|hoping] <given> is (better|well|fine|good) [now|again|soon]
        you had me at <thing> [$|,]
        (thanks|thank you|best|cheers|regards|yours|love|sincerely|warmly|ta|best regards|kind regards|many thanks|
            all the best|best wishes|warm regards|warmest|take care|talk soon|yours sincerely|thanks again|gratefully|
            respectfully|br|kr|with thanks|thanks and regards|thanks in advance|thank you in advance|thanks so
            much|thank you so much|thank you very much|thanks a lot|with kind regards|with best regards) [,] (<given>
            [<name>]|<given> <cap>|<cap> $) $
        ^ {we} (talked|spoke|went|thought|mulled|discussed|chatted|checked|have (talked|thought|checked|discussed))
            [it|this|that|about (it|this|that)] [over|through|about it] [with my (partner|wife|husband|team|boss|
            colleague|colleagues|business partner|brother|sister|co-founder)] [,] (and|so) [now] [,]
        ^ after (thinking|talking|mulling|sleeping) [it|on it|about it|this] [over|about it] [with my (partner|wife|
            husband|team|boss|colleagues)] [,]
        [in|on] (answer|reply|response|reference|regard|regards) to your (question|email|message|note|letter) [,]
        {we} (was|were) [just|only|literally|actually] [about to (ask|write|email) you (about|for) (someone like
            (that|this)|this|exactly this)|thinking about this|looking for (someone|help|somebody like this|someone
            like
            this|someone like that)|talking about this]
        [how] (funny|strange) (you should ask|that you ask|you ask|timing) | you read my mind | music to my ears
        [that is|it is|sounds] music to my ears | great minds think alike | what a coincidence
        you (must have|) read my mind | just what the doctor ordered | about time [too]
        {we} trust your (judgement|judgment|taste|opinion) [completely|totally|entirely]
        any friend of yours [is (a friend of mine|welcome|fine by me|good enough for me)]
        any recommendation of yours is good enough for me
        if you (think|say|believe|recommend) [that] (he|she|they|<who>) [is|are] (good|great|the right person|worth
            it|
            worth meeting|excellent) [then] [,] (that is|it is) (good enough|enough|fine) [for me]
        since you ask (so nicely|me so nicely) | since you ask | you know me | you know me so well
        (never better|at last|finally|high time|splendid|marvellous|delightful|super duper|superb|ace|fab|sweet|neat|
            yippee|woohoo|whoop|hurrah|bravo|hear hear|amen|hallelujah|gosh|goodness|crikey|blimey|well|gee)
        my oh my | you know what | guess what | needless to say | to be honest | frankly
        with (great|much|the greatest|the utmost) pleasure | with (great|much|many|heartfelt|sincere) thanks
        (kind|good) of you [to (ask|think of me|think of us|offer|check|write|remember|suggest this|check first|ask
            first|think of this)]
        (thanks|thank you|cheers) [so much|very much|a lot|again|kindly] [<name>] [for] (checking|asking) [with]
            [me|us]
            [first|before [you] (introducing|doing|sharing) [anything|us]|beforehand]
        (thanks|thank you|cheers) [so much|very much|a lot|again] for (your|the) [very|so] [kind|lovely|nice|
            thoughtful|
            friendly|helpful|sweet|quick|prompt] (message|email|note|letter|offer|words|reply|recommendation|
            suggestion|
            introduction|intro|help|support|consideration|thought|gesture|inquiry|enquiry|question|invitation)
        (thanks|thank you) [so much|very much|a lot] [to you|both] [indeed|in advance|as always|as ever|once again|
            anyway|though]
        thanks again for (lunch|dinner|coffee|everything|all you do|all your help|the lovely <thing>) [last (week|
            night|
            month|friday|time)|yesterday]
        (ps|p s|p.s|pps) [,] | (say|says) (hi|hello) to <name> [and <name>|for me|from me] | (hi|hello|greetings|
            regards|
            love) to (<name>|the family|the kids|everyone|all|your (wife|husband|family|team)) [and <name>|from me|
            from
            us]
        [{we}] [hope|hoping|trust] (all is|all are|everything is|things are|the family is|the kids are|<name> is|you
            are|you are all|that you are) [going|doing|keeping|feeling] (well|good|better|fine|great|okay|safe|and
            well|happy) [with you [and (the|your) family]|at your end|on your end|these days|again|now|over there|
            there|and healthy|and safe]
        [{we}] hope to see you [soon|around|again soon]
        see you (soon|around) | long time no speak
        (happy|merry) (new year|christmas|holidays|easter|birthday|diwali|friday|monday)
        [{we}] (wish|wishing) you (a (good|great|nice|lovely|wonderful) (day|week|weekend|evening)|all the best|well)
        (enjoy|have) (your|the|a) [lovely|great|good|nice] (day|week|weekend|evening|holiday|holidays)
        (sorry|apologies|my apologies|forgive me) [for] [the|my|this] [late|slow|delayed|tardy|belated|long|short|very
            late|brief] (reply|response|answer|delay|silence|wait|note|message) [,] [{why}]
        sorry [that] (it|this) took [me] (so|a bit|a little|too) long | sorry [that] i (am|was) (late|slow)
        sorry (i|that i|to have) (missed|overlooked|only (saw|just saw)|did not (see|reply|answer|respond)) [this|your
            (email|message|note)|to (this|you|your (email|message))] [sooner|earlier|until (now|today)|before|last
            week|at
            first]
        (your (email|message|note|letter)|this|it) (went|ended up|landed|was|got|had gone) [lost|buried|stuck|sitting]
            [in|into|to] [my|the] (spam|junk|spam folder|junk folder|inbox|drafts|outbox|pile)
        ^ {why} | [{we}] [am|are|just|only just|finally|now] (back|returned|got back) [in the office|at my desk|home|
            online|at work] [today|now|yesterday|again|this morning] [from {back}]
        [{we}] [just|only|only just|finally] (got|came) [round|around|across|back|to] [to] (this|it|your (email|
            message|
            note)|reading (this|it|your (email|message|note))|my email) [now|just now|today] [,|and]
        [{we}] [just|only just|have just|finally|now] (saw|seen|read|noticed|found|spotted|opened|received|got) (this|
            it|your (email|message|note|letter|mail)) [just now|now|today|this morning] [,|and]
        [from|on] (me|us|my side|our side|my end|our end|this end|here) | from (my|our) (side|end) [it is]
        {we} can be (reached|contacted|found) (on|at|by|via|under) ({phone}|<mail>|email|phone|this (address|email|
            number)|this email address|the number below|the address below) [{days}|any time]
        (you|he|she|they) can (reach|contact|email|call|find|get|get hold of) (me|us) (on|at|by|via|under) ({phone}|
            <mail>|email|phone|this (address|email|number)|the (office|number below|address below)) [{days}|any time|
            during the day|(or|and) <mail>|(or|and) {phone}]
        (use|please use) (this|my) (email|address|email address|number) [for (it|that)|<mail>|{phone}|, <mail>]
        (my|our) (email|address|email address|work email|work address|direct line|office number|mobile) [is] [,]
            (<mail>|{phone})
        (best|good|easiest|preferred) [time|times|way|day|days] [to (reach|call|contact|talk to|get) (me|us)]
            [for (me|us)|to (talk|chat|speak|meet|call)] (is|are|would be) [in the|on|by|usually] ({days}|email|phone|
            mobile|morning|afternoon|evening|early mornings|{phone})
        {days} (work|works|suit|suits|is|are) [best|better|well|fine|good|great] [for|with] [me|us] [best|well|fine]
        (any|most) (day|time|morning|afternoon|evening) [this week|that suits|that suits (him|her|them)|which suits
            {them}]
            (is|works|suits|would be|would work) [fine|good|great|best|okay|well|perfect] [for me|for us|me|us|by
            me|with
            me]
        (any|) (day|time|morning|afternoon|evening) [that] (suits|works [for]|is good for) (him|her|them|you)
        {we} [{am}] [pretty|quite|fairly|very] (flexible|easy|available|free|around|about|reachable) [on timing|with
            (timing|time|times|dates)|all week|this week|most (days|mornings|afternoons)|to talk|for a (call|chat)|any
            time|in the (mornings|afternoons|evenings)|during the day|{days}|on {days}]
        {we} would suggest (a call|a short call|a quick call|coffee|lunch|a chat|{days}|email) [to start|first
            thing|as a
            first step]
        (a|any) [short|quick|brief|first] (call|chat|coffee|email|meeting) (is|would be|works|would work) (fine|good|
            great|best|ideal|perfect|well|lovely) [for (me|us|a start)|to start|to begin with]
        looking forward [to (meeting|talking to|hearing from|speaking (with|to)|chatting (with|to)|working with|
            getting
            to know|connecting with) {them}] [very much|already|a lot]
        {we} (look|am looking|are looking) forward to [{them} (call|email|message)|getting to know {them}|connecting
            [with {them}]|working with {them}|your (introduction|email|message)|the (introduction|email|meeting|chat|
            call)]
        [that|it|this|which] (comes|came|is|arrives|arrived) [just|exactly] (at|in) (the|a) (right|perfect|good|best)
            (time|moment) [for us|for me]
        (your|the|his|her) timing (could not be|is) (better|perfect|impeccable|great|spot on)
        (could not|can not) have come at a better time | (could not|can not) be better timed | impeccable timing
        {we} ({am}|have been|was|were) [really|still|currently|actively|also|just|actually|always|desperately]
            (looking|
            searching|hunting|asking around|on the lookout) for (someone|somebody|help|one|a person|people|an expert|
            exactly (this|that|this kind of (person|help))|(a|an|some|good|any) <thing>|(someone|somebody) (like
            (this|
            that|{them})|who (can|does|fixes|knows|repairs|understands) [with] <thing>|to (help|fix|repair|sort out)
            [with] [this|that|it|our <thing>|the <thing>])) [for (months|weeks|ages|years|a while|some time|a long
            time|
            quite a while|so long|{few} {span})|right now|at the moment|lately|since <thing>|as it happens|actually]
        [it is|this is|that is|you are|he is|she is|<who> is] [exactly|just|precisely] (what|who) (i|we) ({needed}|
            have been
            (after|waiting for)|need) [right now|at the moment|most|for our <thing>|here]
        (he|she|they|<who>) (sounds|sound|seems|seem|looks|look) [to me] [{very}] [like] [just|exactly] [the|a]
            [right|
            very|great|good|perfect|ideal] (person|match|fit|one|guy|man|woman|expert|help|asset|thing|candidate) [for
            (us|me|this|the job|our <thing>)|we need|i need]
        such (a|an) (introduction|person|contact|offer) (is|would be) [very|most|always] (useful|helpful|valuable|
            welcome)
        (that|this|it) (is|would be|could be) [of] [a|really|very|great|real|quite|extremely|so|just] (help|useful|
            helpful|
            valuable|interesting|relevant|timely|handy|exciting|big help|great help|huge help|relief) [for (us|me)|to
            (us|me)|right now|these days]
        to (stop|unsubscribe from|opt out of) [getting|receiving] <thing> [,] (email|write to|visit|contact)
            (<mail>|<url>)
        please | kindly | and | so | then | indeed | very much | really | oh | ah | truly | thanks | thank you
        ta | <smile> | great | perfect | excellent | wonderful | lovely | fantastic | brilliant | awesome
        super | cool | good | nice | amazing | wow | hooray | yay | terrific
        [many|so many|lots of|a million|a thousand|big|huge|heartfelt] thanks [a lot|so much|very much|a
            million|a ton|again|in advance|all] [<name>]
        thank you [so|very] [much|kindly] [indeed] [again] [<name>]
        (thanks|thank you) [so much|very much|a lot|again|kindly|both] for (thinking of (me|us)|asking [first|
            me|us]|offering|the offer|your offer|the kind offer|your kind offer|reaching out|your email|the email|
            your message|the message|the note|your note|getting in touch|writing|your help|helping|your kindness|the
            thought|your time|the introduction|the heads-up|setting (this|it) up|doing this|checking [first|with
            me]|the kind words|this|that|it|your kind words|letting me know|making this happen|remembering me|
            remembering [<name>]|suggesting (this|it|{them})|the suggestion|the tip|the recommendation)
        [how|that is|this is|it is|so|very|really|most] (kind|thoughtful|sweet|generous|considerate|nice|lovely|
            good) of you [both|all] [to (ask|offer|think of me|think of us|suggest it)] [<name>]
        how (kind|thoughtful|lovely|sweet|nice|generous|great|wonderful)
        [that is|this is|it is|what] a (great|good|lovely|wonderful|brilliant|fantastic|kind|excellent|super|
            nice) (idea|thought|suggestion|offer|gesture|surprise|coincidence)
        (great|good|lovely|wonderful|brilliant|excellent) (idea|thought|thinking|suggestion|timing|news)
        [that is|this is] [really|very|so] (kind|thoughtful|generous|helpful)
        you are (a star|the best|a legend|a gem|a lifesaver|great|very kind|too kind|so kind|wonderful|an angel|
            amazing)
        what (great|good|perfect|excellent) timing | perfect timing
        (your|the) timing is (perfect|great|excellent|impeccable)
        (much|greatly|really|very much|highly) appreciated
        {we} [really|do|would really|very much|so|truly] appreciate (it|that|this|you thinking of (me|us)|your
            help|the thought|the offer|you asking|your thinking of me) [very much|a lot]
        appreciate (it|that|you thinking of me|the thought)
        (hi|hello|hey|dear|hiya|howdy|greetings|good (morning|afternoon|evening|day)) [there|all|both|everyone|
            again] [dear] [mr|mrs|ms|dr|introbot] [<cap>]
        (morning|afternoon|evening) <name>
        [{we}] [hope|trust] (you are [both|all|doing|keeping] (well|good|fine|great)|all is well [with you]|this
            finds you well|you had a (good|great|nice|lovely) (weekend|week|day|holiday)|all is (good|fine))
        (nice|good|lovely|great) to hear from you [again] [<name>] | long time no see
        it is been (a while|ages|too long)
        (best|kind|warm|warmest|kindest|many|good) (regards|wishes|greetings) [to you [both|all]|from <name>|,]
            [<name>]
        regards | best | cheers [<name>] | sincerely [yours] | yours [sincerely|truly|faithfully|ever]
        take care | all the best [<name>] | warmly | cordially | respectfully
        have a (good|great|nice|lovely|wonderful) (day|week|weekend|one|evening|time) | xx | xo | see you [soon]
        talk soon | speak soon | bye | br | kr | rgds | love | hugs | with (kind|best|warm) regards
        (with [many|]|) thanks and (best|kind) (regards|wishes) | ciao
        sent from my [mobile] [device|phone|iphone|ipad|android|samsung galaxy|blackberry|mobile|tablet|galaxy|
            pixel] [phone|device|smartphone|s<n>]
        get outlook for (ios|android)
        sent (from|via) (outlook|mobile|my phone|yahoo mail|proton mail|protonmail|gmail mobile) [for (ios|
            android|iphone)]
        sent from (yahoo|aol|proton|gmx|samsung) email [for (iphone|android)|on android]
        (excuse|pardon|forgive|please excuse) [any|the|my] (typos|brevity|spelling)
        (sorry|apologies|my apologies|i apologise|forgive me|please excuse me) [for] [the|my] [very] (delay|
            wait|late reply|slow reply|delayed reply|late answer|late response|slow response|silence|delayed
            response|slow answer|delay in (replying|answering|responding|getting back [to you]))
        sorry [for] (to have kept you waiting|keeping you waiting|replying late|the radio silence|not (replying|
            answering|getting back [to you]) sooner|taking so long|being slow|the slow reply)
        [i am] [just|only just|finally] (back|returned|got back) from {back} [today|now|yesterday|this morning|
            on (monday|tuesday|wednesday|thursday|friday)]
        [{we}] [just|only just] (saw|seen|read|noticed) (this|your email|it|your message|your note) [just now|
            now|today]
        (for|on) (my part|our part|my side|our side)
        {days} (are|is|work|works|would be|would work|suits|suit) [usually|generally|always] [best|better|good|
            fine|great|easiest|well|perfect] [for (me|us)|me|us|here]
        [{we}] [{am}] (free|available|around|reachable|in the office|at my desk) [on|most] {days} [this week]
        (best|easiest|good) (on|in the) {days}
        i am (free|available|flexible) [this week|all week|most of the week|any time|anytime|all day|whenever]
        [you|he|she|they|<name>] [can] (call|ring|text|phone|reach|try) me (on|at) {phone}
        my (number|mobile|mobile number|phone number|phone|cell|cell number|direct line|direct number|whatsapp)
            is {phone}
        (tel|phone|mobile|cell|t|m) [,] {phone}
        [by] (email|phone|zoom|video|video call|a short call|a quick call|a call) is (best|easiest|fine|great|
            good|perfect) [for me|for us]
        [i am|we are] looking forward to (it|this|that|hearing more|hearing from you|the call|the chat|the
            conversation|meeting)
        {we} look forward to (it|this|that|hearing more|hearing from you|the call|the conversation)
        [i am|we are] excited [about (this|it|that)] | can not wait
        {we} can not wait [to (meet|talk to|speak to|hear from) {them}]
        [{we}] (am|are) [{very}] (curious|interested|intrigued|open|open to (it|that|this|an introduction|new
            ideas|ideas|the idea))
        [that|it|this] (sounds|looks|seems) [{very}] (interesting|useful|helpful|relevant|intriguing|promising)
        interested | just in time | {we} (love|like) (it|this|that|the idea|the sound of (it|that|{them}))
        (he|she|<name>|they) (sounds|sound|seems|seem) [{very}] (great|good|interesting|perfect|lovely|helpful|
            useful|impressive|wonderful|fantastic|brilliant|nice|like (exactly|just) the [right] person|like a
            (good|great|perfect) fit|ideal|amazing)
        {we} ({am}|have been) [really|still|currently|actively|also] (looking|searching|hunting) for (someone|
            help|one|exactly (this|that)|(a|an) <thing>|someone (like (this|that|{them})|to help [with (this|that|
            it)])) [for (months|weeks|ages|years|a while|some time)|right now|at the moment|lately|since <thing>]
        {we} [really|do|could really|could|badly] (could use|can use|use) [some|the|a little] (help|a hand|
            support|advice) [with (this|that|it)] [right now|at the moment]
        help is [very|always|most] welcome
        [a|an|any] (friend|contact|recommendation) of (yours|<name>) is always welcome
        [if you like|if you want|if you wish|if you do not mind|if you would|if that is okay [with you]|if it is
            no trouble|if it is not too much trouble|if that is alright [with you]|if possible|if you could|if it is
            okay with you|if you can|if you think (so|it helps)]
        [that is|this is|it is|yes that is] [exactly|very much|just] my (kind|sort|type) of (work|thing|job|project)
        {we} [do|would] have [the|some|plenty of|enough] (room|space|capacity|time) [for (it|this|that|them|one
            more|someone new|another)] [now|right now|at the moment|this {span}]
        now is [a|as] [very] (good|great|fine|perfect) [time] [for (me|us)|as any]
        after all
        both | both of us | honestly | actually | exactly | that is right | correct | <name> here | it is <name>
        for sure | in fact | of course | why thank you | with pleasure | gladly
        always [happy to] (meet|meeting) [new|good|interesting|nice] people | ps | p s | p.s | re your question
        to answer your question | in short | short answer | long story short | my answer
    """,
    Says.NEED: """
        (do|does) (i|we) need (help|it|that|this|someone) [,] yes | need [,] yes $
        {need}
        {we} [do|really|badly|urgently|desperately|certainly|definitely|always|currently|still|also] need (help|a
            hand|
            support|someone|somebody|an expert|assistance|a good <thing>|a <thing>|an <thing>) [with (our|the|my|that|
            this|it) [<thing>]|for (our|the|my|that|this|it) [<thing>]|on (this|that)|urgently|badly|asap|soon]
        {we} [do] (could|can) [really|certainly|definitely|well|badly] (use|do with) (some|the|a little|a bit of|a|
            more|any|)
            [good|extra|professional|expert] (help|hand|support|advice|pair of hands|expertise|person) [with (our|
            the|my)
            <thing>|here|with (it|this|that)|on (this|that)]
        {we} need {them} (yesterday|badly|urgently|right now|now|today|asap|like yesterday|desperately)
        (this|that|it) is (something|exactly what|what|just what) {we} [really|badly|do|currently|urgently] need
            [right now|
            at the moment|now|here]
        there is [certainly|definitely] [a|some] [real|big|great|urgent] need [for (this|that|it|help|<thing>)] [here]
    """,
    Says.ECHO: """
        ps [,] yes | yes [,] [<given> ,] see you
        yes [,] {need} | yes [,] {we} (do|did|are|am|have|was|were) $
        yes [,] (it|this|that) (is|was|does|did) $
        yes [,] {we} (remember|know|got|saw|read|received|have seen|have read|have received|understand|see|
            noticed|heard|recall|think|believe)
        yes [,] (he|she|they) (is|are|does|do|did|was) $ | yes to the (first|second) [question|one|part|bit]
        [to] the first [question|one] [,] yes | yes [,] (hello|hi) | yes and no | yes or no | yes [,] no
        question one [,] yes | 1 [,] yes
        (said|says|say|saying|told|asked|reply|write|answer|type|replied|replying|tell|wrote|click|press|choose|
            mark|answered) [him|her|me|you|us|them] [,|that] (yes|sure|okay)
        yes [,] (that is me|correct|exactly|right|true|precisely|quite|see you [soon]|how (are|is|was) (you|things|
            <thing>)|(nice|good|
            great|lovely) to (hear|see|read) <thing>)
        yes [,] (our|my|the) <thing> (is|are|keeps|keep|has|have|was|were|just|finally|{broke})
        yes [,] {days} (work|works|suit|suits|is|are|would|sounds) | yes [,] {we} ({am}|will be) (free|available|
            around|back|
            here|there|at|about|flexible|reachable|online|in) | yes [,] any (time|day|morning|afternoon)
        yes [,] (man|boss|mom|mum|dad|dear) | (yes|okay|sure) [,] right
        yes [,] whatever | if yes
    """,
    Says.ASIDE: """
        {concession} [,] but [,] | ^ {concession} [,|$]
        not only do (i|we) need {them} [,] | not only that [,|but]
        ^ no [,] {we} (do not|did not) know {them} | ^ no [,] [{we}] [have] never heard of {them}
        ^ no [,] {we} have not met [{them}] [yet|before] | ^ no [,] [{we}] [have] never met [{them}]
        ^ no [,] not yet met | ^ no hurry | ^ no rush | ^ no pressure
        ^ no need to (hurry|rush|apologise|thank me|be sorry) | ^ no doubt | there is no (rush|hurry)
        no (strings|catch) | i do not know {them} [yet]
        {we} have [not|never] (met|heard of) {them} [yet|before|so far] | never heard of {them}
        it is no secret | no kidding | no offence | no later than
    """,
    Says.STOP: """
        (do not|never|please do not) (email|contact|write to|mail|use|message|text|call) (this|my|our|these)
            [email] (address|
            inbox|mailbox|account|number) | (quit|cease|end|discontinue|refrain from|desist from|give up) [from]
            (emailing|
            writing|contacting|mailing|messaging|sending|bothering|pestering|spamming|harassing|disturbing) [to]
            [me|us|this|
            these] | enough (with|of) (these|this|the|your) {letters} | no more {letters} [,] (ever|please|thanks)
            [ever]
        (block|blacklist|bar|exclude|ban) (me|us|my address|this address) [from <thing>]
        no more (of (this|these|your {letters}))
        (strike|cross|scratch|knock|wipe|purge|clear|deregister|deactivate) (me|us|my (name|address|email|details|
            data)) [off|
            from|out]
        (i|we) (withdraw|revoke) [my|our|any] [consent|permission] to (be contacted|being contacted|contact me|
            email me)
        (not|never) (be|want to be|wish to be|like to be) (contacted|emailed|written to|bothered|disturbed|
            approached|mailed)
            (again|any more|any further|further|in future|in the future|by|,|$|like this|about)
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
        [please] stop (emailing|mailing|writing|contacting|sending|bothering|spamming|messaging|pestering|
            harassing|asking|approaching) [to] [me|us]
        stop all [further] {letters}
        stop (sending|with|the|these|those|all|your|this) [me|us] [{unwanted}] {letters}
        [please] (remove|delete|take|strike|erase|drop|scrub) (me|us|my (name|address|email|email address|
            details|data|contact|contact details|information)) (from|off|out of|of) <thing>
        (remove|delete|erase) my (address|email|email address|details|data|contact details|information|name)
        take (me|us) off [of] (your|this|the|any|all)
        (off|from|out of) (your|this|the|any) (mailing list|list|mailing lists|distribution list|contact list|
            database|newsletter|books|email list)
        off your [<thing>] list
        (do not|never|please do not|do not ever|must not) [ever] (contact|email|write|write to|message|bother|
            approach|disturb|call|mail|text|spam|ask|pester|trouble) (me|us) (again|any more|anymore|ever|further|in
            future|in the future|with|about (these|this|such)|for (these|this|such)|at all|ever again|like this|this
            way)
        (do not|never|please do not|do not ever|must not) [ever] (contact|email|message|bother|disturb|mail|
            text|spam|pester) (me|us)
        never (write|write to) (me|us) | do not (write|write to) (me|us) $
        (do not|never|please do not) [ever|want you to] send [me|us] ({unwanted} [more|further|other] {letters}|
            anything [like this|else|more|further|again|of the (kind|sort)|of this (kind|sort)|in future|in the
            future]|any more|more of (these|this)|these|such things|another <thing>|things like (this|that))
        {we} (do not|no longer|never) (want|wish|care) to (receive|get|hear|see|be contacted|be emailed|be
            approached|be asked) [<thing>] (again|any more|anymore|from (you|this (program|software|service|bot|
            assistant))|{letters}|like this|ever|in future|in the future|by (you|this (program|software|service|
            bot)))
        {we} (do not|no longer|never) (want|wish) to be (contacted|emailed|approached|bothered|on (this|your|
            any) list)
        {we} (do not|no longer|never) want [to receive|to get|to see|to have] [any|any more|more|further|these|
            such|your|this] {letters} [any more|anymore|again|from you|like this|of this kind]
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
        {we} (want|wish|would like|demand|ask|request) to be (off|removed|deleted|unsubscribed|taken off|left
            alone|left out|struck)
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
        (your|the) (email|message|enquiry|request|inquiry) (has been|was) (received|forwarded|logged|delivered|
            read)
        delivery (status notification|has failed|failed|failure) | undeliverable | do not reply to this email
        this mailbox is (not|no longer) (monitored|in use|active)
        no longer (works|work|with|employed) (here|at|for|with) | read receipt | reacted to your (message|email)
        (your|the) (enquiry|ticket|request|case|inquiry) [,] [case|ticket|number|no|id|ref] [<n>] [,] (is|has|
            was)
        in our queue | for urgent (matters|issues|requests|questions|cases) | (during|in) my absence
        {we} will (reply|respond|answer) (when i (return|am back)|upon my return|on my return|within)
    """,
    Says.ACQUAINTED: """
        [we|i] already know (each other|one another|{them})
        (we|i) [already|actually|both] (know|have known) (each other|one another|{them} [very|quite|pretty|
            fairly] (well|already)|{them} from <thing>|{them} for <thing>|{them} personally)
        (we|i) know {them} (already|well|quite well|very well|from|personally|since) | (we|i) have known {them}
        (we|i) (have|had|are|were) already (met|been introduced|in touch|in contact|connected|acquainted|working
            together|talking|speaking) [with {them}]
        (we|i) (have|had) met {them} (already|before|last|at|in|once|many|several|on)
        (we|i) have met (already|before|last|at|once|several|many)
        we (have met|met) (at|in|last|before|already)
        already (met|know|in touch|in contact|connected|acquainted|introduced|working|talking|speaking) (with|
            to|to each other|{them})
        (we|i) {am} already (working|in touch|in contact|connected|talking|speaking|friends|acquainted|a
            (customer|client)) (with|to|of) [{them}]
        (he|she|<name>|they) (is|are) [already|actually] (my|our|an old|a friend|a good friend|a former|one of
            (my|our)) [old|former|good|current|present] (friend|colleague|client|customer|supplier|consultant|
            cousin|brother|sister|neighbour|neighbor|husband|wife|partner|of mine)
        {them} and i (are|go|have known|know|met|have met|worked|already|have worked)
        (i|we) (used to work|have worked|worked|already work|studied|went to school) with {them}
        (he|she|<name>|they) [already] (works|work|worked|used to work) (for|with) (me|us)
        we (go way back|are old friends|are already connected|are already in touch|are already acquainted|are
            friends|were introduced)
        old friends | no need to introduce us [,] we
        (i|we) [already] have (his|her|their|<name> is) (number|email|contact|details|contact details)
    """,
    Says.DELEGATE: """
        (^|please|better|just|you should|you could|you might want to|best|maybe) (ask|contact|email|try|
            approach|write|call) {other} [,|about|for|instead|who|to|directly|at|on]
        (^|please|better|you should|best to|best) (talk|speak|write|reach out|turn|get in touch|send (it|this|
            that)) (to|with) {other}
        introduce ({them}|<name>|this person) (to|with) (my|our|<name>|someone|the)
        (connect|put) {them} (with|to|in touch with|in contact with) (my|our|<name>|someone|the)
        (happy|glad|able|i can|i could|we can|i would|i will) [to] introduce (you|{them}) to
        (rather than|instead of) (me|us|myself) | ^ not me [,] (but|ask|try|speak|talk|contact|my|our)
        introduce (you|him|her|them|<name>) to <thing> [instead]
        (my|our) <thing> (handles|handle|deals with|looks after|takes care of|is responsible for|is in charge
            of|decides|runs|does|manages|is the one who|is the right|is the best|is the person|would be the|would be
            better|would be best|might be) [on|about] (this|that|these|it|such|all|those|the|person|one|better|a
            better|contact|right|best)
        <name> (handles|deals with|looks after|takes care of|is responsible for|is in charge of|decides|runs|
            manages|is the one who|is the right|is the best|is the person|would be (the|better|best|more)|is better
            placed)
        (he|she|they) (handles|deals with|looks after|takes care of|is responsible for|is in charge of|runs)
            (this|that|these|it|such|all|those|the)
        (he|she|they|<name>) (is|would be|might be|may be) (the|a) (right|better|best|proper|correct) (person|
            contact|one|address|fit|place) [for|to]
        (the|a) (right|better|best|proper|correct) (person|contact|one|address) (for|to|would be|is|might be|
            here)
        (i am|we are) not the (right|best|correct|proper) (person|one|contact|address|people)
        {we} (have|will|am going to|just|already) [already|just] (forwarded|forward|passed|pass|handed|hand|
            delegated|delegate|referred|refer|redirect|redirected) (this|it|that|your|you|the) [email|message|note]
            [on|along|over] (to|on)
        [{we}] (cc|cced|cc-ed|ccing|cc'd|copied|copying|looping in|adding|have copied|have cced|am copying|am
            adding) [in|here] [my|our|<name>|<mail>]
        (on behalf of|for and on behalf of|speaking for|writing for|answering for) [my|our|the|<name>|him|her|
            mr|mrs|ms|dr]
        (i am|this is) (<name> is|his|her|their|the) (assistant|secretary|pa|wife|husband|colleague|ea)
        (he|she|<name>|they) (says|say|said|would like|would love|would be|asked me|is happy|told me|has agreed|
            wants) [yes|to]
        (in copy|in cc|on copy)
        not my (area|department|decision|call|responsibility|job|field|remit|patch|domain) [,|any more]
        that is (<thing> is|for) (area|department|decision|job|field|remit|domain|responsibility|call)
        (a|my) (colleague|friend|partner|boss) of (mine|ours) (might|may|would|could|is|needs)
        (someone|somebody) else (in|at|on|here|handles|does|is|would|might)
        (my|our) (colleague|friend|partner|boss|brother|sister|team|successor|assistant) (might|may|would|could)
            (need|want|like|be|benefit|use)
        (it|this) (is|would be) (more|better) (for|suited to|one for|something for) (my|our|<name>)
        more one for (my|our|<name>) | one for (my|our|<name>)
        is (no longer|not) my (area|job|role|department|responsibility)
        {we} (do not) (work|run|manage|lead|handle) (here|there|that|this|in|at|for|the|it) [any more]
        {we} (have|) (left|retired|moved on|changed jobs|handed over|moved to) [from|to|the] (here|the|that|my|
            <name>|a|
            another|$|last|in|this|company|from|<thing> company) (job|company|team|role|firm|department|$|year|
            month|<thing>)
    """,
    Says.QUESTION: """
        ^ (what|which|who|how|where|why) (is|are|does|do|did|would|will|can|could|much|long|many|often|kind|
            sort|type|exactly|has|have|should|big|old|far|experienced|come)
        {we} (would|do|should|will) [first|really|just|also] (like|love|want|need|have) to [first|also] (know|
            understand|hear|ask|see|learn|check|find out|clarify)
        {we} (wonder|am wondering|was wondering|are wondering|were wondering|am curious (what|how|whether|which|
            who|why)|am not sure (what|who|how|which|why) <thing>)
        (tell|let) me (know|) [first] (who|what|how|which|why|where|whether|more (about|first)|a (bit|little)
            more|a bit about)
        tell (me|us) [a bit|a little] more
        (one|a|quick|another|just one|two|some|a few|a couple of) [quick|short|small|more|other] (question|
            questions) [first|before|,]
        (can|could|would|will) you (tell|explain|clarify|say|remind|give|send|share|elaborate|let) [me|us]
        remind me (who|what|how|where) | not (clear|sure) (who|what|how|which)
        {we} (have|had) [a|one|some|two|a few|a couple of|just one|another] [quick|short|small|more] (question|
            questions)
        question [,] | (could|can) (he|she|they) [also|even]
        ^ (is|are|does|do|has|can|could|did|was|will) (he|she|they|it|this|that|<name>) <thing> $
        who (are you|is this|am i (talking|speaking|writing) to|is asking) | how did you get my
        {we} do not (understand|get it|know (who|what|which|whether|anything about)) | what do you mean
        more information (please|first|needed|before)
        {we} need [to know|some|a bit|a little|] more (information|details|about|background|context)
        {we} need more to go on | depends what | what (for|about) $ | who $ | say more
    """,
    Says.CONDITION: """
        if | unless | provided [that] | providing | as long as | so long as | on condition | on the condition
        on one condition | one condition | with (one|the|a) condition | under (one|the) condition | only when
        only with | only after | assuming | depending | depends | subject to | contingent | in case | as soon as
        supposing | conditional on | not unless | given that | ^ only (by|on|via|for|about|over|in|to)
    """,
    Says.PROVISO: """
        except | except for | once | whether | in exchange | in return | without [me|my|our|any|having]
        so that | as far as | no more than | at most | for free | free of charge | under nda
        no (sales|selling|pitch|pitches|pitching|calls|phone calls|call|spam|commitment|obligation|strings
            attached|cost|fee|names|numbers) [please]
        strictly | confidentially | anonymously
        keep (my|our|it|this) <thing> (out|private|confidential|to yourself|between us)
        when (he|she|they|it|you|my|our|the) | just (by|via) email
        but [please|] (do not|only|no|not|keep|make sure|just|email only|never|leave|without)
        [please] make sure
        [please|and|just] do not (give|tell|share|mention|send|pass|disclose|forward|cc|let|include|call|phone|
            name|copy|put|use|show|reveal)
        first (i|we|let|tell|send|ask|he|she|they|make|check)
    """,
    Says.CONTRAST: """
        but | however | though | although | yet | except | only | instead | rather | otherwise | nevertheless
        on the other hand | ideally | preferably
    """,
    Says.LATER: """
        (ask|try|write|ping|check|contact|email|remind|call|mail|message|nudge|approach|ring|poke|prod|hit) [me|
            us|to me|in with me|back|with me] [up] [about (this|it)] [again] (again|later|then|{when}) [{when}]
        (come|circle|check|get|reach|report|revert|swing|loop) back [to (me|us|it|this)|with me] [on (this|it)]
            (again|later|then|{when})
        {we} will (get|come|circle|be|report|revert|loop|write|go) back [to (you|it|this)|in touch]
        {we} will (revert|be in touch|let you know|contact you|write [to you] (again|when|once|later)|reach out|
            email you|ping you|think about it and|tell you (when|later)|say when|give you a shout|shout)
        [maybe|perhaps|possibly|rather|better|sometime|some time|a bit|a little|much] later [on|please|this
            {span}|in the {span}|maybe|perhaps|thanks]
        (at|on) (a|some) later (date|time|point|stage|occasion)
        (maybe|perhaps|possibly|rather|better|hopefully|probably) {when}
        (not|nothing) (before|until|till) [{when}|{point}|<thing>]
        let us (wait|postpone|delay|revisit|talk|speak|leave it|pick (it|this) up|come back|return|do (it|this|
            that)|put (it|this) off|defer|discuss) [it|this|again|to (it|this)|on this] (until|again|later|then|
            {when}|{point})
        (postpone|delay|defer|put off|shelve|park|revisit|put (it|this) on (hold|ice)|put (it|this) off|hold
            off|hold (this|that|it)|on hold|on ice|on the back burner|bear with me|give me (a|some|time|until|
            {few}))
        wait (until|till|for|a (few|couple|week|month|bit longer)|{few} {span})
        (no|not enough|little|zero) (time|capacity|bandwidth|room|headspace) [for (this|that|it|anything|new
            <thing>)] (now|right now|at the moment|this {span}|until {point}|today|currently|before {point}|at
            present|just now)
        {we} {am} [too|very|quite|really|rather|pretty|extremely|completely|so|a bit|all] (busy|swamped|full|
            booked|snowed under|tied up|away|travelling|traveling|on leave|on holiday|on vacation|occupied|
            overloaded|fully booked|stretched|flat out|slammed|underwater) [up|with <thing>] (until|till|now|right
            now|at the moment|this {span}|just now|for (now|the (next|moment)|a (few|while|couple))|through|at
            present|these days|before|currently|today|,|$)
        (too busy|swamped|snowed under|fully booked|flat out|full) [until {point}|right now|at the moment|this
            {span}|just now|these days|for now] $
        (too early|too soon|premature|bad timing|bad time|wrong time|not (a|the) (good|great|best|right) (time|
            moment|week|month)|timing is (bad|not great|off|not good|wrong)|the timing is (bad|not great|off|not
            good|wrong|not right)) [for us|for me|right now|at the moment|yet|now]
        (another|some other|a different|a better|a quieter) (time|day|moment|week|month) [perhaps|maybe|please|
            ,] $
        {when} (would be|is|would|will be|might be|may be|works|suits) (better|good|best|fine|great|ideal|
            possible|easier|more realistic)
        when (things|it|life|work) (calm|calms|slow|slows|settle|settles|quieten|quietens|is|are) [down]
        (when|once|after) (i am|we are|i have|we have|i get|we get|the <thing> is|things|i return|we return)
            <thing>
        when i am back | when i return
        after my (leave|holiday|vacation|exams|maternity leave|parental leave|return|sabbatical|operation|move|
            wedding)
        in due course | some day | someday | one day | down the (line|road) | keep (me|us) in mind
        (in the|near) future | give (me|us) {few} {span} | need (some|more|a bit of|a little) time | sleep on it
        let me (think|sleep|talk|check|ask|speak|discuss|get back|come back|consult|look)
        {we} (need|have|want|would like) to (think|talk|check|ask|discuss|consult|speak|sleep|look into|run (it|
            this) (by|past)) [about it|it over|it|this|with|to|first]
    """,
    Says.DATED: "{when} | tomorrow | next {day} | later | soon | eventually | sometime | a few (days|weeks|months)",
    Says.NOT_NOW: """
        not (now|right now|just now|just yet|yet|today|this (week|month|year|quarter|season|spring|summer|
            autumn|fall|winter|time)|at the moment|at this (time|moment|point|stage)|at present|currently|presently|
            for now|for the moment|immediately|straight away|these days|so soon|in the next {few} {span}|this side
            of <thing>|in ({month}|{season})|(tomorrow|tonight)) [please|thanks]
        [maybe|perhaps] not (now|right now|yet|today|this (week|month|year|time))
        no [,] not (now|right now|yet|at the moment|today|this (week|month|year|time))
        (can not|could not|can|will not) (do (it|this|that)|take (this|it|that|anything) on|fit (it|this) in|
            look at (it|this)|commit|deal with (it|this)) (now|right now|at the moment|this {span}|today|yet|until
            {point}|before {point})
        (for now|at the moment|right now|currently) [,] no | no [,] (for now|at the moment|right now|currently)
    """,
    Says.REFUSAL: """
        (unnecessary|superfluous|no thank-you|no ty|nty|nothx|not happening|ain't happening|not at (this|our|my)
            (company|firm|place|shop)) [,|$|thanks]
        [kind|nice|sweet] but unnecessary | (our|the|my) [own|it|in-house|internal] (team|staff|people|department|
            guys|experts) (handles|handle|does|do|takes care
            of|look after|looks after|covers|cover|deals with|deal with) (this|that|it|these|all that|everything)
            [already|for us|in-house|internally|,|$]
        {we} (am|are) [still|already|currently] under contract | (that is|this is|it is) a no [from (me|us|my side|
            our side)]
        {we} (do not|can not|will not) (agree|consent) [to (it|this|that|an introduction|the introduction|be
            introduced|being introduced)] [,|$]
        {we} (refuse|object|decline|reject|abstain|disagree) [to (this|that|it)|the introduction|this|,|$] $ | ^
            (do not|does not) (want|need) [it|this|that|one|him|her|
            them] (,|$|thanks) | {we} (would like|wish|want|prefer|choose|have) to (decline|refuse|pass|say no|
            reject (it|this|the offer))
        ^ [please|kindly] decline [on (my|our) behalf] (,|$) | ^ decline $ | ^ no (from|for|on) (me|us|my side|our
            side|this one) | ^ no please $
        {we} (have|had|got|have got) (that|this|it|everything) [all] (covered|sorted|handled|in hand|taken care of|
            solved|under
            control) | (covered|handled|sorted) [already|internally|in-house]
        {we} do not (think|believe|feel) [that] (it|this|that|he|she|they|we|i|there|<who>) [really|actually]
            (would|will|is|
            are|need|needs|want|can|could|should|has|have|fit|fits|makes|make) [<thing>|a <thing>]
        (politely|respectfully|kindly|regretfully|gracefully|sadly) (declining|passing|declined) | ^ (declining|
            passing)
            [on (this|it)|this one|thanks|this time] | ^ best not | ^ (rather|best|better) leave it [,|$|at that|
            there]
        ^ [please] (leave|drop|forget|skip) (it|this|this one|that) [,|$|be|there|please|thanks]
        {we} (can|will|could|would rather|prefer to|shall|would) [easily|happily|well] (manage|cope|get by|do|live|
            get along|
            handle (it|this|that)|go) (without|on (our|my) own|alone|by (ourselves|myself)|ourselves|myself|fine|
            in-house)
        {we} (prefer|would prefer|like) to (handle|do|keep|manage|solve|sort) (it|this|that|these things|things|
            everything)
            [out] (ourselves|in-house|internally|myself|on our own|in house|private|to ourselves)
        {we} (can not|could not|do not|cannot) (see|imagine|picture) (us|me|myself|ourselves|how|where) <thing>
        can not say [that] (i|we) (need|want|am|are) | {we} (can|could) (do|live) without [it|this|that|{them}]
        {we} have (more|enough|plenty of|too many|loads of) <thing> (than|already|as it is|to last)
        (the last thing|not what) (i|we) (need|want) | not in a (million|thousand) years | not on your (life|nelly)
        (that|the) ship has sailed | (include|leave|deal|keep) me out [of (it|this)] | {we} beg off
        {we} (went|have gone|are going|have decided to go|decided to go|go) with (another|someone else|a different|
            somebody
            else|our own|one of) | giving (it|this|this one|that|him|her|them) a miss
        (skip|skipping) (me|us|this one|it) | give (me|us) a miss
        (our|my|company|the) (policy|rules|rule|contract) [is|do|does] (not|no|forbids|prohibits|prevents|rules)
            [allow|to
            accept|permit|us|out|let] | {we} do not (accept|do|take|make|allow|entertain|respond to|answer|buy)
            [any|cold|
            unsolicited|such|these] (introduction|offers|calls|pitches|solicitations|proposals|requests|meetings)
        {we} (have|own|use|got|run) no (ovens|oven|data|customers|website) [here|at all|any more|whatsoever]
        (do not|please do not) (go ahead|proceed|bother)
        would rather not (repeat|do|work|deal|meet|see|have|be|go|talk|speak|share|say|get|introduce|proceed|,|$)
        (have|has) no (time|money|budget|room|capacity|place) (for|to) (this|that|it|such|him|her|them|any|extra|new)
        (found|got|have) (someone|somebody|one|a solution|another) [else] (already|now|last week|in the meantime|
            meanwhile|
            ,|$) | in the meantime {we} (found|hired|got|have)
        (nothing|none) (i|we) (need|want) | of no (use|interest|help|relevance) [to (me|us)|here|,|$]
        (not|hardly|no longer) (our|my|the right) (line|field|area|business|scene|bag|style|speed|concern|problem|
            focus)
        {we} (am|are) (past|beyond|over|through with|done with) (that|this|it|consultants|<thing>)
        (save|spare) (your|yourself the|him the|her the) (breath|trouble|effort|time)
        {we} (have|had) (enough|plenty) (of (them|those|that|these)|on (my|our) plate|to do|already|,|$|as it is|
            <thing>)
        ^ (nix|nay|nope|negatory|nein|non|nada|no go|no dice|no deal|no sale|no luck|no siree) (,|$|thanks|from)
        (i|we) (will|shall|must|have to) regretfully (decline|pass) | with regret [,] (no|{we})
        (it|this|that) (will|would|does|is) not (be|) (necessary|needed|required|helpful|useful|of use|be of (use|
            interest)|
            work (for us|for me|out)|happen|make sense|help (us|me))
        {we} (am|are) [perfectly|very|quite|already|really|completely] (happy|content|satisfied|pleased|comfortable|
            fine|well
            served|good) (with|as|without|where|doing)
        {we} (am|are) (well|fully|amply|already|all) (served|staffed|stocked|equipped|supplied|taken care of|booked|
            spoken for)
        (let us|i would|we would|better|best|rather) (skip|drop|forget|leave) (it|this|that|this one)
        {we} (have|had) [a] (bad|terrible|poor|awful|mixed) (experience|experiences) [with <thing>]
        ^ not mine | (that is|this is|it is) not my (kind|sort|type) of (work|thing|job|project)
        but no [thanks|thank you|sorry] (,|$)
        ^ no [,] (thanks|thank you|ta|cheers|sorry|not really|definitely not|absolutely not|not for (me|us)|
            never|no|it is fine|we are fine|i am fine|i am good|i am okay|not needed|not necessary|i do not|we do
            not|i am not|we are not|i would not|we would not|i would rather not|i will pass|we will pass)
        (thanks|thank you|sorry) [,] [but] no (,|$) | ^ no way | ^ never | ^ certainly not | ^ absolutely not
        ^ definitely not | ^ of course not | ^ not really $ | ^ rather not | ^ please do not $ | ^ do not $
        hard (no|pass) | hell no | it is a no | [a] (clear|definite|firm|polite|big|resounding) no
        (thanks|thank you) but no [thanks|thank you] | no thanks | no thank you | not for (me|us)
        [{we}] (am|are) not [really|at all|particularly|that|very|terribly|in the least|currently|actually|
            remotely|so] interested
        not [really|at all|particularly|terribly|remotely] interested
        (no|zero|little|not much) interest [in (this|that|it|being introduced|an introduction|meeting)]
        uninterested
        ^ not (necessary|needed|required|wanted|relevant|applicable|my thing|our thing|our cup of tea|my cup of
            tea|something (i|we) (need|want)|what (i|we) (need|want)|a (need|fit|priority))
        {we} (will|shall|would|must|have to|need to|am going to|are going to|think i will|think we will|would
            rather|would have to|should) [politely|respectfully|regretfully|kindly|reluctantly|probably|just|
            gracefully|gratefully|have to|still] (pass|decline|refuse|say no|give (it|this|this one|that|him|her|
            them) a miss|skip|sit (this|it) one out|sit (this|it) out|turn (it|this|you|that|this one) down|opt out
            of this|leave it [at that|there|be]|steer clear|take a pass|forgo) [on (this|that|it)|this one|this|it]
        {we} (will|would) not (,|$)
        (^|{we}|and|so|but|thus) [respectfully|politely|kindly|must|will] (pass|decline) [on (this|that|it)] $
        going to (pass|decline|say no|skip|give (it|this|this one|that|him|her|them) a miss|leave it) [on (this|
            that|it)|this one|this]
        give (it|this|this one|that|him|her|them) a miss
        turn (it|this|that|you|this one|the offer|your offer) down | i pass | hard pass
        pass on (this|that|it) [one] | (must|have to|need to|will|would|going to) (decline|refuse)
        decline [this|the|your|with thanks] (offer|introduction|invitation|kind offer) | declined
        count (me|us) out | i am out $ | thumbs down | nothing doing
        {we} (do not|did not|will not|would not|no longer|really do not|really no longer|honestly do not|
            currently do not|never) [really|actually|currently|particularly|honestly|be|even|ever|have|see|feel]
            (need|needing|want|wanting|require|use|wish|care|desire|have (a|any) need|have a use|see (a|the|any)
            need|feel (a|the|any) need|have need|see the point|see a fit|see value|care for) [for|to|in|of|<thing>]
        {we} (have|see|feel) no (need|use|interest|desire|wish|requirement|wish|appetite|demand)
        ^ [there is] (no|not any|zero|little) (need|demand|use|requirement|call) [for (it|this|that|one|
            <thing>)] [,|$|here|at|from|really|thanks|any|right|currently|thank]
        there is no (need|demand|use|requirement)
        no need [at (the moment|present|all|this time)|right now|currently|thanks|thank you|here|any more|on our
            side|from our side|,|$]
        not in need of
        no longer (need|interested|needed|necessary|relevant|required|looking|an issue|a problem|a need|a
            priority)
        {we} {am} [all|already|quite|perfectly|very|really|well|pretty|fully|just|both] (set|sorted|covered|
            good|fine|okay|provided for|taken care of|looked after|catered for|served|supplied|happy|content|
            satisfied|well served) (thanks|thank you|here|already|for now|as (we|i) (are|am)|as is|with (our|the|
            what|who|my|whom)|without|on that front|in that (area|department)|there|at the moment|,|$)
        all (set|sorted|covered) [thanks|here|,|$] | ^ (sorted|covered) [already|thanks]
        we have (that|this|it) [all] (covered|sorted|handled|in hand|taken care of|solved)
        already (sorted|solved|covered|taken care of|found|hired|have (someone|one|a|an)|got (someone|one)|
            fixed|handled|resolved|filled|decided|chosen|signed|bought)
        (sorted|solved|fixed|handled|dealt with|resolved) (it|this|that) [ourselves|already|ourself|myself|
            in-house|internally]
        {we} [already|have already|just|have just|recently|have recently|do|currently|have now] (have|found|
            hired|got|signed|chosen|chose|appointed|picked|bought|engaged|use|work with|employ|retain) [already|got]
            (someone|one|somebody [else]|a <thing>|an <thing>|our own|(a|an) [good|great|excellent|trusted|own|
            in-house] (supplier|consultant|agency|provider|partner|vendor|accountant|lawyer|designer|developer|
            person|solution)) [already|for (this|that|it)|in place|in-house|who (does|handles|is|we)] [,|$|already|
            for|in|who|that|and|thanks]
        {we} (do|handle|make|build|manage|keep) (it|this|that|these|those|them|everything|all (this|that|of (it|
            this|that))) (ourselves|in-house|internally|myself|in house)
        (prefer|rather|like|want|going|happy|plan|decided|intend|going) to (stay|stick|remain|keep|continue|
            carry on|go on) (with|as|working|using|to)
        (would prefer|prefer|would rather|rather|choose|chose|decided|want|going) [to] not [to] [be|have|do|
            meet|take|get|go]
        {we} would [really|much|actually] (rather|prefer) (not|you did not|that you did not|to leave it|to keep|
            no|stay|to stay|to decline|to pass)
        {we} prefer not | ^ i would rather not | [{we}] had rather not | better not $
        ^ not a (fit|good fit|match|great fit|priority|need|chance)
        (is|are|would|not) not a [good|great|right|real|big|top] (fit|match|priority|need|idea|issue|concern)
            [for (us|me)]
        (is|are) not (for (me|us)|relevant|needed|necessary|required|of interest|something (i|we|that)|what (i|
            we)|our|my thing|on our|a need|an issue|applicable|suitable|our cup of tea|worth)
        not (of|of any|of much) interest
        (wrong|not the right) (company|person|address|business|market|industry|shop|people|country|firm|
            sector|audience)
        does not (apply|concern|fit|suit|interest|appeal|work for|make sense|seem relevant|speak to) [to|for]
            [me|us|our|with]
        (it|that|this) is (not|hardly|no longer) [really|quite|exactly|currently|at all] (for (me|us)|needed|
            necessary|relevant|of interest|a need|a fit|a match|our thing|my thing|required|something (i|we))
        [sorry|thanks|unfortunately|afraid|regret] [,] not (this one|for us|for me|interested|my|our)
        (i am afraid|unfortunately|sadly|regretfully|regrettably|sorry) [,|but] (no|not|we can not|i can not|i
            must|we must|i will not|we will not|i have to|we have to|i do not|we do not|i am not|we are not|that is
            not|this is not|it is not)
        {we} (can not|could not|will not|would not|am not going to|are not going to|am not able to|am unable to|
            are unable to|do not intend to|will never) (accept|take (you|this|it|him|her|them|that|up|on)|be
            (needing|able to|taking|requiring|pursuing|going|interested|wanting)|go (ahead|forward|for)|need|meet|
            pursue|proceed|commit|afford|use|say yes|do (this|that|it)|participate|make use|help)
        (i|we) do not think so
        {we} (do not|did not) (think|believe|feel|see) (so|it is (for|a|needed|necessary|relevant|right|worth)|
            this is (for|a|needed|necessary|relevant|right|worth)|(we|i) (need|want|would|will|have|are|am)|that is
            (needed|for|a|necessary)|he is|she is|there is|how (this|it|he|she)|a (need|fit|match)|(any|the) (need|
            value|point|benefit|fit))
        there is no [point|sense|reason|benefit|fit|budget|chance]
        no (point|budget|money|funds|sense|appetite) [for (this|that|it)]
        not in (the|our|my) (market|budget|plans|plan)
        {we} (said|decided|agreed|have decided|have agreed|do) (no|no more|not to|against|none|to stop|to pass|
            to stay|to stick)
        no more (consultants|suppliers|vendors|agencies|introduction|meetings|projects|<thing>) [this year|
            please|for us]
        (stopped|closed|closing|cancelled|shut down|sold|discontinued|ended) (the|our|that|this|looking|doing|
            down|my)
        out of the question | not going to happen | nothing for (me|us)
        not on (our|my) (list|agenda|radar|roadmap) | forget (it|about it) | no chance
        will not be (needed|necessary|needing|required|taking|going) | not necessary | not needed | not required
        thanks but [we|i|it|that|this|not|our] | spare (me|us)
        not (keen|convinced|tempted|bothered|fussed|looking (for|to)|hiring|buying|wanting|needing)
        let us not ($|do|,) | i would say no | (my|our|the) answer is [a|still|definitely|clearly] no
        {we} say no | so no ($|,|thanks|thank you) | then no ($|,|thanks) | do not bother ($|,|with|thanks)
        please do not (introduce|do|bother|proceed|go ahead|put|connect|make) | probably not $
        {we} doubt (it|that|we|i) | not really (for|my|our|something|needed|necessary|interested)
        (rubs|rubbed) me the wrong way | can not recommend | bad idea | terrible idea | waste of time
        over my dead body | when hell freezes over
    """,
    Says.NO_INTRODUCTION: """
        (no|not an|not any|without an|not the|do not need an|do not want an|do not need the|do not want the)
            introduction [please|yet|needed|necessary|though|for now|thanks|thank you|at this (point|stage|time)|,|
            $]
        (do not|please do not|rather not|rather you did not|not) [want to|want you to|need to|wish to|like to|
            to] (introduce|be introduced|connect) [us|me|him|her|them|to {them}]
        no to the (second|introduction|other) [question|one]
        would rather (not be introduced|contact {them} (myself|directly|ourselves)|write to {them} (myself|
            directly))
        no need (to introduce|for an introduction)
        (contact|reach|write to|call|email) {them} (myself|ourselves|directly) | [but] not introduced
        not to be introduced
    """,
    Says.NO: """
        ^ no $ | ^ no [,] | no $ | ^ negative $ | ^ no sorry | [and] the second [question|one] [,] no
        ^ (a|the) no $ | ^ n $
    """,
    Says.DETAILS: """
        [please|just|can you|could you|first] (send|share|forward|give|email|drop|pass|mail|show) [me|us|over|
            along|on|through] [over] (the|more|some|his|her|their|further|a few|any|additional|all|full|those|your|
            detailed|me|<name> is) [more|further|contact] (details|information|website|card|contact|contacts|
            profile|link|email|number|cv|brochure|homepage|portfolio|background|particulars|description|web page|web
            site|linkedin|page|address) [first|please|about {them}|and|for now|instead]
        (more|further|additional|some|just the|only the) (details|information|particulars|background) [first|
            please|,|$|would|on|about|and]
        the details (would|please|first|will|are enough|suffice|only|is enough|,|$) | (tell|show) (me|us) more
        {we} (would|will|want to|need to|can|may|will just|prefer to|would rather|would like to|would love to)
            [first|just|like to|love to|also] (read|look at|see|look|check out|check|review|have a look at|take a
            look at|learn|hear|find out) [at|about|over] [the|his|her|their|more|some|a bit|a little|it|{them}|
            <name> is] (details|website|card|information|more|profile|about|first|work|portfolio|himself|herself|up|
            out)
        (happy|glad|keen|love|like) to (hear|learn|know|read|see|find out) (more|a bit more|a little more|some
            details|the details)
        (link|website|card|details|information|brochure|particulars|portfolio) (please|first|would be|will do|is
            enough|only)
    """,
    Says.WAIT: """
        ^ [please] wait [please|a (bit|minute|moment|second|sec|little|while|little longer)|a bit longer|now|$]
            $
        ^ [please] hold on [a (minute|moment|second|sec|bit)|please|,|$]
        ^ hang on [a (minute|moment|second|sec|bit)] | ^ [just] (one|a) (moment|minute|second|sec) [please] $
        ^ not so fast | ^ hold it | ^ [please] pause [please|this|it] $ | ^ wait [,] | ^ no wait
        [please] hold (the|that|this) (introduction|email)
    """,
    Says.FOG: """
        (not|never|hardly|far from|neither|anything but) [a|quite a|yet a|exactly a|necessarily a] yes
        yes (and|or|but) no | yes [,] no | no yes | neither yes nor no | maybe | perhaps | possibly | probably
        might | could be | may be | not sure | unsure | [{we}] (am|are) not (certain|sure) | i guess | i suppose
        kind of | sort of | hm | hmm | hmmm | mm | erm | um | uh | meh | lol | haha | hahaha | ha | jk | kidding
        joking | just kidding | as if | yes right | we will see | let us see | who knows | undecided
        on the fence | in two minds | tempted | interesting | noted | whatever | up to you | you decide
        your call | i do not know | dunno | no idea | in theory | in principle | theoretically | not opposed
        could go either way | fifty-fifty | hard to say | difficult to say | so-so | not exactly | i think
        i believe | hopefully | supposedly | sarcasm | yeah right | not bad | worth a thought | food for thought
        if only | i wish | would have | could have | used to | said | once upon | imagine | pretend | suppose
    """,
}

_COMMON = """
    a an the i you he she it we they me him her us them my your his our their this that these those is are was
    were be been being am do does did have has had will would can could should may might must of to in on at by
    for with from about as and or but if not no so than then there here what which who how when where why all
    any some more most other one two very just also only email introduction thanks please hello hi letter name
    assistant person people
"""

_CAUTION = """
    not no never none no-one nothing nowhere neither nor without hardly barely scarcely cannot if unless
    provided providing when whenever once until before after while because since but however though although
    except only instead rather otherwise else other another yet still later next tomorrow today soon eventually
    someday maybe perhaps possibly probably might could would should ask asking tell told say said says saying
    stop wait hold cancel remove unsubscribe like as than to that which who whose time more less information
    details approval permission price prices cost costs quote budget clarification first proof references
    reference nda kidding joking sarcasm hole head anyone everyone alone peace break rest space silence yes you
    your he she they him his them their us me myself yourself instead free wrong fake scam spam bot program
    software computer robot january february march april may june july august september october november
    december spring summer autumn winter fall , ... <url> <mail> and or then so too enough fewer spare
    convincing persuading think thinking reason sleep coffee drink advice
"""

_NOT_NAMES = """
    joke jokes doubtful pending jest bogus perchance rofl lmao withdrawn
    revoked mistake ignore disregard oops test tests void undo forget
    rejecting aborted abort scrapped undone denied deny veto vetoed hoax prank satire irony snark ditto same idem
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december kidding joking whatever tomorrow today tonight yesterday sarcasm unless
    never always sometimes later soon never mind ever nevermind actually lol haha jokes joke sure fine english
    german french not none nothing nobody oops sorry wrong error test testing hmm well anyway seriously really
    regretfully unfortunately sadly obviously apparently conditions pending draft confidential disclaimer
    attention warning caution external automatic auto reply answer response question no yes ok okay nope maybe
    perhaps guess bah pfft ugh wow yuck ew duh psych gotcha april fools fool sike as if rather however but
    although though except only once when until till before christmas easter spring summer autumn winter kind
    best god christ jesus damn hell crap bullshit nonsense rubbish boring busy interesting stop wait hold cancel
    remove unsubscribe later never declined refused rejected pass passing out away leave holiday vacation office
    spam liar wishing dream nah definitely probably possibly hardly barely doubtful doubt depends depending
    provided assuming if under over against without
"""

_COMMANDS: dict[str, str] = {
    "send": """
        [please|just|do|yes|okay|kindly] (release|dispatch|deliver|transmit|forward|submit|fire (off|away)|pass on)
            (it|this|that|the (letter|draft|email)) [now|please|to {them}|off]
        [that|it|this] (reads|looks|sounds) [very|really] (well|good|great|nice|lovely) [to me|indeed]
        [great|good|nice|excellent|lovely|perfect|fine] (draft|letter|text|wording|version) [,] send [it] [as is|as
            it is|please|now]
        ^ (all good|love it|like it|ready to send|ready|well written|well put|happy with (it|that|this)|perfect|
            excellent|spot on|fine by me|no notes|nothing to add) [,] (send|go|ship)
            [it] [away|off|please|now|out|ahead] | ^ (ready to send|good to send|clear to send|ready to go out|
            perfect) $
        ^ (all good|love it|well written|happy with it|happy with that) [,|$]
        [please|just|do|you can|you may|feel free to|go ahead and|happy for you to|i am happy for you to|let us|
            yes] send [it|this|that|this one|that one|them|away|the (letter|email|draft|message|note|mail)] [now|
            right away|straight away|as is|as it is|as it stands|as written|out|off|on|exactly as (written|is|it
            is)|to {them}|as drafted|unchanged]
        [please|just|do|go ahead and|yes] (ship|post|mail) it [out|off|now]
        [please|just] (let it|let that|let this) (go|go out|out|fly|rip)
        (it|this|that|the (letter|draft|email)) (can|may|should) go [out] [now|as is|as it is]
        [please] get it out [there|the door] | off (it|you|she) (goes|go) | away (it|with it) [goes]
        out (it goes|with it) | [please|yes|do|okay] go [right|straight|on] ahead [with (it|this|that)]
        go for it | fire away | make it so | hit send | press send | send away | good to go | ready to go
        cleared for take-off | green light
        (approved|approve|i approve|i approve (it|this|that)|lgtm|confirmed|i confirm) [as is|as it is|as
            written]
        ^ go $ | ^ proceed $ | please proceed [with it] | you have my (okay|approval|blessing|go-ahead)
        [that|it|this|all|everything|the (draft|letter|email|text|wording)] [all] (looks|reads|sounds|seems|is)
            [{very}] (good|great|perfect|fine|okay|excellent|lovely|spot on|alright|ready|wonderful|correct|
            brilliant|fantastic|nice) [to (me|us)|as is|as it is|like (that|this)|by me]
        (fine|good|okay|perfect|great|alright) (by me|with me|as (is|it is)|to (go|send)|like (this|that))
        works for (me|us) | spot on
        {we} [{am}] [{very}] (happy|okay|fine|content|satisfied|pleased) with (it|this|that|the (draft|letter|
            email|text|wording))
        {we} (like|love) it [as (it is|is)] | (could not|can not) have (said|put) it better [myself]
    """,
    "harmless": """
        (thanks|thank you|best|cheers|regards|kind regards|best regards|many thanks|best wishes|all the best|ta|
            yours) [,] (<given> [<name>]|<cap> $) $
        ^ <given> <comma> | (all good|love it|well written|well put|well said|nicely (put|done|written)|perfect|
            great draft|good draft|that reads well|reads well|happy with (it|that|this))
        (mate|pal|buddy|dear|x) $ | yes | ok | okay | sure | fine | alright
        please | kindly | and | so | then | oh | ah | thanks | thank you | ta | <smile> | now | great | perfect
        excellent | wonderful | lovely | fantastic | brilliant | awesome | super | cool | good | nice
        very nice | very good | really good | amazing | wow | beautiful | right | exactly | good (work|job)
        well done | great (work|job) | nice (work|job|one) | {very} nice | indeed | both | of course
        [many|lots of|a million] thanks [a lot|so much|very much|again|in advance] [<name>]
        thank you [so|very] [much|kindly] [again] [<name>]
        (thanks|thank you) for (this|that|it|your help|drafting (it|this)|the draft|your work|doing this)
        (hi|hello|hey|dear|good (morning|afternoon|evening)) [there|again] [introbot] [<cap>]
        (best|kind|warm|many) (regards|wishes) [<name>] | regards | best | cheers [<name>] | sincerely
        all the best [<name>] | take care | bye | [there is] nothing wrong with (it|that|this)
        (no|without|not any) (changes|change|edits|corrections|objections|objection|complaints|comments|notes|
            remarks|further changes) [needed|required|from (me|my side)]
        nothing to (add|change|correct) | {we} have nothing to (add|change) | no need to change (it|anything)
        (as|exactly as) (is|it is|it stands|written|drafted) | do not change (a thing|anything|a word)
        sent from my <thing> | get outlook for (ios|android) | {we} appreciate (it|that|your help)
    """,
    "anyway": """
        [please|just|do|yes] send [it|this|that] (anyway|anyways|any way|regardless|all the same|nevertheless|
            nonetheless|even so|still|in any case) [please|now]
        anyway send [it] | override | go ahead (anyway|regardless|all the same|nevertheless)
        send [it] despite (that|this|it|the warning)
    """,
    "no reminder": """
        [but|and|please|with] (no|without [a|the|any]|not any|do not send [a|the|any]|skip the|drop the|cancel the|leave
            out the|strike the|omit the|do not want a|no need for a|never) (reminder|reminders|follow-up|follow-ups|
            followup|nudge later) [please]
        [but|and|please] (do not|never) (remind|chase|nag|follow up with) [{them}|{them} again]
        remove the reminder | no follow up
    """,
    "cancel": """
        ^ [please|just|kindly] (delete|discard|remove|destroy|dump|trash|kill|scrap|void|undo) (the|this|that)
            (draft|request|introduction|letter|email|message|whole thing|mail|thread) [please] (,|$)
        let us (not|not do (this|it|that)|drop it|leave it|forget (it|this)|skip (it|this)) (,|$) | on second
            thought [,] | on second thoughts [,]
        {we} (have|had) second thoughts | (withdraw|pull|retract|revoke) (it|this|that|my request|the request|the
            draft)
        ^ [please|yes|no|actually|sorry] cancel [this|it|that|please|everything|all|the (whole thing|
            introduction|request|draft)] [please]
        ^ (abort|discard|scrap|scratch|kill|delete|bin|trash|withdraw|drop|revoke|stop|halt|forget|ditch) [it|
            this|that|please|this one|that one|everything|about it|the (draft|introduction|letter|whole thing|
            request|idea|whole idea)] [please|all] (,|$)
        (let us|please|want to|like to|have to|need to|better|must|will|would rather|should) (cancel|abort|
            discard|scrap|drop|call off|withdraw|stop|forget) [it|this|that|the (draft|introduction|letter|whole
            thing|request|idea|whole idea)|about it|this one|that one]
        ^ never mind | ^ nevermind | call (it|this|that|the whole thing) off
        ^ (do not|please do not|no do not|better not|never|rather not|i would rather you did not|actually do
            not) (send|do|introduce|go|proceed|mail) [it|this|that|this one|that one|this letter|anything|him|her|
            them|ahead|please|with (it|this|that)] [after all|please|at all|any more|anymore] (,|$|and|but|because|
            as|since)
        (do not|please do not|you should not|must not) send [it|this|that|this one|that one|this letter|
            anything|anything to <thing>|the (letter|draft|email|mail|message|note)] [after all|please|at all|any
            more|anymore] (,|$)
        {we} (have|) changed (my|our) mind | changed my mind
        (not|no longer) (needed|necessary|relevant|required|wanted) [any more|anymore|after all|now]
        {we} (do not|no longer) (want|need|wish) [to do|to send|to go ahead with|to make|you to send] (this|it|
            that|the introduction|an introduction|this introduction|this letter) [any more|anymore|after all]
        ^ leave (it|this) [be|alone|at that|out]? | ^ no [,] cancel | it is off
        the (introduction|deal|whole thing) is off | pull the plug | pull it
        {them} (has|have) (already|found|sold|left|died|retired) | not any more $
    """,
    "do not cancel": """
        (do not|never|not|why|why would (i|we)) cancel | not cancelled
        cancel (that|my|the last|my last|the previous) (cancellation|cancel|stop)
    """,
    "edit": """
        (stop|cancel|delete|remove|drop|forget|strike|scrap|leave out) (the|my|that|this|her|his|every|all|
            about|both) <thing> (sentence|sentences|line|lines|paragraph|part|bit|word|words|phrase|name|title|
            sign-off|greeting|number|link|comma|mention|example|reference|exclamation mark|ps|opening|ending|second|
            first|last)
        ^ [please|but|just] (say|write|put) (him|her|it|them|that|<thing>) [<thing>]
        ^ [please|but|just|and|can you|could you|would you|also|maybe|perhaps] (change|replace|rephrase|reword|
            shorten|correct|edit|amend|modify|rewrite|tweak|soften|add|insert|include|mention|remove|delete|omit|
            strike|drop|cut|take out|leave out|swap out|fix|adjust|update|mind|tone down|use|spell|stress|emphasise|
            emphasize|make (it|the|this|that|her|him|me|clear)|refer|start with|end with|begin with|move|merge|
            split|expand|explain|address|sign|capitalise|turn|simplify|explain that)
        (can|could|would|will) you [please|also|perhaps|maybe] (change|replace|rephrase|reword|shorten|correct|
            edit|amend|modify|rewrite|tweak|soften|add|insert|include|mention|remove|delete|omit|strike|drop|cut|
            take out|leave out|fix|adjust|update|tone down|use|spell|stress|emphasise|emphasize|make (it|the|this|
            that|her|him|me|clear)|say|write|put|refer|start with|end with|move|expand|explain that)
        (should|must|ought to|has to|needs to) (be|say|read|mention|include|start|end|have|sound|go|come)
        instead of | rather than | and not [as]
        (there is|i (see|found|spotted)|has|with) (a|an|one|another|two|some) [small|little|slight] (typo|typos|
            mistake|mistakes|error|errors)
        misspelled | misspelt | typo
        is (wrong|misspelled|misspelt|spelled wrong|not right|incorrect|too long|too short|too formal|too pushy|
            too much|too salesy|too strong|too stiff)
        (too|a bit too|a little too|much too|way too) (long|short|formal|pushy|much|salesy|strong|stiff|casual|
            wordy|flowery)
        (shall|may|can|should) (i|we) (introduce|connect) (you|the two of you)
        would you like (me|us) to introduce you
        (one|a|two|some|a few|a couple of) [small|minor|little|quick|more] (change|changes|edit|edits|
            correction|corrections|tweak|tweaks|thing|things)
        with (one|this|these|the following|a small|a) (change|changes|edit|edits|correction)
        after (changing|replacing|removing|adding|correcting|fixing)
        (but|just|only|except) (change|replace|remove|delete|add|say|write|correct|fix|make|without|leave out|
            drop|for the|that)
        his name is | her name is
        {we} would (say|write|put|change|rather say|prefer|remove|add|shorten|drop|rephrase|delete|cut|like to
            (change|add|remove|say|mention))
        {we} (want|need) to (change|add|remove|edit|rephrase|correct|mention)
    """,
    "wait": """
        ^ [please] (wait|hold on|hang on|hold|hold off|pause|hold fire|stand by|sit tight) [please|with (it|
            this|that)|on (it|this|that)|a (bit|minute|moment|second|sec|little|while|little longer|day)|a bit
            longer|now|for now|for a (bit|moment|minute|while|day|second)|$] (,|$)
        ^ not (yet|so fast) (,|$)
        (do not|please do not|never) send [it|this|that|anything|the <thing>] (yet|until|before|just yet|now|
            today|for now|this week|for the moment|right away)
        hold (it|that|this|the (introduction|letter|email|draft)) [for now|back|please|for a (moment|while)]
        ^ one (moment|minute|second|sec) | (wait|hold off|hold on|hold) (until|with|for|before) | ^ wait
        (give me|i need) (a|some|until) <thing> | put (it|this) on hold | on hold [please|for now]
        keep it [for now|back]
    """,
    "go on": """
        [please|yes|okay|you can|now] (go on|continue|resume|carry on|unpause|proceed now) [then|please|now|with
            (it|this)|as planned]
        (end|stop) the wait | no longer (wait|on hold) | wait no (longer|more)
    """,
    "swap": """
        [please|yes|can you|could you] swap [them|the two|it|around|the (people|names|roles|two)|round|please]
            [around|over|round]
        [it is] the other way (around|round)
        (exchange|switch|reverse|flip|turn) (them|the (two|people|names|roles)) [around|over|round]
        wrong way (around|round)
        you [have|got] [got] (them|it|the two) (mixed up|backwards|the wrong way around|the wrong way round|
            reversed|confused|swapped)
        [you] mixed (them|the two) up
    """,
    "agreed": """
        ^ [that is|it is|yes|i am] agreed [to that|with that|on (both|all) counts|with the condition|to the
            condition]
        [i|we] (agree|accept) [to (that|it|the condition|this|her condition|his condition|their condition)|with
            (that|it|this)|that|it|this|the condition|her condition|his condition]
        condition (accepted|agreed|is fine|fine) | that is a deal | ^ deal
        {we} can (do|live with|accept|promise|agree to) (that|it|this)
    """,
    "nudge": """
        [please|yes|do|can you|could you] (nudge|remind|prod|poke|chase|ping) [{them}|please|them both|both|
            again] [once|once more|again|please|gently|for me]
        (one|a) [gentle|small|friendly] (nudge|reminder) [please]
        send [{them}] a [gentle|small|friendly] (nudge|reminder)
    """,
    "let it rest": """
        [please|just|yes|we can|we will|i will] let (it|this|that|things) (rest|be|go|lie|drop) [please|for now|
            then]
        let us (let it rest|leave it [there|at that|be]|leave things)
        leave (it|this|things) [be|there|at that|as (it is|is|they are)|alone] [for now|please]
        no need to (chase|nudge|follow up|do anything) | do nothing [more|further|please] | rest (it|in peace)
        (close|end|finish) (it|this) | drop the matter | ^ rest $
    """,
    "stop": """
        unsubscribe [me]
        (never|do not|please do not|stop) (ever|) (write|writing|email|emailing|mail|mailing|contact|contacting|
            message|messaging|send|sending|bother|bothering) (to|) me (again|any more|anymore|ever|ever again|
            anything|email|messages|$|,)
        take me off | (remove|delete|erase) (me|my (address|email|data|account|details)) [from <thing>]
        leave me alone | opt (me out|out) | stop all (email|messages|letters|contact)
    """,
    "yes": """
        ^ yes [yes] [of course|indeed|absolutely] | ^ y $ | ^ okay [dokie] | ^ sure [thing] | ^ alright
        ^ fine $ | ^ certainly $ | ^ absolutely $ | ^ of course $ | ^ please do $ | ^ correct $
        ^ that is (right|correct|me|true) | it was me | that was me | ^ definitely | yes please
    """,
    "no": """
        ^ no [no|thanks|thank you|sorry] (,|$) | ^ no $ | ^ n $ | ^ not me $ | it was not me | that was not me
        ^ negative $ | ^ please do not $ | ^ no [,] (thanks|thank you|please do not|do not)
    """,
    "doubt": """
        maybe | perhaps | not sure | unsure | let me (think|read|look|see|check|sleep|have a look)
        {we} will (look|read|check|think|see|have a look|get back|let you know|come back|decide|answer|reply|do
            it|review|go over)
        before (you|it|i|we|sending) | when (i|we|you|he|she|they) | once | if | unless | until | after | later
        tomorrow | tonight | next <thing> | but | hm | hmm | {month} | {day}
    """,
}

_CHECK_INS: dict[str, str] = {
    "met": """
        ^ met $
        ^ [yes [,]] [{we}] (met|talked|spoke|chatted) [up] (,|$|and|with|on|last|at|in|over|for|yesterday|today|
            this|once|twice|already|briefly|earlier|via|by|about|to|several|a)
        {we} (have|had) [already|just|now|since|finally|both] (met|talked|spoken|chatted|been in touch|had (a|
            our) <thing>|seen each other|connected|caught up)
        {we} (had|have had|did have|enjoyed|held) (a|an|our|the|one|that|two|coffee|lunch|breakfast|dinner)
            [<thing>] (call|chat|talk|meeting|conversation|coffee|lunch|dinner|zoom|word|discussion|phone call|video
            call|breakfast|session|natter|beer|drink)
        {we} had (lunch|coffee|dinner|breakfast|drinks|a chat|a call|a meeting)
        (he|she|they|<name>) (was|were|has been|came|dropped|stopped|visited|popped) (here|by|round|around|over|
            in|at (our|my)|with us|to (see|visit|our|the)|us)
        [{we}] (spoke|talked|chatted|met) (with|to) {them} | {we} saw (each other|{them})
        {we} (did|finally did|just did) (meet|talk|speak|chat)
        (it was|was) (great|good|nice|lovely|a pleasure) (to meet|to talk|to speak|meeting|talking|speaking)
        (good|great|nice|lovely|useful|productive|excellent|interesting|pleasant|wonderful) (call|chat|talk|
            meeting|conversation|lunch|coffee|discussion)
        (the|our) (call|meeting|chat|conversation|coffee|lunch|zoom) (was|went|took place|happened|is done)
        just (met|spoke|talked|got off the phone|hung up|finished) | got together | sat down (with|together)
        {we} (caught up|connected|hooked up|got together|grabbed (a |)coffee|got to talk)
    """,
    "scheduled": """
        ^ scheduled
        {we} (are|will be|am|will|are going to) (meeting|talking|speaking|having (a|lunch|coffee|dinner)|
            catching up|meet|talk|speak|have a (call|chat|meeting)|seeing each other|chatting) [up|with {them}|over
            coffee|by phone|for lunch] (on|at|next|in|this|tomorrow|tonight|later|soon|over|for|today|with|{day}|
            {month})
        (he|she|they|<name>) (is|are|will be|will) (coming|come|visiting|visit|calling|call|dropping|stopping|
            popping) [round|over|by|in|me|us|here] [on|next|this|tomorrow|at|in|to|{day}]
        (call|meeting|chat|appointment|lunch|coffee|date|zoom|visit|talk|conversation|demo|session|dinner) [has
            been|is|was|now|already|with {them}] (scheduled|booked|arranged|set|set up|fixed|planned|on|next|
            confirmed|in the (diary|calendar)|lined up|agreed|pencilled in|tomorrow)
        (scheduled|booked|arranged|set up|planned|fixed|set|agreed|made|got|organised|have|pencilled in|lined
            up) (a|an|our|the|for|on) [first|quick|short|video|phone|intro|introduction] (call|meeting|chat|
            appointment|lunch|coffee|date|time|zoom|visit|talk|conversation|demo|session|dinner|<n>|{day}|{month}|
            next|tomorrow) [on|for|next|this|tomorrow|in|at|with]
        {we} (have|had) [already|now|just] (agreed|settled|fixed|arranged|booked|planned|scheduled|pencilled)
            [in|on] [for|a|the|to (meet|talk|speak)]
        {we} (agreed|settled) (on|to (meet|talk|speak)|a (date|time))
        [it is|all|now] (in the (diary|calendar)|on the (calendar|books))
        {we} have a (date|call|meeting|slot|time) (on|for|next|tomorrow|in|this|set|booked|planned|scheduled)
        (call|meeting|meet|talk|speak|lunch|coffee) (is|on|next) (on |)({day}|week|month|tomorrow|the <n>)
        ^ (next|this) ({day}|week|month) | ^ (on |)({day}|tomorrow|{month}) $
        (looking forward to|preparing for) (the|our|that) (call|meeting|chat)
        (see|seeing|meet|meeting) {them} (on|next|tomorrow|this|in|at|soon)
        going to (meet|talk|speak|call|visit|have a)
    """,
    "no_contact": """
        no [answer|reply|response|contact|news|word|sign|joy|luck|show|response yet] [yet|so far|from {them}|at
            all|to (it|my|mine)] $
        ^ no (answer|reply|response|contact|news|word|sign|joy|luck) [yet|so far|from {them}|at all]
        ^ nothing [yet|so far|at all|from {them}|heard|happened]
        (have not|has not|had not|did not|not|never) [yet|ever|really|actually|even|both] (heard|met|spoken|
            talked|connected|had (a|any|time|the)|got|gotten|managed|replied|responded|answered|written|called|
            contacted|reached|been (in touch|able|contacted)|received|come|shown up|turned up|write|call|reply|
            respond|answer|contact|reach out|got back|get back|get in touch|been in contact|hear|pick up|meet|speak|
            talk|connect|happened|happen) [yet|back|anything|so far|from {them}|to (me|us)|with {them}|each other|
            up]
        (not|nothing) (yet|so far|a (peep|word|sign|thing|sausage|single)|as yet|heard|until now)
        radio silence | (silence|crickets|ghosted|unanswered|tumbleweed) | still (waiting|nothing|no)
        no-one (picks up|answers|answered|picked up|replied|replies|called|wrote|has)
        (he|she|they|<name>) (never|did not|has not|have not|does not|do not) (<thing>|)
        not (a|heard a) (peep|word) | can not (reach|get hold of|get through to) {them}
        (could not|unable to|can not|failed to) (reach|get hold of|get through|contact|connect)
        (unreachable|unresponsive|no-show|did not show|bounced|voicemail|no show)
        {we} (left|have left) (a|two|three|several|messages|many) [<thing>] (message|messages|voicemail|
            voicemails)
        {we} (wrote|emailed|called|tried|phoned|rang|messaged|email|pinged|texted) [{them}] [<thing>] [,] (but|
            and|no|nothing|without|nobody|in vain)
        waiting (for|to hear)
    """,
    "not_a_fit": """
        not [really|quite|exactly|actually|such|sadly|unfortunately|the|a|much of a|at all a|particularly|that]
            [a|the] [good|great|right|perfect|real|natural|best] (fit|match|one|person|partner|for (us|me)|what (we|
            i) (need|needed|want|wanted|are|am|were|was)|suited|suitable|compatible|right for|relevant|our|my|
            aligned)
        (no|bad|poor|wrong) (fit|match|chemistry|overlap|need|interest|synergy|connection|deal)
        (did not|does not|do not|will not|would not|has not|have not|is not|was not|were not|are not|could not)
            [really|quite|actually|exactly|all that] (fit|match|click|suit|work out|work|working|gel|help|helpful|
            right|useful|worth|need|interested|what|convinced|agree|see|get on|get along|able to help|go well|good|
            happy) [<thing>]
        [but|and] (too|way too|far too|much too) (expensive|small|big|large|far|different|early|pricey|dear|
            costly|slow|junior|senior|busy)
        out of (our|my) (budget|league|price range) | (beyond|over|above) (our|my) budget
        (wrong|different) (person|field|area|industry|direction|direction|business|market|kind|kettle|skills|
            specialty|trade|things|expectations)
        (he|she|they|<name>) only (does|do|works|work|did|serves|handles|sells|offers|has|takes|covers)
        (that was that|not to be|parted ways|went (our|their) separate ways|decided (against|not to)|turned (it|
            him|her|them|us) down|went with (someone|another|a different)|chose (someone|another)|agreed (to leave|
            not to|to part)|leave it at that|left it at that)
        waste of [my|our] time | disappointing | disappointed | mismatch
        {we} (passed|declined|said no|will not (proceed|continue|go (ahead|on|further|forward)|be (proceeding|
            continuing|going))|are not (proceeding|continuing|going))
        not_a_fit | not-a-fit | nothing (came|will come|comes) of it | dead end | no go | no-go
        (it|that) (fell through|came to nothing|fizzled out|went nowhere|led nowhere|is over|did not work out)
    """,
    "going_well": """
        (going|goes|went|gone|working|works|worked) [really|very|so|just|extremely|absolutely] (well|great|
            smoothly|brilliantly|fine|wonderfully|perfectly|nicely|fantastic|swimmingly|out|beautifully|superbly|
            like a dream)
        could not (have gone|be going|go|be|have been|have asked for|have worked out|be happier) [<thing>]
        {we} {am} [already|now|currently|still|actually|happily|really|so] (working [together|with {them}|on]|
            doing business|collaborating|in business|partners|a customer|a client|very happy|so happy|delighted|
            thrilled|happy with|signed|signing|a team)
        (started|starting|begun|beginning|began|starts|kicked off|kicking off|going to start) [a|the|our|
            working|to work|work|on|on monday|next <thing>] [project|pilot|together|with {them}|trial|contract|
            collaboration|job|work]
        {we} (hired|have hired|signed|have signed|engaged|have engaged|ordered|bought|have started|started|
            closed|agreed a|agreed on a (deal|contract|price|project)|gave {them} the|are hiring|have a (deal|
            contract)|shook hands|became)
        (signed|closed|won|landed|got) (a|the|our|him|her|them|on) [<thing>]
        (he|she|they|<name>) (has|have|is|are|already|did|fixed|solved|helped|saved|made|sorted|repaired|
            delivered|was|were) [already|really|a|an|now|been] (fixed|solved|helped|saved|made|sorted|repaired|
            delivered|done|started|brilliant|great|fantastic|amazing|wonderful|excellent|on a|working|doing|star|
            gem|godsend|lifesaver|superb|just what|exactly what|perfect|<thing> helped|been (great|fantastic|
            brilliant|wonderful|amazing|a|very|so)|tremendous|starting) [<thing>]
        on a retainer
        (perfect|great|excellent|wonderful|fantastic|brilliant|ideal) (match|fit|person|partner|introduction)
        hit it off
        [{we}] (clicked|got on|get on|get along|got along) [really|very|so|like] [well|great|a house|famously]
        best (introduction|thing|decision|hire)
        (deal|contract|project|order|pilot) (is|was|has been|signed|done|started|agreed|closed|under way|
            underway|on)
        going well | going_well | all (good|well|going well)
        very (promising|happy|pleased|successful|useful|helpful) | {we} (owe|can not thank) you
        a (success|hit|great success|huge success|big help|huge help|great help)
    """,
    "unclear": """
        maybe | perhaps | not sure | i think | i guess | if | which | who | why | what | how | should have
        was supposed to | were supposed to | were going to | was going to | wanted to | hope to | hoping to
        want to | would like to | plan to | planning to | trying to | try to | meant to
    """,
}

LANGUAGE = Language(
    code="en",
    check_ins=_CHECK_INS,
    commands=_COMMANDS,
    introduction_stems=("introduc", "connect you", "put you in touch"),
    answers=_ANSWERS,
    macros=_MACROS,
    spellings=_SPELLINGS,
    endings={"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "'s": "is"},
    common=_COMMON,
    caution=_CAUTION,
    not_names=_NOT_NAMES,
    facts="""
        was were been had forgot got back left lunch dinner sick looking searching hunting year morning
            afternoon evening
        birthday christmas easter inbox spam junk weekend kids family house well see repair repairing need needs
            holiday
        stopped cancelled ended weather meeting curious trouble free available
    """,
    mistyped="""
        please introduce introduced introducing introduction connect appreciate appreciated interested definitely
        absolutely delighted perfect wonderful fantastic excellent certainly looking forward speaking meeting
        pleasure thanks sounds helpful details grateful welcome permission proceed happy-to brilliant
    """,
    not_name_endings=("ly", "ed", "ing", "ful", "less", "tion", "ous", "able", "ional", "ive"),
)
