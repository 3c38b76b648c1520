"""English: words by themselves."""

COMMON = """
    a an the i you he she it we they me him her us them my your his our their this that these those is are was
    were be been being am do does did have has had will would can could should may might must of to in on at by
    for with from about as and or but if not no so than then there here what which who how when where why all
    any some more most other one two very just also only email introduction thanks please hello hi letter name
    assistant person people
"""

CAUTION = """
    hell not no never none no-one nothing nowhere neither nor without hardly barely scarcely cannot if unless
    provided providing when whenever once until before after while because since but however though although
    except only instead rather otherwise else other another yet still later next tomorrow today soon eventually
    someday maybe perhaps possibly probably might could would should ask asking tell told say said says saying
    stop wait hold cancel remove unsubscribe like as than to that which who whose time more less information
    details approval permission price prices cost costs quote budget clarification first proof references
    reference nda kidding joking sarcasm hole head anyone everyone alone peace break rest space silence yes you
    your he she they him his them their us me myself yourself instead free wrong fake scam spam bot program
    software computer robot woman women man men girl lady guy january february march april may june july august
    september october november
    december spring summer autumn winter fall , ... <url> <mail> and or then so too enough fewer spare
    convincing persuading think thinking reason sleep coffee drink advice moment minute breather
    patience appetite enthusiasm faith confidence trust interest
"""

NOT_NAMES = """
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

FACTS = """
    was were been had forgot got back left lunch dinner sick looking searching hunting year morning
    afternoon evening
    birthday christmas easter inbox spam junk weekend kids family house well see repair repairing need needs
    holiday
    stopped cancelled ended weather meeting curious trouble free available
"""

MISTYPED = """
    please introduce introduced introducing introduction connect appreciate appreciated interested definitely
    absolutely delighted perfect wonderful fantastic excellent certainly looking forward speaking meeting
    pleasure thanks sounds helpful details grateful welcome permission proceed happy-to brilliant
"""

# Words that may turn the meaning of what stands beside them: a remark that holds one is no remark.
TURNING = """
    bet bets wager dare dared gun gunpoint blackmail blackmailed ransom hostage threat threats forced obliged revenge
    victim scapegoat discount refund alibi hell pigs line lines sentence phrase button
    woman women girl girls lady ladies gentleman
    distance competition competing thoughts orders invoice paid tent bites
    parent parents alarm alarmed awful reviews review tricks offers offer deal deals agreement agreements
    strict tied rules rule council matter inbox shared scheme laugh laughs tango drunk drink drinks
    urgency lawsuit court police waiting deposit partnership acquired taken vacancy
    audit middle
    he him her his hers she them their theirs
    boss bosses wife husband spouse partner partners son sons daughter brother sister nephew niece cousin uncle
    aunt
    mother father mum dad parents colleague colleagues coworker manager director ceo cfo cto coo board founder
    owner owners
    headquarters management chef neighbour friend friends ex employer landlord
    minds model talks percent commission nerve trial probation joy surprise surprises favourite robot
    agreed own myself ourselves candidate candidates interest capacity bandwidth resources appetite intention
    ex-wife ex-husband widow shortlist tender tenders bid bids breakfast brother-in-law
    not no never none nobody no-one nothing nowhere neither nor without hardly barely scarcely rarely seldom
    cannot few fewer less least lack lacks lacking lacked zero minus sans nope nah naw nay nix nil void
    if unless provided providing provisional conditional conditionally condition conditions whenever when once
    until till untill before after while whether whichever depending depends depend assuming assume assumes
    assumed suppose supposing supposedly otherwise else case contingent pending require requires required
    requiring requirement must ought terms
    but butt however though altho tho thogh although except exept execpt excepting excluding exclude only onyl
    instead rather yet alas despite unfortunately sadly regret regrets regretted regretfully regrettably sorry
    afraid nevertheless nonetheless notwithstanding regardless apart aside
    why whose whom wonder wondering wonders
    later soon next tomorrow eventually someday sometime future postpone postponed postponing delay delayed
    delays wait waits waiting waited hold holding holds pause paused meanwhile meantime deadline earliest
    soonest latest busy swamped booked away leave leaving leaves holiday holidays vacation sabbatical maternity
    paternity parental absence absent return returning returns
    maybe maybee mabye mayb perhaps possibly probably presumably apparently potentially hopefully might may
    could should shall will would tempted torn undecided unsure uncertain doubt doubts doubted doubtful doubting
    hesitate hesitates hesitated hesitant hesitating guess guessing guessed believe believes believed think
    thinks reconsider consider considers considering considered sceptical skeptical reluctant unwilling
    inclined
    want wants wanted wanting wish wishes wished wishing prefer prefers preferred preferring expect expects
    expected expecting insist insists insisted demand demands demanded ask asks asked asking request requests
    requested intend intends intended decide decides decided deciding decision decisions change changes changed
    changing
    assistant secretary successor predecessor deputy procurement purchasing legal lawyer lawyers attorney
    compliance authority responsible responsibility charge department behalf represent representing said says
    say saying tell tells told telling typed instruct instructed delegate delegated delegating refer referred
    referring forward forwarded forwarding redirect redirected cc copy
    quoted quotation resignation outvoted unlikely lies trap howver unles unlss joke jokes joking joked kidding
    kid sarcasm sarcastic sarcastically irony ironic ironically pun lol haha
    jest prank hoax trick strike struck scratch undo undone ignore ignores ignored disregard forget mistake
    mistaken mistakenly wrong error errors correction revoke revoked retract retracted withdraw withdrew
    withdrawn withdrawing cancel cancelled canceled cancels cancelling rescind test testing tested pretend
    pretending pretended imagine imagining dream dreams dreaming dreamt theory theoretical theoretically
    hypothetical hypothetically lie lying lied liar meant
    stop stopped stopping stops end ended ending ends quit quits quitting refuse refused refuses refusing
    decline declined declines declining reject rejected rejects rejecting pass passed passes passing skip skips
    skipped skipping abstain abstained balk resist resisted avoid avoids avoided avoiding shun shunned against
    object objects objected objecting objection objections oppose opposed opposes opposing forbid forbids
    forbidden forbade prohibit prohibits prohibited illegal banned ban bans veto vetoed deny denied denies
    denying disagree unable impossible unsuitable unavailable unwelcome uninvited unsolicited unwanted
    uninterested disinterested irrelevant unnecessary pointless useless obsolete unsubscribe opt opting opted
    remove removed removing delete deleted deleting erase erased block blocked blocking abandon abandoned
    suspend suspended halt halted freeze frozen limit limited limits exclusive exclusively resign resigned
    resigning renounce forgo waive waived boycott sue sued suing warn warned warning threaten threatened protest
    protested contest contested dispute disputed question questions questioned distrust mistrust suspect
    suspected suspicious unsubscribed sworn swearing
    solved solve solves solving fixed fix fixes fixing sorted covered cover covering handled handles handle
    handling managed replaced replacement replacing hired hired sign signed signing contract contracts
    contracted warranty guarantee guaranteed leased lease leasing rented sold closed close closes closing
    closure shut retire retired retires retiring retirement bankrupt bankruptcy insolvent liquidation merger
    takeover moved moving fired dismissed redundant outsourced outsource in-house internally internal already
    anymore longer enough plenty satisfied content healthy safe strong elsewhere abroad left found finished
    settled resolved repaired cured
    price cost costs costly expensive cheap cheaper fee fees rate rates budget afford pay pays paying discount
    free cheque nda reference references certificate certificates proof approval approve approves approved
    approving permission licence license insurance confidential confidentially secret secretly private privately
    privacy anonymous anonymously negotiate negotiating owe owes
    other others another different alternative alternatives somebody someone anyone anybody competitor
    competitors rival rivals substitute
    send sends sent sending give let put try speak discuss discusses discussing confirm confirms introduce
    introduced introducing introduces include invite invited invitation yes yep yeah okay sure please
    party barbecue dinner booking flight hotel attached attachment parcel minutes agenda draft slides subject
    headline motto slogan ticket hospital prison jail funeral divorce divorced acquainted married
    spam scam fake bot robot robots ai automated automatic automatically instruction instructions mark marked
    classify output spammer phishing
    waste wasting wasted bother bothered bothering nonsense rubbish ridiculous absurd insulting stranger
    strangers pitch pitches pitching salesman salesmen salespeople hate hates hated dislike dislikes loathe
    detest despise tired sick fed burned burnt disappointed disappointing annoyed annoying angry furious fear
    fears feared catch hell heaven god paper deaf overruled vote voted harass harassed harassment pest nuisance
    damn idiot idiots stupid fool fools
"""

# Adverbs and the like that can't: every other unknown word with such an ending may turn a meaning.
PLAIN = """
    really actually especially particularly truly totally completely absolutely certainly definitely highly
    greatly
    deeply fully entirely utterly extremely incredibly terribly awfully badly urgently desperately nearly
    roughly exactly
    precisely recently lately currently presently constantly finally suddenly quickly slowly daily weekly
    monthly yearly
    early family italy july reply supply apply rely fly jelly belly holly kelly sally molly emily assembly
    friendly
    lovely lively lonely elderly heavily easily happily gladly kindly warmly dearly honestly frankly
    literally basically simply regularly frequently usually generally normally locally internationally
    nationally officially personally directly immediately thoroughly carefully seriously strongly largely mostly
    partly mainly primarily previously originally formerly initially manually digitally electronically properly
    beautifully wonderfully perfectly amazingly surprisingly luckily fortunately thankfully obviously clearly
    evidently
    multiply billy bully rally tally wholly chilly silly hilly curly bodily randomly badly wildly
"""

NEAR = """
    year month
    this week on at by for from the day today morning afternoon evening mornings afternoons evenings and or till
    to of
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
"""

# Words by which a consent says what it is to.
NAMING = """
    yes introduce introduced introduction connect connected connection meet meeting ahead love like appreciate
    link touch contact acquaintance him her them match hook talk speak talking speaking hear hearing chat call
    mine work
"""

# What no open statement holds: whose words and choice it is, who else is meant, what is well or over, one's own mind.
CLOSED = """
    you your yours yourself this that these those who which whoever it
    fine good well great perfect excellent happy lovely brilliant wonderful superb smooth smoothly okay alright
    thriving
    healthy flawless reliable flourishing splendid ideal loyal trusted trusty faithful purr purring hum humming brand
    full packed over done complete completed set filled ready busy monitored numbered plentiful under
    nephew niece in-law in-laws cousin grandson granddaughter granddad accountant bookkeeper agency firm supplier
    provider
    vendor consultant doctor therapist priest vicar adviser advisor advisers
    liquidator receiver administrator administrators trustee trustees landlord council committee union insurer bank
    winding wound wind dissolving dissolved merging merged bought sell selling sells buy buying rival bust folding
    folded
    approves decides settles permission rules policy forbids audit auditors coming
    last word words order password autocorrect keyboard button intern smart suggested cat joke spoken taken
    used uses use using works worked work runs running run does did do care cares looks looking watching
    never next deal terms fee share cut bill money invoice priority priorities plan plans planned plate calendar diary
    schedule position vacancy post role job
    robbed stole stolen cheated swindled lied betrayed cheat thief crook
    answer reply consent mood feeling feelings opinion view views gut instinct experience experiences advice mind
    heart
    head principle principles faith religion conscience patience curiosity foot eye arse ass backside hat nerves
    moment minute minutes second seconds time while breather chance proof sign vote drink
    willing going i we
    booming soaring delivering performing excelling improving recovering progressing flying glowing shining behaving
    succeeding relocating restructuring reviewing comparing collecting evaluating assessing interviewing negotiating
    talking meeting deliberating voting checking choosing picking selecting trialling piloting cooperating supporting
    helping assisting serving providing tackling mending sorting dealing joining taking permitting allowing
"""

# Words that turn a remark and nothing in an open statement.
MILD = """
    left retired quit gone moved broken cost costs paid waiting spam want wants wanted other others another tired sick
    expensive
"""
