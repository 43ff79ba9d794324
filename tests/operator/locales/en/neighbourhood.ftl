### The words of the self-assessment for a neighbourhood centre, in plain English.
### The structure stands in roadmaps/neighbourhood.yaml. Houses and people in the examples are invented.

neighbourhood = A look at our house
    .about = Twenty questions for a neighbourhood centre, in seven short parts. You end with a summary for your next house meeting.

## Phases, parts and cards

neighbourhood-phase-house = Our house
    .about = First you write down who you are, what you have, and who comes in.
neighbourhood-phase-listen = Listening
    .about = Then you put down what people say about the house, in their words.
neighbourhood-phase-weigh = Weighing
    .about = You choose one question, and look for a few figures that help to answer it.
neighbourhood-phase-decide = Deciding
    .about = At the end you answer your question together, and you choose what to do.

neighbourhood-sitting-1 = Who we are
    .who = somebody who knows the house well
neighbourhood-sitting-2 = What we have, who comes
    .who = the team and a volunteer
neighbourhood-sitting-3 = What people say
    .who = whoever talks with visitors most
neighbourhood-sitting-4 = One question to look into
    .who = the whole team
neighbourhood-sitting-4-collect = Now you gather your figures. Most houses take { $from } to { $to } weeks for this. Come back whenever you like, or type the day on which you expect to be ready.
neighbourhood-sitting-5 = What we found
    .who = whoever kept the figures
neighbourhood-sitting-6 = What we make of it
    .who = team, volunteers and visitors, round one table
neighbourhood-sitting-7 = And then
    .who = the person who leads the house

neighbourhood-card-listening = Before you write what people think, ask one of them today. Put the kettle on, ask one question, and wait. What somebody says after the pause is often what you need to hear.
neighbourhood-card-company = You said the house is there for company. That is hard to count. A table that is full every Tuesday is a figure too, and so is a chair that stays empty.
neighbourhood-card-choosing = You cannot do everything you found. A small step that somebody really takes is worth more than a long list on the wall. What would a visitor notice first?
neighbourhood-card-goodbye = That was it. Hang your summary next to the coffee machine for a week. You will hear what is missing.

## Sets of choices

neighbourhood-set-aims = What we are for
    .company = Company
    .learning = Learning
    .help = Practical help
    .culture = Culture
    .voice = A say in the area
neighbourhood-set-roles = Roles
    .team = Team
    .helper = Volunteers
    .visitor = Visitors
    .neighbour = Neighbours
    .council = Town council
neighbourhood-set-evidence = How we know
    .own-view = Our own view
    .heard = Heard from the people
    .counted = Counted once
    .counted-twice = Counted twice

## Our house

neighbourhood-house = The house, in three short answers.
    .title = The house
    .example = The Lime Tree, open since May 2011. We look back on 2025.
neighbourhood-house-name = What is your house called?
    .title = Name
    .example = The Lime Tree
neighbourhood-house-since = Since when is it open?
    .title = Open since
    .example = May 2011
neighbourhood-house-year = Which stretch of time do you look back on?
    .title = Looking back on
    .hint = One whole year is easiest to count.
    .example = 2025

neighbourhood-area = Where does your house stand?
    .title = Where we are
    .example = In a suburb, between two schools.
    .village = In a village
    .suburb = In a suburb
    .town = In the middle of a town

neighbourhood-aims = What the house is for.
    .title = What for
    .example = Company and practical help.
neighbourhood-aims-which = What is your house there for, above all?
    .title = Aims
    .hint = Choose what a visitor would say, not what stands in the rules.
    .other = Something else
neighbourhood-aims-other = What else is it there for?
    .title = Other aim
    .example = Repairing things together

neighbourhood-doors = How easy is it to walk in for the first time?
    .title = Easy to walk in
    .hint = Think of somebody who knows nobody here.
    .example = 2: the bell is hard to find, and you enter straight into the office.
    .low = very hard
    .high = very easy

neighbourhood-means = What keeps the house going.
    .title = Means
    .example = 14 volunteers, open 32 hours a week. Half of our money comes from the town.
neighbourhood-means-helpers = How many volunteers keep the house going?
    .title = Volunteers
    .hint = Count those who helped at least once a month.
    .example = 14
    .unit = { $n ->
        [one] volunteer
       *[other] volunteers
    }
neighbourhood-means-hours = How long is the house open?
    .title = Opening hours
    .hint = For example by the week, and say so.
    .example = { $area ->
        [village] 12 hours a week
       *[other] 32 hours a week
    }
neighbourhood-means-money = Where does your money come from?
    .title = Money
    .example = 50 20 10 20
    .council = The town
    .rent = Letting rooms
    .gifts = Gifts and funds
    .kitchen = Kitchen and bar

neighbourhood-rooms = How well do your rooms do what you need?
    .title = Rooms
    .example = The hall 4, the kitchen 3, the quiet room 1, the garden 5.
    .low = not at all
    .high = very well
    .hall = Hall
    .kitchen = Kitchen
    .quiet-room = Quiet room
    .garden = Garden

neighbourhood-groups = Who comes, and who could come. One group at a time.
    .title = Groups
    .example = Young families, every week, about 25 people. Men over seventy, rarely.
neighbourhood-groups-name = Which group comes to your house, or lives nearby?
    .title = Group
    .hint = Groups, please, not names of people. This is number { $item }.
    .example = { $item ->
        [one] Young families
       *[other] Men over seventy who live alone
    }
neighbourhood-groups-come = How often do they come?
    .title = How often
    .weekly = Every week
    .monthly = Every month
    .rarely = Rarely or never
neighbourhood-groups-many = About how many people is that?
    .title = How many
    .example = about 25
neighbourhood-groups-barrier = What keeps them away, as far as you know?
    .title = What keeps them away
    .example = They think the house is for families only.
neighbourhood-groups-another = Shall we add another group? You have { $count ->
        [one] one group
       *[other] { $count } groups
    } now.
neighbourhood-groups-another-coax = So far { $count ->
        [2] both groups
       *[other] all { $count } groups
    } come every week. Shall we add one that hardly comes?

## Listening

neighbourhood-heard = What each group says about the house.
    .title = What people say
    .example = Young families: “Here nobody minds when it gets loud.” Heard from the people.
neighbourhood-heard-said = What does this group say about the house: { $of }?
    .title = They say
    .hint = In their words. No surnames and no health details, please.
    .example = “Here nobody minds when it gets loud.”
neighbourhood-heard-known = How do you know that?
    .title = How we know
neighbourhood-heard-wish = What would have to be different for them to come more often?
    .title = Their wish
    .example = A morning with coffee and without children.

neighbourhood-focus = One group, and one change.
    .title = Focus
    .example = Men over seventy who live alone: they know two people by name.
neighbourhood-focus-group = Which group do you want to look at more closely?
    .title = Group we look at
neighbourhood-focus-change = What has become different for them because of the house: { $group }?
    .title = Change
    .hint = Not what you did, but what became different.
    .example = They know two people by name and greet them in the street.

neighbourhood-story = One story from the house, if you have leave to tell it.
    .title = Story
    .example = A man came to have his radio mended. Now he mends radios here on Thursdays.
neighbourhood-story-text = Which story from the past months stayed with you?
    .title = Story
    .hint = Change names and places. A few sentences are enough.
    .example = A man came to have his radio mended. He stayed for soup. Now he mends radios here on Thursdays.
neighbourhood-story-leave = Who may read this story?
    .title = Leave to show
    .everybody = Everybody
    .inside = Only inside the house
    .no = Nobody for now
neighbourhood-story-photo = Do you have a picture or a paper that goes with it?
    .title = Picture
    .hint = No faces without leave.
    .example = A photo of the workbench, without people.

neighbourhood-surprise = What went otherwise than you had hoped?
    .title = The other side
    .hint = Saying this openly makes the rest easier to believe.
    .example = The reading hour drew nobody. The people who asked for it work on that evening.
    .not-seen = Nothing that we have seen so far

## Weighing

neighbourhood-question = Which question do you want to answer?
    .title = Our question
    .hint = One question is enough. You can change it later.
    .example = How far do men over seventy know more people in their street because of the house?
    .how-far = How far is this true for { $group }: “{ $change }”?
    .in-what-way = In what way did the house help with this: “{ $change }”?

neighbourhood-fit = A quick look at your question.
    .title = Question check
    .example = It is useful and small enough.
neighbourhood-fit-ticks = Your question: { $question } What is true of it?
    .title = True of our question
    .useful = The answer is useful
    .small = It is small enough
    .fair = It is fair to visitors
neighbourhood-fit-revisit = This is not ticked yet: { $missing }. Have one more look at the question.

neighbourhood-figures = Figures that help with the answer.
    .title = Figures
    .example = People who came for the first time, counted in people.
neighbourhood-figures-name = What could you count that says something about your question?
    .title = Figure
    .example = People who came for the first time
    .newcomers = People who came for the first time
    .homework = Pupils who finish their homework here
    .shifts = Volunteers who take a second shift
    .regulars = People we know by name
neighbourhood-figures-unit = What do you count it in?
    .title = Counted in
    .people = People
    .visits = Visits
    .hours = Hours
neighbourhood-figures-another = Is there another figure? You have { $count } so far.

neighbourhood-values = What each figure says.
    .title = Values
    .example = 18 people out of 60, in March 2026. A year before: 11.
neighbourhood-values-value = What is the figure now: “{ $of }”?
    .title = Now
    .hint = What you count: { $unit }
    .example = 18
neighbourhood-values-n = Among how many people did you count?
    .title = Counted among
    .example = 60
    .check-above = That does not fit yet. The people in your figure are part of this number, so it cannot be smaller.
neighbourhood-values-date = When did you count?
    .title = Date
    .example = March 2026
neighbourhood-values-earlier = What was the figure before?
    .title = Before
    .hint = Counted in the same way: { $unit }
    .example = 11
neighbourhood-values-earlier-date = When was that?
    .title = Date before
    .example = March 2025
    .check-order = That does not fit yet. This date has to lie before the one you gave for now.

neighbourhood-strengths = How far have you come with each aim?
    .title = Where we stand
    .hint = This is your own view. Nobody compares houses.
    .example = Company 4, learning 2, practical help 3, culture 1, a say in the area 2.
    .a1 = not started
    .a2 = first tries
    .a3 = on the way
    .a4 = goes well
    .a5 = others could learn from it

## Deciding

neighbourhood-answer = Read what you found together, and take your time.
    .title = Answer
    .example = Mostly true. Those who came to a meal know more people than those who came to a course.
neighbourhood-answer-words = Your question: { $question } What is your answer?
    .title = Our answer
    .hint = “We do not know yet” is an answer too, if you say why.
    .example = Mostly true. Those who came to a meal know more people than those who came to a course.
neighbourhood-answer-there = Who was there when you talked about it?
    .title = Who was there

neighbourhood-steps = What you will do, one step at a time.
    .title = Steps
    .example = A coffee morning without a programme. Mira, by June 2026.
neighbourhood-steps-what = What will you do?
    .title = Step
    .example = A coffee morning without a programme
neighbourhood-steps-who = Who sees to it?
    .title = Who
    .hint = A first name or a role is enough.
    .example = Mira
neighbourhood-steps-by = By when?
    .title = By when
    .example = June 2026
neighbourhood-steps-another = Is there another step? You have { $count } so far.

neighbourhood-partner = Do you work together with another house nearby?
    .title = Other houses
    .example = Now and then: we lend each other tables.
    .close = Yes, closely
    .now-and-then = Now and then
    .not-yet = Not yet
neighbourhood-partner-first-call = Then one call is a good start. Ask what went wrong there last year. It saves you a year.

neighbourhood-again = When will you look at this again?
    .title = Next look
    .example = March 2027

## Summary

neighbourhood-summary-cover = Our house at a glance
    .missing = What the house is for is not noted yet. It is asked in the first part.
neighbourhood-summary-cover-aims = What our house is there for, above all: { $aims }.
neighbourhood-summary-cover-year = We look back on this stretch of time: { $year }.
neighbourhood-summary-cover-since = The house has been open since { $since }.
neighbourhood-summary-cover-place = { $where ->
    [village] The house stands in a village.
    [suburb] The house stands in a suburb.
   *[town] The house stands in the middle of a town.
    }

neighbourhood-summary-house = What keeps us going
    .missing = The means of the house are not noted yet. They are asked in the second part.
    .note = Numbers that begin with “about” are estimates.
neighbourhood-summary-house-helpers = The house is kept going by { $helpers }.
neighbourhood-summary-house-hours = Opening hours: { $hours }.
neighbourhood-summary-house-money = Our money comes from here: { $money }.
neighbourhood-summary-house-doors = How easy it is to walk in, as we see it: { $doors } of 5.
neighbourhood-summary-house-rooms = How well the rooms do what we need, from 1 to 5: { $rooms }.

neighbourhood-summary-groups = Who comes
    .missing = No groups are noted yet. They are asked in the second part.
neighbourhood-summary-groups-groups = We named { $count ->
    [one] one group
   *[other] { $count } groups
    }. { $sum ->
    [0] How many people that is, was not noted.
    [one] As far as noted, that is one person.
   *[other] As far as noted, that is { $sum } people together.
    }
neighbourhood-summary-groups-barrier = What keeps this group away, as we see it: { $group } – “{ $barrier }”

neighbourhood-summary-voices = What people say
    .missing = Nothing is noted yet of what people say. It is asked in the step Listening.
neighbourhood-summary-voices-said = About the house, from this group: { $group } – “{ $said }”
neighbourhood-summary-voices-wish = What would bring this group in more often: { $group } – “{ $wish }”
neighbourhood-summary-voices-story = A story from the house: “{ $story }”
neighbourhood-summary-voices-photo = With the story goes: { $photo }.
neighbourhood-summary-voices-collected = One story was collected. It is not shown here. Who may read it: { $leave }.

neighbourhood-summary-question = Our question and our answer
    .missing = There is no question yet. It is chosen in the step Weighing.
neighbourhood-summary-question-question = { $question }
neighbourhood-summary-question-path = { $group } → “{ $change }”
neighbourhood-summary-question-answer = Our answer: “{ $answer }” Who was there: { $there }.
neighbourhood-summary-question-answer-not-yet = There is no answer yet. It is given in the step Deciding.

neighbourhood-summary-figures = What we counted
    .missing = There are no figures yet. They are asked in the step Weighing.
    .before = Before
    .now = Now
neighbourhood-summary-figures-first-count = Where nothing is shown for before, this is a first count.

neighbourhood-summary-strengths = Self-assessment: how far we have come
    .missing = How far we have come is not noted yet. It is asked in the step Weighing.

neighbourhood-summary-surprise = The other side
    .missing = What went otherwise is not noted yet. It is asked in the step Listening.
neighbourhood-summary-surprise-surprise = What went otherwise than we had hoped: “{ $surprise }”

neighbourhood-summary-plan = What we will do
    .missing = There are no steps yet. They are chosen in the step Deciding.
neighbourhood-summary-plan-partner = { $partner ->
    [close] We work closely with another house nearby.
    [now-and-then] Now and then we work with another house nearby.
   *[not-yet] We do not work with another house nearby yet.
    }
neighbourhood-summary-plan-again = We look at this again: { $again }.

neighbourhood-summary-open = How this was made
    .missing = Nothing has been answered yet.
neighbourhood-summary-open-made = The house made this summary of its own answers. Nobody gave points.
