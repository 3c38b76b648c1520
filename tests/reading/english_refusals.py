"""English replies that are a clear no, said plainly and said the hard way, and replies that only sound like one."""

# ruff: noqa: E501

PLAIN = r"""
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
He does sound like quite a character. We've had the same gardener for twenty-two years, though, and he'll go on until one of us drops.
Haha, you never give up. I cut my own lawn and I'll be cutting it when I'm ninety.
Sounds like a lovely chap. We're teetotal here, so a wine merchant would be rather lost on us.
Oh you! I'm eighty-four, what would I do with a website?
Your cousin sounds a hoot. I don't date, Lesley. Full stop.
"""
