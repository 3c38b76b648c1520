"""Answers to a check-in, in English, one a line, by what they say: written for these tests."""

MET = """
We spoke on the phone this morning.
She rang me on Sunday and we talked for an hour.
I had him over for tea.
We did a video call last Friday.
I got hold of her in the end.
Caught her on the phone just before lunch.
We bumped into each other at the station and had a chat.
He popped in yesterday to look at the roof.
Had a beer with him last night, nice fellow.
Our first meeting is behind us.
I went to see her studio.
We've exchanged a few mails and numbers.
Yes, I called him and we had a long talk.
We met up for a walk, no decisions yet.
He showed me round his workshop on Tuesday.
We have been introduced and have talked twice.
We sat together for half an hour at the fair.
She came over to measure the windows.
It took a while, but we finally talked.
I drove out and shook his hand.
"""

SCHEDULED = """
We're having lunch on the 14th.
I'm seeing her next Wednesday.
He visits us on Monday.
The call is on Thursday at ten.
She's booked in for the 3rd.
I've sent him an invite for Friday and he accepted.
We moved it to next month, but it's in the calendar.
There's an appointment with her on 6 June.
Tomorrow at nine, in his office.
Not until the 20th, she's abroad before that.
In an hour! I'm on the bus to her.
We have settled on a day next week.
She has me down for Tuesday afternoon.
Not met yet, but the date is fixed.
We've pencilled in a walk for Saturday.
I'll go and see her shop on Friday.
We will talk tomorrow.
He's expecting me at eleven on Monday.
Flights are booked, I meet him on the 9th.
"""

NO_CONTACT = """
I haven't got round to it yet.
Nobody has been in touch.
Neither of us has written so far.
I've been ill and didn't call him.
She has yet to answer.
No word from her.
My mail to him bounced.
I keep getting his voicemail.
I meant to ring her and then forgot.
It slipped my mind, sorry.
We have not found the time.
I wrote twice and heard nothing back.
He never rang back.
The ball is in his court, I think. He hasn't written.
We keep missing one another.
I was waiting for her to make the first move.
Been too busy to write, I'm afraid.
Not a word since your letter.
I tried his number, it just rings.
Nothing has happened so far.
"""

NOT_A_FIT = """
We talked, but his prices are way over our budget.
She was lovely, just not right for a shop our size.
We went with somebody else in the end.
It turned out that he only takes companies.
No chemistry, I'm afraid.
We decided not to go ahead.
Our ideas were too different.
He couldn't help us, sadly.
Nice man, wrong trade.
She does weddings, we do funerals, so no.
We tried it for a month and then parted.
In the end I said no.
She isn't taking on new clients.
He turned us down.
It came to nothing.
They're not what we're looking for.
I had to let her go after a week.
Good meeting, but nothing will come of it.
We're worlds apart on the price.
It wasn't to be.
"""

GOING_WELL = """
He's our new bookkeeper.
We've become good friends.
She has already painted half the house, I'm thrilled.
The project is running smoothly.
We signed last week.
He starts on Monday, we hired him.
I can't imagine how we managed without her.
It's coming along nicely.
We placed a first order with them.
She's worth her weight in gold.
No complaints, he's doing a great job.
Our turnover has doubled thanks to her.
We extended his contract until summer.
They're on board and the team loves them.
The cooperation is excellent.
He's fixing the roof as we speak.
Couldn't be happier with her.
We now work together every week.
I've bought three of her paintings.
Best thing that happened to the shop in years.
"""

UNCLEAR = """
Who do you mean?
Thanks for asking.
I'm on holiday until Monday.
I can't talk right now.
Why do you ask?
Which of the two?
I meet so many people that I forget their names.
Please stop asking.
Could you remind me who that was?
I'll tell you when there is something to tell.
Hope you're well too.
Did he say anything to you?
"""
