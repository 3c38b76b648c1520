"""English: a referrer's answers to a draft or an update."""

COMMANDS: dict[str, str] = {
    "send": """
        [please|just|do|yes|okay|kindly] (release|dispatch|deliver|transmit|forward|submit|fire (off|away)|pass on)
            (it|this|that|the (letter|draft|email)) [now|please|to {them}|off]
        [that|it|this] (reads|looks|sounds) [very|really] (well|good|great|nice|lovely) [to me|indeed]
        [great|good|nice|excellent|lovely|perfect|fine] (draft|letter|text|wording|version) [,] send [it] [as is|as it
            is|please|now]
        ^ (all good|love it|like it|ready to send|ready|well written|well put|happy with (it|that|this)|perfect|
            excellent|spot on|fine by me|no notes|nothing to add) [,] (send|go|ship) [it] [away|off|please|now|out|
            ahead] | ^ (ready to send|good to send|clear to send|ready to go out| perfect) $
        ^ (all good|love it|well written|happy with it|happy with that) [,|$]
        [please|just|do|you can|you may|feel free to|go ahead and|happy for you to|i am happy for you to|let us| yes]
            send [it|this|that|this one|that one|them|away|the (letter|email|draft|message|note|mail)] [now| today|
            right away|straight away|as is|as it is|as it stands|as written|out|off|on|exactly as (written|is|it is)|
            to {them}|as drafted|unchanged]
        [please|just|do|go ahead and|yes] (ship|post|mail) it [out|off|now]
        [please|just] (let it|let that|let this) (go|go out|out|fly|rip)
        (it|this|that|the (letter|draft|email)) (can|may|should) go [out] [now|as is|as it is]
        [please] get it out [there|the door] | off (it|you|she) (goes|go) | away (it|with it) [goes]
        out (it goes|with it) | [please|yes|do|okay] go [right|straight|on] ahead [with (it|this|that)]
        go for it | fire away | make it so | hit send | press send | send away | good to go | ready to go
        cleared for take-off | green light
        (approved|approve|i approve|i approve (it|this|that)|lgtm|confirmed|i confirm) [as is|as it is|as written]
        ^ go $ | ^ proceed $ | please proceed [with it] | you have my (okay|approval|blessing|go-ahead)
        [that|it|this|all|everything|the (draft|letter|email|text|wording)] [all] (looks|reads|sounds|seems|is)
            [{very}] (good|great|perfect|fine|okay|excellent|lovely|spot on|alright|ready|wonderful|correct|
            brilliant|fantastic|nice) [to (me|us)|as is|as it is|like (that|this)|by me]
        (fine|good|okay|perfect|great|alright) (by me|with me|as (is|it is)|to (go|send)|like (this|that))
        works for (me|us) | spot on
        {we} [{am}] [{very}] (happy|okay|fine|content|satisfied|pleased) with (it|this|that|the (draft|letter| email|
            text|wording))
        {we} (like|love) it [as (it is|is)] | (could not|can not) have (said|put) it better [myself]
    """,
    "harmless": """
        (lovely|great|good|nice|excellent|perfect|super|beautiful|fine) (draft|letter|text|wording|version|note|email)
        [it|that|this] (sounds|reads) [just|exactly] like me | [i] [have] read it (twice|through|carefully|again|over)
        [it|that|this] is (spot on|perfect|great|good|fine|lovely|right|just right) | good (morning|afternoon|evening|
            day)
        nice work [,] introbot | {we} (could not|can not) have (written|said|put|phrased) it better [myself|ourselves]
        <comma> introbot
        (thanks|thank you|best|cheers|regards|kind regards|best regards|many thanks|best wishes|all the best|ta|
            yours) [,] (<given> [<name>]|<cap> $) $
        ^ <given> <comma> | (all good|love it|well written|well put|well said|nicely (put|done|written)|perfect| great
            draft|good draft|that reads well|reads well|happy with (it|that|this))
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
        [but|and|please|with] (no|without [a|the|any]|not any|do not send [a|the|any]|skip the|drop the|cancel the|
            leave out the|strike the|omit the|do not want a|no need for a|never) (reminder|reminders|follow-up|
            follow-ups| followup|nudge later) [please]
        [but|and|please] (do not|never) (remind|chase|nag|follow up with) [{them}|{them} again]
        remove the reminder | no follow up
    """,
    "cancel": """
        ^ [please|just|kindly] (delete|discard|remove|destroy|dump|trash|kill|scrap|void|undo) (the|this|that) (draft|
            request|introduction|letter|email|message|whole thing|mail|thread) [please] (,|$)
        ^ [please] abandon [it|this|that] (,|$) | let us not (do (this|it|that)|send it) [after all] (,|$)
        let us (not|not do (this|it|that)|drop it|leave it|forget (it|this)|skip (it|this)) (,|$) | on second thought
            [,] | on second thoughts [,]
        {we} (have|had) second thoughts | (withdraw|pull|retract|revoke) (it|this|that|my request|the request|the
            draft)
        ^ [please|yes|no|actually|sorry] cancel [this|it|that|please|everything|all|the (whole thing| introduction|
            request|draft)] [please]
        ^ (abort|discard|scrap|scratch|kill|delete|bin|trash|withdraw|drop|revoke|stop|halt|forget|ditch) [it| this|
            that|please|this one|that one|everything|about it|the (draft|introduction|letter|whole thing| request|
            idea|whole idea)] [please|all] (,|$)
        (let us|please|want to|like to|have to|need to|better|must|will|would rather|should) (cancel|abort| discard|
            scrap|drop|call off|withdraw|stop|forget) [it|this|that|the (draft|introduction|letter|whole thing|
            request|idea|whole idea)|about it|this one|that one]
        ^ (never mind|nevermind) (,|$|it|this|that|then|about (it|this|that)|the (letter|draft|introduction)|all) |
            call (it|this|that|the whole thing) off
        ^ (do not|please do not|no do not|better not|never|rather not|i would rather you did not|actually do not)
            (send|do|introduce|go|proceed|mail) [it|this|that|this one|that one|this letter|anything|him|her| them|
            ahead|please|with (it|this|that)] [after all|please|at all|any more|anymore] (,|$|and|but|because| as|
            since)
        (do not|please do not|you should not|must not) send [it|this|that|this one|that one|this letter| anything|
            anything to <thing>|the (letter|draft|email|mail|message|note)] [after all|please|at all|any more|anymore]
            (,|$)
        {we} (have|) changed (my|our) mind | changed my mind
        (not|no longer) (needed|necessary|relevant|required|wanted) [any more|anymore|after all|now]
        {we} (do not|no longer) (want|need|wish) [to do|to send|to go ahead with|to make|you to send] (this|it| that|
            the introduction|an introduction|this introduction|this letter) [any more|anymore|after all]
        ^ leave (it|this) [be|alone|at that|out]? | ^ no [,] cancel | it is off
        the (introduction|deal|whole thing) is off | pull the plug | pull it
        {them} (has|have) (already|found|sold|left|died|retired) | not any more $
    """,
    "do not cancel": """
        (do not|never|not|why|why would (i|we)) cancel | not cancelled
        cancel (that|my|the last|my last|the previous) (cancellation|cancel|stop)
    """,
    "edit": """
        (stop|cancel|delete|remove|drop|forget|strike|scrap|leave out) (the|my|that|this|her|his|every|all| about|
            both) <thing> (sentence|sentences|line|lines|paragraph|part|bit|word|words|phrase|name|title| sign-off|
            greeting|number|link|comma|mention|example|reference|exclamation mark|ps|opening|ending|second| first|
            last)
        ^ [please|but|just] (say|write|put) (him|her|it|them|that|<thing>) [<thing>]
        ^ [please|but|just|and|can you|could you|would you|also|maybe|perhaps] (change|replace|rephrase|reword|
            shorten|correct|edit|amend|modify|rewrite|tweak|soften|add|insert|include|mention|remove|delete|omit|
            strike|drop|cut|take out|leave out|swap out|fix|adjust|update|mind|tone down|use|spell|stress|emphasise|
            emphasize|make (it|the|this|that|her|him|me|clear)|refer|start with|end with|begin with|move|merge| split|
            expand|explain|address|sign|capitalise|turn|simplify|explain that)
        (can|could|would|will) you [please|also|perhaps|maybe] (change|replace|rephrase|reword|shorten|correct| edit|
            amend|modify|rewrite|tweak|soften|add|insert|include|mention|remove|delete|omit|strike|drop|cut| take out|
            leave out|fix|adjust|update|tone down|use|spell|stress|emphasise|emphasize|make (it|the|this| that|her|
            him|me|clear)|say|write|put|refer|start with|end with|move|expand|explain that)
        (should|must|ought to|has to|needs to) (be|say|read|mention|include|start|end|have|sound|go|come)
        instead of | rather than | and not [as]
        (there is|i (see|found|spotted)|has|with) (a|an|one|another|two|some) [small|little|slight] (typo|typos|
            mistake|mistakes|error|errors)
        misspelled | misspelt | typo
        is (wrong|misspelled|misspelt|spelled wrong|not right|incorrect|too long|too short|too formal|too pushy| too
            much|too salesy|too strong|too stiff)
        (too|a bit too|a little too|much too|way too) (long|short|formal|pushy|much|salesy|strong|stiff|casual| wordy|
            flowery)
        (shall|may|can|should) (i|we) (introduce|connect) (you|the two of you)
        would you like (me|us) to introduce you
        (one|a|two|some|a few|a couple of) [small|minor|little|quick|more] (change|changes|edit|edits| correction|
            corrections|tweak|tweaks|thing|things)
        with (one|this|these|the following|a small|a) (change|changes|edit|edits|correction)
        after (changing|replacing|removing|adding|correcting|fixing)
        (but|just|only|except) (change|replace|remove|delete|add|say|write|correct|fix|make|without|leave out| drop|
            for the|that)
        his name is | her name is
        {we} would (say|write|put|change|rather say|prefer|remove|add|shorten|drop|rephrase|delete|cut|like to
            (change|add|remove|say|mention))
        {we} (want|need) to (change|add|remove|edit|rephrase|correct|mention)
    """,
    "wait": """
        ^ [please] (wait|hold on|hang on|hold|hold off|pause|hold fire|stand by|sit tight) [please|with (it| this|
            that)|on (it|this|that)|a (bit|minute|moment|second|sec|little|while|little longer|day)|a bit longer|now|
            for now|for a (bit|moment|minute|while|day|second)|$] (,|$)
        ^ not (yet|so fast) (,|$)
        (do not|please do not|never) send [it|this|that|anything|the <thing>] (yet|until|before|just yet|now| today|
            for now|this week|for the moment|right away)
        hold (it|that|this|the (introduction|letter|email|draft)) [for now|back|please|for a (moment|while)]
        ^ [please|let us|rather] wait [for] (<n>|a|one|two|three|four|six) (day|days|week|weeks|month|months)
        ^ one (moment|minute|second|sec) | (wait|hold off|hold on|hold) (until|with|for|before) | ^ wait
        (give me|i need) (a|some|until) <thing> | put (it|this) on hold | on hold [please|for now]
        keep it [for now|back]
    """,
    "go on": """
        [please|yes|okay|you can|now] (go on|continue|resume|carry on|unpause|proceed now) [then|please|now|with (it|
            this)|as planned]
        (end|stop) the wait | no longer (wait|on hold) | wait no (longer|more)
    """,
    "swap": """
        [please|yes|can you|could you] swap [them|the two|it|around|the (people|names|roles|two)|round|please]
            [around|over|round]
        [it is] the other way (around|round)
        (exchange|switch|reverse|flip|turn) (them|the (two|people|names|roles)) [around|over|round]
        wrong way (around|round)
        you [have|got] [got] (them|it|the two) (mixed up|backwards|the wrong way around|the wrong way round| reversed|
            confused|swapped)
        [you] mixed (them|the two) up
    """,
    "agreed": """
        ^ [that is|it is|yes|i am] agreed [to that|with that|on (both|all) counts|with the condition|to the condition]
        [i|we] (agree|accept) [to (that|it|the condition|this|her condition|his condition|their condition)|with (that|
            it|this)|that|it|this|the condition|her condition|his condition]
        condition (accepted|agreed|is fine|fine) | that is a deal | ^ deal
        {we} can (do|live with|accept|promise|agree to) (that|it|this)
    """,
    "nudge": """
        [please|yes|do|can you|could you] (nudge|remind|prod|poke|chase|ping) [{them}|please|them both|both| again]
            [once|once more|again|please|gently|for me]
        (one|a) [gentle|small|friendly] (nudge|reminder) [please]
        send [{them}] a [gentle|small|friendly] (nudge|reminder)
    """,
    "let it rest": """
        [please|just|yes|we can|we will|i will] let (it|this|that|things) (rest|be|go|lie|drop) [please|for now| then]
        let us (let it rest|leave it [there|at that|be]|leave things)
        leave (it|this|things) (be|there|at that|as (it is|is|they are)|alone) [for now|please] | leave things [for
            now|please]
        no need to (chase|nudge|follow up|do anything) | do nothing [more|further|please] | rest (it|in peace)
        (end|finish) (it|this) (here|quietly|gently) | drop the matter | ^ rest $
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
        {we} will (look|read|check|think|see|have a look|get back|let you know|come back|decide|answer|reply|do it|
            review|go over)
        before (you|it|i|we|sending) | when (i|we|you|he|she|they) | once | if | unless | until | after | later
        tomorrow | tonight | next <thing> | but | hm | hmm | {month} | {day}
    """,
}
