"""English: a referrer's `send` and `cancel`, put together from leave, verb, letter and how; and what may stand beside.

With a send every word must be known, so `harmless` here stays closed: a wide frame would let an edit through.
"""

MACROS: dict[str, str] = {
    "letter": """
        it|this|that|this one|that one|them both|(the|this|that|my|your) (letter|draft|email|message|note|mail|text|
            introduction|version|thing|lot)
    """,
    # Leave to do it.
    "leave": """
        please|just|do|kindly|simply|yes|okay|sure|you can|you may|you can now|you may now|you can go ahead and|go
            ahead and|
        feel free to|happy for you to|i am happy for you to|we are happy for you to|okay to|fine to|good to|ready to|
            safe to|
        clear to|cleared to|okay for you to|fine for you to|let us|by all means|yes do|do please|yes please|please do|
            please
        just|now please|please now|please go ahead and|you have my (okay|permission|blessing) to|i am okay for you to|
        and|so|then|now|please feel free to|i would like you to|you are free to|you are cleared to|time to|let us just
    """,
    "how": """
        now|today|please|right away|straight away|at once|immediately|asap|as soon as you can|as is|as it is|as it
            stands|as
        written|as drafted|as it reads|unchanged|exactly as (drafted|written|is|it is|it stands)|without (any changes|
            changes| a change|any change|further ado)|out|off|away|over|across|on|along|through|on its way|to {them}|
            over to {them}|
        off to {them}|out to {them}|on to {them}|then|thanks|thank you|like (this|that)|just as it is|first thing|this
            minute|
        in this form|the way it is|whenever you like|with my blessing|thank you very much|for me|and thanks|and thank
            you
    """,
    "word": """
        word|words|line|lines|comma|commas|thing|things|letter|letters|syllable|dot|jot|sentence|full stop
    """,
    # What one does who calls it off.
    "scrap": """
        cancel|abort|discard|scrap|scratch|kill|delete|bin|trash|withdraw|drop|revoke|stop|halt|forget|forget about|
            ditch|
        abandon|skip|dump|pull|recall|undo|call off|shelve|burn|shred|tear up|erase|throw away|throw out|get rid of|
            let go of|
        end|quit|void|nix|axe|destroy|retract
    """,
    "want": """
        please|just|kindly|okay|yes|no|actually|sorry|then|so|better|best|rather|no please|yes please|alas|well|in
            that case|
        go ahead and|you can go ahead and|you can|you may|you should|you could|you must|please go ahead and|please do|
            can you|
        feel free to|let us|let us just|let us rather|let us better|{we} (can|could|may|must|should|have to|had to|
            need to| will|shall|want to|wish to|would like to|would rather|would sooner|would prefer to|prefer to|had
            better|might as well|may as well|think we should|think i will|think we had better|decided to|have decided
            to|am going to|are going to|am afraid (i|we) (must|have to)|would ask you to|ask you to|am sorry to|must
            ask you to)
    """,
    "all": """
        it|this|that|this one|that one|them|everything|all of it|it all|the lot|all that|all this|the whole (thing|
            idea|lot| business)|(the|this|that|my) (draft|letter|introduction|email|request|mail|message|idea|thing|
            whole thing|plan)
    """,
    "closing": """
        (,|$|then|please|now|instead|after all|because|as|since|and|altogether|at all|entirely|completely|for good|
            all)
    """,
}

COMMANDS: dict[str, str] = {
    "send": """
        {we} [hereby|fully|gladly|do|can] (approve|okay|authorise|authorize|confirm|clear|endorse) [{letter}| the
            text|the wording] [as it is|as is|please|for sending|and {leave} send|fully] (,|$)
        (thumbs up|green light|full approval|clearance|permission) [from (me|us|my side)|granted|for (this|it|that)|to
            send [it]] (,|$) | (you have|you have got|here is|consider this) [my|the|our] (green light|approval|go|
            okay|thumbs up| clearance|permission) [to send [it]] (,|$)
        {we} [hereby|gladly|can] give [you] [my|our|the] [full] (okay|approval|go|go-ahead|green light|permission|
            consent| blessing) [to (it|this|send [it])] (,|$)
        [{letter}|the text|the wording] (approved|authorised|authorized|cleared|okayed|confirmed|signed off) (,|$)
        ^ [yes|okay|please|just|now] (go|send|approved|transmit|dispatch|release) [now|please|then|thanks] $
        {we} {am} [very|quite|perfectly|all] (good|okay|fine|happy|comfortable|content) (with (that|this|it|the text|
            the wording|{letter})|for (this|it|that) to (go|be sent|go out|leave))
        (happy|glad|content|okay|fine|good) for (this|it|that|{letter}) to (go|be sent|go out|leave|go off|go ahead)
            (,|$)
        (all right|alright|right) by (me|us) | (go on|continue) and send [{letter}] | {leave} send the same
        (sent|goes|off) with my blessing | send [{letter}] so (,|$) | {leave} (transmit|submit|release|post|mail) (,|
            $)
        [{leave}] [{leave}] (send|ship|mail|dispatch|release|deliver|submit|post|fire|shoot|launch|transmit|forward|
            ping|pop|zap) {letter} [{how}] [{how}]
        ^ [{leave}] (send|dispatch|ship) [{how}] $ | {leave} (send|dispatch) [,|$] | {leave} (send|dispatch) $
        [{leave}] (send|get|fire|shoot|post) {letter} (off|out|away|over) [{how}] [{how}]
        ({letter}|it) (can|may|should|is free to|is ready to|is good to|is fine to|is okay to) [now] (go|be sent|go
            out|leave| be off|be dispatched|be mailed|be released) [{how}] [{how}]
        (let (him|her|them) have it|off with it|out with it|away with it|off you go|off it goes|send off|fire off)
            [now| please|then]
        (that is|it is|this is|all is|it looks|that looks|looks|good|fine|okay|lovely|perfect|great|very good|very
            nice) [good| fine|lovely|great|perfect] [,] let it go [out|please|now] $ | it may go | consider it
            approved
        (approved|approve|okayed|signed off|accepted) (for|by) (sending|dispatch|release|me|us) | ^ [please|yes|just|
            okay|now] do (it|so) [please|now|then] $ | you have my (yes|approval|consent|blessing|go-ahead|permission|
            okay)
        (happy|content|pleased|satisfied|fine) with (every|each) (word|line) | {leave} (proceed|go ahead) [{how}]
        (go ahead|proceed) and (send|mail|ship) [{letter}] [{how}] | (go ahead|proceed) with (it|this|that|sending
            (it|this))
    """,
    "harmless": """
        {we} (agree|am happy|am pleased|am satisfied|am fine) (with|to) (it|this|that|the text|the wording|{letter}) |
            (that|this| it) (works|will do|would do|does it|does the job|suits me) [fine|nicely|well|for me|very well]
        (good enough|bang on|sweet|grand|lovely stuff|good stuff|splendid|super|top|ace|neat|sound|champion|magic|
            agreed|accepted| confirmed|approved|y|exactly like (that|this)|just like (that|this)|great stuff|nice
            work|thumbs up)
        (the|this|your) (text|wording|tone|style|length|letter|draft|version|email|note|message) (is|looks|reads|
            sounds|seems) [very|really|just|quite|all|absolutely] (fine|good|right|okay|great|lovely|perfect|nice|
            well|spot on|correct) [for|by|to|with] [me|us] | do the needful | {we} have no (changes|edits|corrections|
            objections|objection|comments| complaints|remarks) [to make|at all|for you|here]
        (this|that|it) (is|was|reads|looks|sounds) [exactly|just|precisely|quite|absolutely|all|very much|really|
            simply] (right| what i (meant|wanted|would have (said|written)|had in mind|hoped for|needed)|how i would
            (say|put|have put|have said|write) it|as i would (say|put|write) it|like me|me|me all over|super|spot on|
            well written|well put| lovely|perfect|excellent|done|good|fine|great|very good|very nice|beautiful|
            wonderful|splendid|nicely (put|done| written)|well done|nice|brilliant|fantastic)
        (sounds|reads|looks) [just|exactly|so|very much] (like me|right|good|fine|well|great|lovely|perfect|nice) |
            (exactly| absolutely|quite|just) right | (he|she|they) can [only|always] say no
        (you|we|i) (need not|do not need to|do not have to|would not|will not|should not|must not) [have to|need to]
            (change| alter|touch|add|edit|correct|improve|fiddle with|tweak) (a|one|a single|anything|any|it|this|
            that|a single) [{word}] [at all|more|further|here|about it]
        ^ [nope|no] [,] (no|zero|not any|without|not a single|not one) [further|more|other] (complaints|corrections|
            correction| edits|changes|change|amendments|objections|objection|complaint|remarks|comments|tweaks|notes|
            issues|worries) [here| whatsoever|at all|needed|necessary|required|from (me|us|my side|our side|my end|
            here)] (,|$)
        not (a|one|a single) {word} (too many|too much|too few|out of place|wrong|missing|to (change|add|correct|cut|
            spare)|i would (change|alter))
        nothing (to (change|add|correct|fix|improve|alter|criticise)|i would (change|add|alter)|needs (changing|
            fixing|adding| correcting)|is missing|missing|wrong)
        no need to (ask (me|twice|me twice|again)|change (it|anything|a thing|a word)|wait|hesitate|check (it|again)|
            touch it)
        no problem [with (it|that|this|that at all|it at all)] [at all] | no problems [here|at all]
        ({letter}|everything|all) (stays|can stay|may stay|should stay|is|is good|is fine) [exactly] (as it is|the way
            it is| like (this|that)|as is|good|fine|perfect|great|lovely|okay|correct|in order|right)
        {we} [have] (read|checked|double-checked|proofread|read through|gone over|went over|looked over) (it|this|
            that| everything|{letter}|every word) [all] [twice|three times|again|carefully|through|over|once more|now|
            this morning| just now]
        [and] (all|everything|it|it all) (is|looks|seems|reads) (fine|good|right|correct|in order|okay|as it should
            be|well)
        sorry (for the (delay|wait|late (reply|answer))|it took (me|so) [so] long|to keep you waiting|for taking so
            long|i am late) | (haha|hahaha|ha|lol|hehe|woohoo|yay|hooray|hurray|hurrah|phew) | off you go then
        you [have] (nailed|got|cracked|hit) it [exactly|perfectly|in one] | never mind my [earlier|last|previous|
            other|little] (remark| comment|comma remark|typo|question|note|suggestion|correction|comments|remarks) |
            it is fine | (okay|fine|good) (for| by|with) me | (nice|good|great|lovely) one | i am happy | silly of me
            to (doubt|worry) [you|it|about it]
        (do not|you need not) worry | by all means | well done | {we} (love|like) (it|this|that|every word) [a lot|
            very much|so much|as it is] | all (fine|good|well|clear|right|perfect|correct|okay) [here|with me|for me|
            by me]
    """,
    "cancel": """
        {we} [have] [now|since] [decided|agreed|resolved|chosen] (decided|agreed|chosen|resolved|opted) (against (it|
            this|that| sending <thing>|{all})|not to [send|do|introduce|go|proceed|make|write] [{all}|them|him|her|
            ahead|with it|{them}]) (,|$|after all|because|as|since)
        {we} (will|shall|would|am going to|are going to|can|could|want|wish|must|may) not [be] [to] (do|doing|make|
            making|send| sending|introduce|introducing|go|going|proceed|proceeding) [{all}|them|him|her|ahead|through|
            with (it|this)] (,|$| after all|any more|anymore)
        {we} [hereby|am|are] [hereby|now] (cancel|cancelling|canceling|withdraw|withdrawing|scrapping|dropping|
            abandoning| calling off|revoke|revoking|retract|retracting) [{all}] [off] (,|$|as|because|since)
        {we} would (like|want|prefer) [to have|to see] {all} (cancelled|deleted|dropped|withdrawn|scrapped|called off|
            stopped)
        [please] have {all} (cancelled|deleted|dropped|withdrawn|scrapped|called off|stopped) | (can|could|would|will)
            you [please] {scrap} {all} [please]
        ({all}|nothing) (must|should|shall|may|can|is) not [to] (be (sent|mailed|released|delivered)|go out|go|leave)
            (,|$|at all|ever|after all)
        (forget|disregard|ignore) (i (asked|said|wrote)|what i (said|asked|wrote)|(it|this|that|{all}|my (request|
            mail|email| letter|message|last mail|last email|last message))) (,|$|please) | ^ (abort|scrub) mission
        (do not|please do not|let us not) (make|do|write|introduce|send) [{all}|them|any <thing>|now or ever|it now or
            ever] (,|$|ever|after all|please)
        {we} (prefer|would prefer|would rather|would sooner) (not to|if you did not|that (we|you) (do not|did not)|you
            did not| we did not) [send|do|introduce|go ahead|proceed] [{all}|them] (,|$|after all)
        (let us|{we} will|i think i will|i think we will|please|^) leave (it|this|this one|that) (,|$|please|then|out)
            | ^ [please] close (this|it|the (request|matter|introduction|case)) (,|$|please) | ^ [please|just]
            (delete|cancel) $
        not (this one|that one|him|her|them) [,] [please] cancel | {we} would (like|prefer|want) (it|this|that)
            cancelled
        (no need|not necessary|there is no need|no reason|no point) [any more|anymore|now|to (send|introduce|write|
            mail|do)| in (sending|introducing)] [{all}|them|him|her|{them}|anything] [any more|anymore|now|after all|
            then] (,|$|because| as|since)
        ^ [no|on reflection|on second thoughts|actually|sorry|well|please] [,] (better not|rather not|best not|do not|
            please do not|let us not|i would rather not) (,|$|thanks|thank you)
        {we} would (rather|sooner) (we|you|it) (did not|was not|were not|do not) [send|do|go ahead|introduce|sent]
            [{all}|them]
        (take|taking) (it|this|that|everything) back (,|$) | ^ [all|request|introduction|draft] cancelled (,|$)
        [please] consider (it|this|that|the (request|introduction|matter|letter)) (cancelled|off|withdrawn|void|
            closed|dead)
        {all} (can|may|should|must|is to|has to) be (cancelled|deleted|dropped|scrapped|discarded|binned|withdrawn|
            abandoned| removed|called off) | ({all}|we|i) (will|would) not [be] (needed|need|needing|required|
            necessary) [{all}] [now|any more|anymore|after all] (,|$)
        (no|not any) introduction [please|after all|then|thanks|now] (,|$) | [please] (end|stop|leave) it (here|there|
            at that)
        [please|kindly] (undo|retract|abort|withdraw|void|revoke|remove|delete) [it|this|that] (,|$|please|thanks)
        [please|kindly] {scrap} the same | {we} not want [to] send [{all}] | [please] to not send [{all}]
        (wrong person|wrong people|wrong man|wrong woman) [,] [please] cancel | cancel [{all}] [,] wrong (person|
            people|one)
        ^ [{want}] [,] [{want}] {scrap} {all} {closing} | {want} {scrap} {all} {closing} | ^ [okay|yes|no|please|just|
            so|well| then|sorry] [,] [{want}] (cancel|abort|stop|forget it|scrap it|delete|discard|skip|nix) {closing}
        {we} (can|could|must|may|should|had better|would rather|have to|might as well) {scrap} (it|this|that|all|
            {all})
        (call|pull|put|throw|tear) {all} (off|back|away|out|up|in the bin|down) | {scrap} the (introduction|whole
            thing|lot)
        [please] (do not|never|must not|should not|better not|rather not|best not|would rather not|would sooner not|
            prefer not to|would prefer not to|had better not|need not|you need not|please do not) (send|introduce|
            proceed|mail|post| release|deliver|write to|contact|continue|carry on|forward|go (on|ahead|through)|go on
            with|go ahead with|do) [{all}| them|him|her|me|us|with {all}|{them}|anything|any of (it|this)] [to
            (anyone|anybody|him|her|them|{them}|<name>)] [after all|at all|ever|please|any more|anymore|now or ever|
            thanks|thank you] (,|$|because|as|since)
        {we} (do not|did not|no longer|would not) [really|actually|even] (want|wish|need|like) ({all}|him|her|them|
            anything) (sent|to (go|be sent|go out|leave|happen)|out|mailed|delivered|any more|anymore|after all) [,|$|
            ever|out|at all]
        {we} (do not|no longer|would rather not|do not really) [want to|wish to|feel like] (introduce|introducing|
            connect|send| sending|go ahead|go through|proceed|do (this|it)|bother) [{all}|them|him|her|us|the two|with
            (it|this|that)| {them}] (,|$|any more|anymore|after all|at all)
        nothing (should|must|may|is to|shall) (go|be sent|be|leave|go out) [out] [to <thing>|to {them}|to him|to her|
            sent] [,|$] | (no|not any) (letter|email|mail|message|introduction) to <thing> [,] [please] | not to be
            sent (,|$)
        (a mistake|wrong|unwise|not a good idea|a bad idea|too risky|inappropriate|not right|a shame|unfair|foolish)
            to (send| introduce|go ahead|go through|write) [{all}|them|him|her] | leave (it|this|this one|that) out
            (,|$)
        ^ (leave|skip|drop|forget) (it|this|this one|that|that one) [,|$|thanks|thank you|please|altogether] $ | ^
            leave it (,|$)
        {we} would (rather|sooner) (not|leave it|drop it|let it be) [send|do|go ahead|introduce|after all|,|$] [it|
            this|that| them|<thing>] (,|$|after all) | {we} prefer (not|you did not) [to] (send|do|go|introduce|
            proceed)
    """,
    "edit": """
        (but|just|only) [please] first [<thing>] (take|correct|change|fix|cut|remove|add|drop|check|put|replace|
            delete|strike| swap|say|write|make|rephrase|shorten) | if you (write|change|replace|swap|put|say|add|drop|
            remove|use|fix|correct| cut|delete|take|make|shorten|leave)
        (when|once|after|as soon as) (you|it|that|this) (have|has|is|are|had) [been] (swapped|changed|fixed|corrected|
            added| removed|replaced|cut|shortened|taken|put|written|made|rephrased|dropped|deleted)
        ^ [sorry|oops|ah|please|but|oh] [,] wrong (company|name|date|address|title|number|year|word|spelling| city|
            town| place|day|month|firm|surname|job|role|gender|country|street|language)
        (almost|nearly|not quite) [there|perfect|right|good|done] (,|$) | (one|a|just one|two) [tiny|small|little|
            last|minor| quick|other|more] (thing|things|detail|details|point|points|nitpick|remark|request|quibble|
            niggle)
        ^ [please|and|but|just] call (him|her|me|them|it|us) [<cap>] | (half|twice) as (long|short) | (it|that|this|
            the text| letter|draft) [a bit|a little|much|be|made] (shorter|longer|warmer|friendlier|softer|simpler|
            clearer|more <thing>| less <thing>)
        (it|he|she|that) is <cap> [,] not <cap> | (is|are) (a woman|a man|not a <thing>) | (her|his|their|the) (first
            name| surname|full name|title|last name|pronouns) | [but|please] she her | [but|please] he him
    """,
}
