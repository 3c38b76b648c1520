"""English replies that are a clear no, said plainly and said the hard way, and replies that only sound like one."""

# ruff: noqa: E501

PLAIN = r"""
No thank you, we're sorted for plumbers.
No, thanks all the same.
Thanks but I'll have to say no this time.
I'm not interested in meeting her, thanks.
No, sorry, I've enough on my plate.
We have our own people for that. No, thank you.
No. I like my current dentist.
Not for me, I'm retired.
I don't want to meet anybody new. Sorry.
No, we only hire through our agency.
That's not something I'm looking for.
Thank you, no. I have everything I need.
No need. The house is sold.
Sorry, it's a no from us this year.
I'd rather not be introduced, thank you.
No, don't.
Please no.
no no no
No chance, sorry.
I'm going to have to decline, Bert.
Thank you for asking, my answer is no.
The answer is no, Tom. Sorry.
No, I'm fully booked with clients and don't need more.
We are not in need of a translator.
We don't see a need.
It's not what we're looking for.
No. We're a two-person shop and do everything ourselves.
Unfortunately I must decline your kind offer.
I regret that I have to decline.
We decline with thanks.
No interest here, thanks.
No thanks hon, hubby does it x
nah don't need one
Nope not interested
nope, got my own guy
no thx im ok
I'm ok thanks
No, I'm OK for accountants.
We're fine as we are, thank you.
We won't be going ahead.
I won't, thanks.
I do not wish to.
I cannot accept. Kind regards
No, it isn't necessary.
It's not necessary, thank you Mr Holt.
There is no need for that, sir.
No, I already use somebody else.
No thank you, she isn't what we need.
No, because we closed last year.
We've already got a supplier and won't change.
Sorry Pam, but no.
Sorry, can't do it.
I must say no to this.
Nein danke, I mean no thanks.
Thank you for the offer, however we're not interested.
Thanks, I'm not in a position to take anyone on.
Regretfully no.
With regret I decline.
No to the introduction, thank you.
Let's skip this one.
I'll leave it, thanks.
Leave it, Sam.
I think not, thank you.
I think I'll pass, mate.
I don't think it's for me.
I don't think we need this.
Probably not for us, thanks.
It wouldn't be of use to us.
This is of no interest to our company.
We do not require your friend's services.
I have no use for a coach.
I've no need of one, thanks.
No, the position is filled.
The vacancy has been filled, so no.
No, we have stopped doing events.
We no longer do events, so no.
No. Never again a consultant.
No consultants, thanks.
No more suppliers for us, thank you.
Not keen, sorry.
I'm not keen on this.
I am not comfortable with this, so no.
I'd prefer not to be put in touch.
Please do not connect us.
Do not introduce me to him.
No introduction please.
I don't want the introduction.
I say no.
My reply is no.
It's no from me
that's a no from me dawg
hard no
big no
absolutely not, thank you
Not on this occasion, thank you.
On this occasion I'll pass.
We're passing on this.
Kindly pass on my regrets, we don't need it.
Dear Sir, we regret to inform you that we are not interested in the proposal.
We are not looking for new partners. Regards
I don't do introductions.
I never take introductions.
We're good. Thanks
All good here, no thanks.
we r good thanks
not 4 me thx
No, we won't be needing a caterer.
No thank you, Marion. We've a caterer in the family.
Not for us, I'm afraid. Best wishes, Hector
I shall have to say no.
We'd rather not, thanks.
Thank you, but we're not going to take this up.
I decline, with thanks for the thought.
I won't be pursuing this. Regards, Oskar
No ma'am, we're all stocked up here.
no thanks mate, sorted
We are not requiring this service.
Kindly note that we are not interested.
No, I've no wish to meet a broker.
Pass on this one, sorry.
Please don't go to any trouble on our behalf. No.
I'd prefer that you didn't.
Dear Joan, I must refuse. Yours, Edwin
Nope. We closed the café in June.
No, and it's final.
We have no need of a sculptor.
It's not for me, Pat.
Don't introduce us, please.
I'm not looking for a tenant.
No. I don't do business with relatives of friends.
We do all of that in-house.
I'd sooner not, thanks.
Thanks, but we have decided not to go ahead.
no ta, got one
Nah, you're alright.
Not required. Thank you. Anil
No, the shop is sold.
We can't accept this, sorry.
No need at all, but thank you.
Sorry, not interested in that at all.
Hello Mr Webb, we would not like to be introduced. Thanks.
I am unable to accept the introduction.
No sir. My sons do the fencing.
Please count us out of this one.
I'll give it a miss, thanks.
We will stay with our present printer.
"""

HARD = r"""
Lovely chap I'm sure. Our vicar handles anything to do with the bells, and he's not one for outsiders.
I've read it twice and I see the point. Still, our trustees want no new advisers.
Cheers Baz. The pub's been sold to a chain and they've got their own signwriters.
He'd be bored stiff with us. We have one oven and it's older than me.
That's sweet. The kids are grown and gone, no use for a tutor here.
We looked into it last year and concluded it isn't for a parish our size.
With all due respect to Ms Lindqvist, we're not in the business of buying art.
My dear, I have three solicitors in the family already.
Can't be doing with meetings at my age, sorry.
I wouldn't know what to do with a publicist. Spare her.
Good of you, but the wife would kill me. We've just paid off the last builder.
Our IT is outsourced to Bangalore on a five-year deal.
I've given up the allotment, hip's gone.
We are being regulated by the ministry and private contacts with suppliers are forbidden.
That ship sailed when we hired Pilar.
My boss shot it down before I'd finished the sentence.
I'm flattered. I'm also retired, widowed and deaf, so what would be the point.
I'll be honest with you Theo, I've been burnt by coaches twice and I'm not going there a third time.
We have what we need, thanks be to God.
You tempt me, but my accountant forbids any further toys.
Thanks. I've no garden, no dog and no children, so you see he'd be at a loss.
Good thing you asked. We've merged with Halvorsen's and all purchasing sits in Bergen now.
I don't take on new clients of that kind, and I don't want to be sold to either.
Not a chance mate, last bloke left the place in ruins.
The band split up. No manager required.
She's got a fine voice but the choir is men only.
I'll stick to my pen and paper.
Appreciate it, however our procurement freeze is permanent.
It's kind, it's clever and it's not for the likes of us.
Och, away with you. I've enough friends.
We print nothing any more, it's all screens.
Ta for the offer duck, but our Janice sees to all that.
You're a dear for asking. My sister-in-law keeps the accounts and she'd never forgive me.
Very kind, Ivor. The vestry voted last week to leave the organ as it is.
I can see she's good. But I only work with people from the valley, and that's how I mean to go on.
Bless. The dog's passed on, so a groomer won't find much to do here.
Thanks a bunch for the tip, but our landlord picks the tradesmen, we have no say in it.
What a kind letter. Since the stroke I see nobody but family, and that suits me.
Thank you for reaching out. The firm does not entertain unsolicited introductions as a matter of policy.
We are grateful. All maintenance is done by the council, it isn't ours to arrange.
I had to smile. After the last consultant I swore I'd never let another one through the door, and I keep my word.
You've a big heart, Nuala. We're grand as we are, the two of us and the hens.
I appreciate the gesture. Presently we are having sufficient vendors for this category and no further enrolment is being done.
Dear Mr Cole, your friend's references are excellent. The post has gone to an internal candidate, so there is nothing left to discuss.
Well now. I've been shod by the same farrier, so to speak, since '79. No sense changing horses.
Cheers for that. We flogged the van and the round with it, so no call for a sign writer any more.
It was lovely of you to think of us! My mum does the kids two days and his mum does the rest, so a nanny would be sat twiddling her thumbs.
I must disappoint you both, I fear. Our statutes do not allow us to take outside money.
Thank you, the matter is in good hands with us, we don't wish any change.
I have thought about it and I stay with my dentist.
Honoured, truly. But an atheist society has small use for a choirmaster.
Fair dos, but I'd not swap our Kev for anybody.
Mrs Achebe comes highly recommended, I don't doubt it. Our school buys its uniforms through the county contract, which we cannot leave.
Thanks, Bo. Everything on that side is taken care of by my partner and her team, and we like it that way.
Very thoughtful of you. I sold the boats in spring and haven't looked at the sea since.
I'm sure she is the bee's knees. I don't let strangers near my piano.
He can keep his brochures, and you can keep your commission. We bake our own.
Our works council would have my hide. It's not on, Peter, however good he may be.
Grateful for the thought. The estate has been wound up and I no longer act for the family.
That's awfully nice. As a civil servant I'm not permitted to accept introductions from suppliers.
Ach no, hen. I've a wee man up the road does all that for me.
I'd be taking up the lady's time for nothing. We have frozen every purchase for good.
Love the idea for someone bigger than us. We're two people and a kettle, and a CFO would eat us out of house and home.
Tell Mr Bloom thank you from me, but our pews are staying.
Such a pity, ten years ago I'd have jumped at it. I've hung up my brushes.
My answer to recruiters has been the same for twenty years and I'm not about to change it for a nice one.
Right, I talked to the lads, nobody fancies it. Tell him cheers.
No offence to Graham. We simply don't buy from people we know, it's how friendships end.
Alas, the rink melted with the sponsor. There's no team left to coach.
I must be frank with you: it doesn't interest me.
We're suited, thank you kindly.
The flat's let, the keys are handed over, and I'm off to Spain for good.
Much obliged, sir, but this outfit runs its own trucks and always will.
Thanks for the nudge. I've looked at his page and it isn't what we're about.
I regret to inform you that our committee did not find a use for the services of Mr Rao.
With the greatest respect to her talents, the answer has to be in the negative.
We grow it, we mill it, we bake it. There's no room for a miller in that.
"""

# Replies that hold the words of a no and are none.
NOT_NO = r"""
We have a gardener, but he's retiring in June and nobody wants the job.
We don't have anybody for this at the moment.
I can't get the pump to work, nobody here knows how.
We've never had anyone look after the books.
I do the books myself and I'm hopeless at it.
I didn't get the attachment.
I don't remember who Donald is.
I can't read the letter on my phone.
Not sure what this is about.
I don't understand what you want from me.
I'm not the one who decides.
Not today. Ask me in the spring.
We're full until Easter, then there'll be room.
Our contract runs until December, so come back to me then.
If he's free on Tuesdays we'd take him, if not, no.
No idea.
Not a bad thought.
Why not my brother? He has the bigger shop.
I wouldn't say I'm against it.
No, wait. I have to think about this.
I was going to say no, but now I'm not so sure.
My first thought was no. My second thought was maybe.
We stopped looking last year. Maybe we should start again.
I never say no to you, do I?
He isn't expensive, is he?
We have a lawyer already. What would she do differently?
We already have an accountant, though I'd be curious what she says.
I don't need much convincing.
My wife would say no.
Is that a no?
You'd have to ask my daughter, she does all that.
I can't decide this alone.
I'm not in the office this week.
We can't pay much.
I have nobody to ask.
It isn't a no. It isn't a yes either.
Nobody told me about this.
I haven't read it yet.
I can't talk now, call me.
We're not a big company, is that a problem for him?
My son does it at the moment, but he starts university in October.
No news from the builder yet.
Yes and no.
There's no curtain on the stage.
Our office is closed on Good Friday.
Not my decision, ask the board.
Wrong Maria! You want Maria Lindgren in sales.
I'm no longer there, my successor is called Petra Holm.
Never heard of her.
I'm afraid I lost your first letter, send it again.
Unfortunately I only saw this today.
Sorry, I don't know anyone by that name.
I couldn't open the file.
We don't speak much English here.
Otherwise no.
Not without my lawyer.
No, unless he works for free.
"""

# A no that goes to a person: only somebody who knows the writer understands it.
BEYOND = r"""
You're too good to me, Rosa. My nephew's wife does nails and she'd sulk for a year if I went elsewhere.
Sounds brilliant for a young company. Mine is winding down, I lock up for the last time in May.
I thank you and I thank him. I keep my bees as my father did, without advice.
You know what, I'd rather fish.
If I needed anyone it'd be her, but I don't.
The museum accepts donations but never dealers. I hope he understands.
Nothing personal, but I let no one near my books.
He seems able. Our roofs are thatch, his are slate.
He does sound like quite a character. We've had the same gardener for twenty-two years, though, and he'll go on until one of us drops.
Haha, you never give up. I cut my own lawn and I'll be cutting it when I'm ninety.
Sounds like a lovely chap. We're teetotal here, so a wine merchant would be rather lost on us.
Oh you! I'm eighty-four, what would I do with a website?
Your cousin sounds a hoot. I don't date, Lesley. Full stop.
"""

STOP = r"""
Please never write to me again.
Stop these mails now.
I do not wish to be contacted again.
Take me off your mailing list please.
Remove my address.
Please remove me.
Unsubscribe.
Kindly unsubscribe me from these.
Do not email this address again.
Don't contact me again, ever.
No more emails please.
Leave me in peace.
Stop spamming me.
This is spam, take me off.
I want no further messages from you or your robot.
Please cease all communication.
Under GDPR I ask you to erase my data.
Delete my email address from your system.
How do I get off this list?
You have no permission to write to me.
I never agreed to be contacted. Stop.
Enough of these introductions. Don't ask me again.
Please don't send me anything any more.
Please don't write any more.
Don't write me anymore pls
stop mailing pls
go away and stay away
Get lost.
Yes yes, and now take me off the list.
Great. Now forget my address.
Sure, after you delete my address and stop writing.
Please block me from future requests.
Do not ask me for anything again.
I ask not to receive such letters in future.
Don't use this address for that, ever again.
Kindly refrain from contacting me in future.
I'd be obliged if you never wrote again.
I would like you to stop writing to me.
Would you please stop sending these?
Can you take me off this thing?
Could you please delete me?
Scratch me from your list.
Please strike my name from your records.
I have asked before: no emails.
Nobody here wants your mails. Stop it.
We don't want to hear from this program again.
Your assistant is to leave me alone.
Whatever this is, don't do it again.
Not interested, and don't write again.
My mother has died, please stop writing to her.
This person no longer lives here, remove the address.
You are blocked now.
I have blocked your address.
Reported as spam.
I am reporting this to the data protection authority if it happens again.
Last warning: no more mails.
No. And never ask me again.
Off the list please.
I revoke my consent to be contacted.
"""
