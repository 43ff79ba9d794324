### The words of the VISES roadmap in plain British English: names, cards, questions, choices, examples and summary lines.
### The structure stands in flows/roadmaps/vises.yaml. The enterprises in the examples are invented:
### a textile workshop in Kortrijk, a home-help enterprise in Tournai and a food cooperative in Lille.

vises = VISES roadmap
    .about = Fourteen short sittings, over ten weeks to a year and a half: find out, step by step, what changes because of you.

## Phases

vises-phase-opening = Start
    .about = Social impact is what changes for people and places because of you. First: why look at it, and with whom?
vises-phase-map = Map
    .about = You draw a portrait of your enterprise: what you do, for whom, where and how.
vises-phase-analyse = Analyse
    .about = You think through what changes because of you. Then you choose one question you want answered.
vises-phase-measure = Measure
    .about = You collect figures and hear people, so that your answer does not rest on your own view alone.
vises-phase-valorise = Valorise
    .about = To valorise is to give your results their worth. You read them together, show them and act on them.

## Sittings

vises-sitting-1 = Why and who
    .who = the person who leads this
vises-sitting-2 = Who you are
    .who = the person who leads this
vises-sitting-3 = What you do, and for whom
    .who = the person who leads this, with one colleague
vises-sitting-4 = How you work
    .who = someone from the team
vises-sitting-5 = What changes
    .who = the person who leads this, with one colleague
vises-sitting-6 = How change comes about
    .who = the person who leads this; all rate the five fields
vises-sitting-7 = The question you want answered
    .who = the team, together or with your coach
vises-sitting-8 = How to find out
    .who = the person who leads this, with the coach
vises-sitting-8-collect = Now the collecting starts. It often takes { $from } to { $to } weeks. Come back whenever you like, even for one figure or one talk. Or tell me the date when you expect to be ready.
vises-sitting-9 = The figures
    .who = the person who collected the figures
vises-sitting-10 = What people told you
    .who = the person who listened to people
vises-sitting-11 = What you can show
    .who = the person who leads this
vises-sitting-12 = Reading the results together
    .who = the team, together
vises-sitting-13 = Who to tell, and how
    .who = the person who leads this
vises-sitting-14 = What you will do next
    .who = the person who leads this, with a board member

## Cards to read

vises-card-awareness = Most teams feel that their work matters. Few take the time to say how. Once they find the words, they often see more than they expected. What would a stranger notice, after one day in your work?
vises-card-stakeholders = Ask someone who comes in every week what the place means to them. You may hear something that no plan mentions. People who live a change know it from the inside. Who have you never asked?
vises-card-stories = A figure says how many. A story says how. Someone who never spoke up now shows a newcomer the way. No table has a column for that. Often the change that matters is one that nobody planned.
vises-card-governance = Looking at impact can raise a quiet question: who decides here? People who help to read the results start to see the choices behind them. One more chair at the table can change what is talked about.
vises-card-strategy = On a long walk you stop now and then. You look back, check the map and choose the next path. Results can be read in the same way: pause, ask, adjust, go on. Sometimes the best step is a smaller one.
vises-card-research = This path grew out of work on both sides of a border. Researchers, federations and enterprises tried things out and learned from each other. That kind of learning does not end with a report. Your next question is part of it.

## Sets of choices

vises-set-benefits = Benefits
    .essence = A fresh look at our work
    .strategy = Long-term plans
    .partnerships = Better partnerships
    .team-spirit = Team spirit
    .communication = Better communication
vises-set-roles = Roles
    .management = Management
    .staff = Staff
    .supported = Supported employee
    .volunteer = Volunteer
    .board = Board member
    .user = User or client
    .partner = Partner
vises-set-fields = Five fields
    .economic = Economic
    .societal = Societal
    .political = Political
    .environmental = Environmental
    .territorial = Territorial
vises-set-evidence = How we know
    .own-view = Our own view
    .heard = Heard from the people
    .measured-once = Measured once
    .measured-twice = Measured twice or by two sources
    .confirmed = Confirmed from outside
vises-set-methods = Ways to find out
    .records = Figures from records
    .survey = Short survey
    .interviews = Interviews
    .focus-group = Group talk (focus group)
    .life-stories = Life stories
    .observation = Watching and photos
    .change-story = Story of a change

## Opening

vises-why1 = First, your reason for starting.
    .title = Reason
    .example = Team spirit and better communication.
vises-why1-benefits = What do you want to get out of this?
    .title = Benefits sought
    .hint = At the end we look back at your choice.
    .other = Something else
vises-why1-other = What else do you want to get out of this?
    .title = Other benefit
    .example = Show new colleagues what we stand for.

vises-why2 = Who should read or hear the result?
    .title = Readers
    .hint = Each of them gets a message of their own.
    .example = The board, a public funder and the team.
    .team = Our team
    .board = Board or members
    .public-funder = Public funder
    .private-funder = Private funder
    .clients = Clients
    .users = Users and families
    .neighbours = Neighbours
    .sector = Our sector

vises-why3 = Now the people who take part. Think also of people outside management.
    .title = People taking part
    .example = Leen, management, answers questions. Samir, staff, answers questions. A board member reads the result.
vises-why3-role = What is the role of person { $item }?
    .title = Role
    .hint = A supported employee has a job fitted to the person, with guidance.
vises-why3-first-name = What is this person’s first name?
    .title = First name
    .hint = Only if they agree, and no surname.
    .example = Samir
vises-why3-part = What will this person do?
    .title = Part
    .answers = Answers questions
    .asked = Is asked for a view
    .reads = Reads the result
vises-why3-another = { $count ->
    [one] One person is on the list.
   *[other] { $count } people are on the list.
    } Does anyone else take part?
vises-why3-another-coax = So far only management is on the list. Others often see different things. Would you like to add someone from outside management?

vises-why4 = Who helps you, and how often I may write.
    .title = Coach and rhythm
    .example = A coach from our federation. Messages once a week.
vises-why4-coach = Who coaches you on this path?
    .title = Coach
    .hint = A coach thinks along and asks questions. You decide.
    .federation = Federation coach
    .colleague = A colleague
    .not-yet = No one yet
vises-why4-no-coach = You can go on without a coach. Support from outside is one of the VISES principles, so it is worth asking for. Your federation or another enterprise may have someone. You can add a coach at any time.
vises-why4-rhythm = How often may I write to you?
    .title = Rhythm
    .weekly = Once a week
    .twice-weekly = Twice a week
    .at-start = Only when we start

vises-why5 = What this is about, and which period.
    .title = Scope and period
    .example = De Tweede Draad, only the repair workshop, in 2025.
vises-why5-name = What is the name of your enterprise?
    .title = Name
    .example = De Tweede Draad
vises-why5-scope = Is this about the whole enterprise or one activity?
    .title = Scope
    .whole = Whole enterprise
    .one-activity = One activity
vises-why5-activity = Which activity is it about?
    .title = Chosen activity
    .example = Repair workshop
vises-why5-period = Which period do you want to look at?
    .title = Period
    .hint = One full year often works well.
    .example = 2025

## Map

vises-map1 = Which description fits you best?
    .title = Kind of enterprise
    .hint = Work integration: jobs with support. Essential services: care, housing, food. Other: for example a cooperative.
    .example = We sort and repair clothes and offer jobs with support: work integration.
    .work-integration = Work integration
    .essential-services = Essential services
    .other-practices = Other, such as a cooperative

vises-map2 = Which need or hope in society do you respond to?
    .title = Need
    .example = { $family ->
        [work-integration] In our region many people with little schooling find no work that bends with them. And good clothes go to waste.
        [essential-services] Older people in our streets want to go on living at home. Their families are tired, and help is far away.
       *[other-practices] People want honest local food at a price they can pay. Growers nearby struggle to find a fair buyer.
    }

vises-map3 = Why do you exist, in one sentence?
    .title = Mission
    .hint = Your mission, as you would tell it to a neighbour.
    .example = { $family ->
        [work-integration] We give clothes and careers a second thread.
        [essential-services] We help people grow old in their own street.
       *[other-practices] We bring growers and eaters to one table, as equals.
    }

vises-map4 = What you have to work with: people and income.
    .title = Means
    .example = { $family ->
        [work-integration] 28 full-time jobs, 22 supported employees and 12 volunteers. Sales 58, public money 36, gifts 0, other 6.
        [essential-services] 31 full-time jobs and 35 volunteers. Sales 30, public money 62, gifts 5, other 3.
       *[other-practices] 6 full-time jobs and 80 volunteers. Sales 91, public money 4, gifts 1, other 4.
    }
vises-map4-fte = How many full-time jobs do your paid staff fill together?
    .title = Full-time jobs
    .hint = Two half-time jobs count as one full-time job.
    .example = 28
    .unit = { $n ->
        [one] full-time job
       *[other] full-time jobs
    }
vises-map4-supported = How many people work in a supported job?
    .title = Supported employees
    .hint = A supported job is fitted to the person, with guidance.
    .example = 22
    .unit = { $n ->
        [one] supported employee
       *[other] supported employees
    }
vises-map4-volunteers = How many volunteers help you?
    .title = Volunteers
    .example = 12
    .unit = { $n ->
        [one] volunteer
       *[other] volunteers
    }
vises-map4-income = Out of every 100 you receive, how much comes from each source?
    .title = Income
    .hint = A rough guess is fine.
    .example = Sales 58, public money 36, gifts 0, other 6
    .sales = Sales
    .public = Public money
    .gifts = Gifts
    .other = Other income

vises-map5 = Your main activities, one by one.
    .title = Activities
    .example = { $family ->
        [work-integration] Repair workshop, for supported employees and shop clients, 9,400 pieces a year.
        [essential-services] Home help, for older people living alone and their families, 21,000 hours a year.
       *[other-practices] Members’ shop, for 640 members and 18 growers, 52 tonnes of food a year.
    }
vises-map5-name = What do you call activity { $item }?
    .title = Activity
    .example = { $family ->
        [work-integration] Repair workshop
        [essential-services] Home help
       *[other-practices] Members’ shop
    }
vises-map5-for-whom = Who is this activity for?
    .title = For whom
    .example = { $family ->
        [work-integration] Supported employees and shop clients
        [essential-services] Older people living alone and their families
       *[other-practices] Members and growers from the area
    }
vises-map5-volume = How much of this do you do in a year?
    .title = Yearly volume
    .hint = Say what you count: pieces, hours, visits.
    .example = { $family ->
        [work-integration] 9,400 pieces
        [essential-services] 21,000 hours
       *[other-practices] 52 tonnes
    }
vises-map5-another = { $count ->
    [one] One activity is on the list.
   *[other] { $count } activities are on the list.
    } Is there another main activity?

vises-map6 = Stakeholders are the people and groups you affect, or who affect you.
    .title = Stakeholders
    .example = { $family ->
        [work-integration] Supported employees, inside. They give skill and time. They get work that fits, and company. Their say today: 2.
        [essential-services] Family carers, outside. They give trust and knowledge. They get time to breathe. Their say today: 2.
       *[other-practices] Growers, outside. They give good food and know-how. They get a fair price and a steady buyer. Their say today: 3.
    }
vises-map6-name = Who is stakeholder { $item }?
    .title = Stakeholder
    .hint = A group or an organisation, not one person’s name.
    .example = { $family ->
        [work-integration] Supported employees
        [essential-services] Family carers
       *[other-practices] Growers
    }
vises-map6-side = Are they inside or outside your enterprise?
    .title = Inside or outside
    .inside = Inside
    .outside = Outside
vises-map6-gives = What do they give you?
    .title = Gives us
    .example = { $family ->
        [work-integration] Skill and time
        [essential-services] Trust, and what they know about the person
       *[other-practices] Good food and know-how
    }
vises-map6-gets = What do they get from you?
    .title = Gets from us
    .example = { $family ->
        [work-integration] Work that fits, and company
        [essential-services] Time to breathe
       *[other-practices] A fair price and a steady buyer
    }
vises-map6-voice = How much say do they have in your enterprise today?
    .title = Say today
    .low = No say
    .high = A strong say
vises-map6-another = { $count ->
    [one] One stakeholder is on the list.
   *[other] { $count } stakeholders are on the list.
    } Is there another one?

vises-map7 = Where people feel what you do, and what that place is like.
    .title = Our place
    .example = { $family ->
        [work-integration] Across the border. An old textile town where many young people have no work. A photo of the shop street.
        [essential-services] Street or neighbourhood. Quiet streets in Tournai, few shops left. A photo of the square.
       *[other-practices] Town. A busy part of Lille with good farmland nearby. A photo of the shop front.
    }
vises-map7-reach = How far does your work reach?
    .title = Reach
    .street = Our neighbourhood
    .town = Our town
    .region = Our region
    .cross-border = Across the border
vises-map7-place = What is special about that place?
    .title = About the place
    .example = { $family ->
        [work-integration] An old textile town. Many young people are out of work.
        [essential-services] Quiet streets in Tournai. Many older people live alone, and few shops are left.
       *[other-practices] A busy part of Lille. There is good farmland nearby, but little of its food gets here.
    }
vises-map7-photo = Do you have a photo of the place?
    .title = Photo of the place
    .hint = Show faces only if people agreed.
    .example = The shop street on a market day

vises-map8 = How you work can matter as much as what you do.
    .title = How we work
    .example = { $family ->
        [work-integration] Work that fits people, and coaching on the job. Each Monday we agree the pace with each person.
        [essential-services] Volunteers as equals, and shared decisions. Helpers and neighbours plan the week at one table.
       *[other-practices] Fair prices and open books. Anyone can see on the wall what goes to the grower.
    }
vises-map8-ways = Which ways of working set you apart?
    .title = Ways of working
    .shared-decisions = Shared decisions
    .fitted-work = Work that fits people
    .coaching = Coaching on the job
    .fair-prices = Fair prices
    .limited-profit = Limited profit
    .local-purchases = Buying locally
    .equal-volunteers = Volunteers as equals
    .learning-place = A place to learn
    .open-books = Open books
    .other = Another way
vises-map8-other = Which other way of working sets you apart?
    .title = Other way of working
    .example = Everyone does one day a month in another team.
vises-map8-why = How can people tell, on an ordinary day?
    .title = In practice
    .example = { $family ->
        [work-integration] Each Monday we agree the pace with each person.
        [essential-services] Helpers and neighbours plan the week at one table.
       *[other-practices] Anyone can see on the wall what goes to the grower.
    }

vises-map9 = What you keep already can save work later.
    .title = What we keep
    .example = The staff register and the kilos per month. A file of the annual report.
vises-map9-kept = What information do you keep already?
    .title = Kept already
    .register = Staff register
    .production = Production figures
    .satisfaction = Satisfaction survey
    .annual-report = Annual report
    .stories = Stories
    .partner-data = Figures of partners
    .nothing = Nothing yet
vises-map9-proof = Do you have a photo or file of it?
    .title = Photo or file
    .hint = Hide names. Show faces only if people agreed.
    .example = The annual report of last year

## Analyse

vises-ana1 = Not what you did, but what became different for people.
    .title = Changes
    .example = { $family ->
        [work-integration] Supported employees dare to speak up and plan ahead. Societal. Within a year. A surprise.
        [essential-services] Family carers take an afternoon for themselves again. Societal. Within a year. Expected.
       *[other-practices] Members know their growers and speak up for them. Political and territorial. In one to three years. A surprise.
    }
vises-ana1-whom = Who do you make the most difference for?
    .title = Chosen stakeholders
vises-ana1-change = What is different for { $of } because of you?
    .title = Change
    .hint = What they can, dare, do or have now. No surnames and no health details, please.
    .example = { $family ->
        [work-integration] They dare to speak up and plan ahead
        [essential-services] They take an afternoon for themselves again
       *[other-practices] They know their growers and speak up for them
    }
vises-ana1-so-what = And what did that change for { $of }?
    .title = Further change
    .hint = Try to say what they can, dare or have because of it.
    .example = { $family ->
        [work-integration] After the 40 workshops they run a table without help.
        [essential-services] After the 200 visits they dare to leave home for an afternoon.
       *[other-practices] After the 12 farm visits they cook with what is in season.
    }
vises-ana1-fields = On which fields do you see this change?
    .title = Fields
    .hint = Economic: work, money. Societal: people’s lives. Political: having a say. Environmental: nature. Territorial: your area.
vises-ana1-felt = After how long do people feel this change?
    .title = Felt after
    .within-year = Within a year
    .one-to-three = In one to three years
    .later = Later
vises-ana1-expected = Did you expect this change?
    .title = Expected or not
    .expected = Expected
    .surprise = A surprise
vises-ana1-another = Is there another change for { $of }?

vises-ana2 = What works less well, or has an effect you did not want?
    .title = The other side
    .hint = Saying this openly makes the rest easier to trust.
    .example = { $family ->
        [work-integration] In peak weeks the pace goes up. Some people then go home worn out.
        [essential-services] Some people rely on one helper only. When that helper leaves, they feel lost.
       *[other-practices] Our evening meetings always suit the same members. Parents and shift workers stay away.
    }
    .not-seen = Not seen so far

vises-ana3 = How strongly do you contribute on each field?
    .title = What we think
    .hint = This is your own view. A first feeling is enough.
    .example = Economic 3, societal 5, political 2, environmental 4, territorial 3
    .low = Hardly
    .high = Very strongly

vises-ana4 = From what you do to what changes, step by step.
    .title = Main path
    .example = { $family ->
        [work-integration] Repair workshop. 22 people learn three techniques. They dare to speak up. Later they move on, or stay by choice.
        [essential-services] Home help. Carers have a free afternoon each week. They take time for themselves. Later they can go on caring.
       *[other-practices] Farm visits. 300 members meet a grower. They speak up for growers. Later the town buys from them too.
    }
vises-ana4-change = Which change counts most for you?
    .title = Main change
vises-ana4-activity = { $change-known ->
    [no] Which of your activities changes most for people?
   *[yes] Which activity does most for this change: “{ $change }”?
    }
    .title = Activity behind it
vises-ana4-result = { $activity-known ->
    [no] What comes directly out of what you do?
   *[yes] What comes directly out of “{ $activity }”?
    }
    .title = Direct result
    .hint = The first thing you can see or count.
    .example = { $family ->
        [work-integration] 22 people learn three techniques and run a table
        [essential-services] 90 carers have one free afternoon a week
       *[other-practices] 300 members meet a grower on the farm
    }
vises-ana4-later = { $change-known ->
    [no] What may your work lead to later?
   *[yes] What may come later from this change: “{ $change }”?
    }
    .title = Later effect
    .example = { $family ->
        [work-integration] They move on to other work, or stay by choice
        [essential-services] They can go on caring for longer
       *[other-practices] The town buys from local growers too
    }

vises-ana5 = How you work, and what it does.
    .title = What makes it happen
    .example = { $family ->
        [work-integration] Coaching on the job. Mistakes are talked through the same day.
        [essential-services] Volunteers as equals. Carers call a neighbour by first name before they call us.
       *[other-practices] Open books. Since prices hang on the wall, members ask growers how they manage.
    }
vises-ana5-ways = { $change-known ->
    [no] Which of your ways of working make most of a difference?
   *[yes] Which ways of working make this change happen: “{ $change }”?
    }
    .title = Ways that matter
vises-ana5-how = How do you notice that?
    .title = How we notice
    .example = { $family ->
        [work-integration] Mistakes are talked through the same day. After that, people try again.
        [essential-services] Carers call a neighbour by first name before they call us.
       *[other-practices] Since prices hang on the wall, members ask growers how they manage.
    }

vises-ana6 = What would happen without you, and who else helps.
    .title = Without us, with others
    .example = { $family ->
        [work-integration] Partly. The public job service sends people to us and keeps in touch. Families help too.
        [essential-services] Partly. District nurses and grown-up children help too.
       *[other-practices] We cannot say. Two schools and the farmers’ group help too.
    }
vises-ana6-without = Would this change have happened without you?
    .title = Without us
    .no = No
    .partly = Partly
    .mostly = Mostly
    .cannot-say = We cannot say
vises-ana6-others = Who else helps to bring this change about?
    .title = Who else helps
    .example = { $family ->
        [work-integration] The public job service sends people to us and keeps in touch. Families help too.
        [essential-services] District nurses and grown-up children
       *[other-practices] Two schools and the farmers’ group
    }

vises-ana7 = Which question do you really want answered?
    .title = Our question
    .hint = It becomes your evaluation question: the rest of the path looks for its answer.
    .example = { $family ->
        [work-integration] In what way does coaching on the job help supported employees dare to speak up and plan ahead?
        [essential-services] What does our home help mean for family carers, and what would they miss without us?
       *[other-practices] What does having a vote in our cooperative change in how members act in their neighbourhood?
    }
    .in-what-way = In what way does “{ $practice }” help to bring about “{ $change }” for { $stakeholder }?
    .to-what-extent = How far is this true for { $stakeholder }: “{ $change }”? And what makes the difference?
    .would-miss = What would { $stakeholder } miss without us?

vises-ana8 = A short check of your question.
    .title = Question check
    .example = All five are true. The team and two supported employees agree.
vises-ana8-ticks = { $question-known ->
    [no] What is true of your question?
   *[yes] Your question: { $question } What is true of it?
    }
    .title = What is true
    .act = We can act on the answer
    .care = It matters to our stakeholders
    .find-out = We have time to find out
    .change = It is about change, not only numbers
    .more-than-yes = The answer is more than yes or no
vises-ana8-agreed = Who agrees with this question?
    .title = Agreed by
    .hint = You may want to ask them first.
vises-ana8-revisit = This is not ticked yet: { $missing }. Have one more look at the question.

## Measure

vises-mea1 = The people and papers that can help you find the answer.
    .title = Who can tell us
    .example = Supported employees, workshop coaches and our records.
vises-mea1-who = { $question-known ->
    [no] Who or what can help you answer your question?
   *[yes] Your question: { $question } Who or what can help you answer it?
    }
    .title = Who we ask
    .hint = Records are lists, figures and papers you already keep.
    .records = Our records
vises-mea1-why-not = What keeps you from asking { $stakeholder }?
    .title = Why not asked
    .hint = Your question is about them, so readers may wonder.
    .example = They are hard to reach in summer. We will ask them in autumn.

vises-mea2 = How will you find out?
    .title = Methods
    .hint = { $shape ->
        [in-what-way] Interviews or a group talk suit your question, with one figure beside them.
        [to-what-extent] A short survey suits your question, with two interviews beside it.
        [would-miss] Life stories suit your question, with a group talk beside them.
       *[own] One figure and one voice tell more together than either alone.
    }
    .example = Short survey, group talk and story of a change.

vises-mea3 = Indicators are the figures that show you whether something changes.
    .title = Indicators
    .example = { $family ->
        [work-integration] People who rate their own confidence 4 or 5 out of 5. From a survey of three questions. Samir, every year.
        [essential-services] Family carers who say they can cope. From a survey by phone. Two helpers, every year.
       *[other-practices] Members who took on a task this year. From our own count. The shop team, every three months.
    }
vises-mea3-name = Which figure will you follow?
    .title = Indicator
    .example = { $family ->
        [work-integration] People who rate their own confidence 4 or 5 out of 5
        [essential-services] Family carers who say they can cope
       *[other-practices] Members who took on a task this year
    }
    .attendance = Days people were present
    .kilos = Kilos handled in a year
    .satisfied = People who say they are satisfied
    .confidence = People who rate their own confidence 4 or 5 out of 5
    .steps-on = People who moved on to other work or training
    .stay-year = People still at work with us after one year
    .skills = People who learned at least three new skills
    .reached = People we helped this year
    .carers = Family carers who say they can cope
    .at-home = People who can go on living at home
    .waiting = Days people wait before help starts
    .members-vote = Members who voted at the last general meeting
    .members-act = Members who took on a task this year
    .local-buys = Purchases from suppliers in our own area
    .learned = People who use something they learned with us
vises-mea3-unit = What do you count?
    .title = Unit
    .people = People
    .times = Times
    .hours = Hours
    .days = Days
    .kilos = Kilos
    .pieces = Pieces
    .points = Points
vises-mea3-change = Which change does this figure tell you about?
    .title = Linked change
vises-mea3-source = Where does this figure come from?
    .title = Source
    .register = Staff register
    .production = Production figures
    .survey = Survey
    .annual-report = Annual report
    .partner-data = Figures of partners
    .own-count = Our own count
vises-mea3-who = Who collects this figure?
    .title = Who collects
    .hint = A first name or a role is enough.
    .example = Samir
vises-mea3-rhythm = How often is it collected?
    .title = How often
    .monthly = Every month
    .quarterly = Every three months
    .yearly = Every year
    .once = Once
vises-mea3-another = { $count ->
    [one] One figure is on the list.
   *[other] { $count } figures are on the list.
    } Will you follow another one?

vises-mea4 = Where each figure stands, and how many people you measured it with.
    .title = Values
    .example = 12 people out of 20, in March 2026. Earlier: 9 out of 21, in March 2025. Target: 14 by March 2027.
vises-mea4-value = Where does this figure stand now: “{ $of }”?
    .title = Now
    .hint = { $unit-known ->
        [no] { "" }
       *[yes] What you count: { $unit }.
        }
    .example = 12
vises-mea4-n = How many people did you measure this with?
    .title = People measured
    .hint = Count everyone you looked at, not only those with a good result.
    .example = 20
    .check-above = That does not fit yet. At least one person is needed. The people in your figure are part of this number, so it cannot be smaller.
vises-mea4-date = When did you measure this?
    .title = Date
    .example = March 2026
vises-mea4-earlier-value = Where did this figure stand at an earlier time?
    .title = Earlier figure
    .hint = Count in the same way as now.
    .example = 9
vises-mea4-earlier-n = How many people did you measure it with then?
    .title = People measured earlier
    .example = 21
    .check-above = That does not fit yet. At least one person is needed. The people in your earlier figure are part of this number, so it cannot be smaller.
vises-mea4-earlier-date = When was that earlier measurement?
    .title = Earlier date
    .example = March 2025
    .check-order = That does not fit yet. The earlier measurement needs a date before the one you gave for now.
vises-mea4-target = Where would you like this figure to be?
    .title = Target
    .hint = Choose what you hope for. Nobody holds you to it.
    .example = 14
vises-mea4-target-date = By when would you like to be there?
    .title = Target date
    .example = March 2027
    .check-order = That does not fit yet. The target needs a date after the one you gave for now.

vises-mea5 = What people told you: one card for each talk.
    .title = Voices
    .example = { $family ->
        [work-integration] 7 supported employees, 11 March 2026. You can make a mistake here. “A mistake is no drama here.” Yes, with role.
        [essential-services] 6 family carers, 4 March 2026. One fixed afternoon helps more than many short visits. No quote.
       *[other-practices] 9 members, 20 March 2026. Knowing the grower changes what they buy. “I know whose carrots these are.” Yes, with role.
    }
vises-mea5-who = Who did you talk with?
    .title = Who
    .hint = A role or a group, no names.
    .example = { $family ->
        [work-integration] Supported employees
        [essential-services] Family carers
       *[other-practices] Members
    }
vises-mea5-how-many = How many people were in this talk?
    .title = How many
    .example = 7
vises-mea5-date = When was this talk?
    .title = Date
    .example = 11 March 2026
vises-mea5-point = What was the main thing you heard?
    .title = Main point
    .hint = No surnames and no health details, please.
    .example = { $family ->
        [work-integration] You can make a mistake here and talk about it the same day.
        [essential-services] One fixed afternoon helps more than many short visits.
       *[other-practices] Knowing the grower changes what they buy.
    }
vises-mea5-quote = Which sentence would you like to quote?
    .title = Quote
    .hint = In the person’s own words.
    .example = { $family ->
        [work-integration] A mistake is no drama here.
        [essential-services] On Tuesdays I am myself again.
       *[other-practices] I know whose carrots these are.
    }
vises-mea5-leave = Did the person agree to be quoted?
    .title = Permission to quote
    .with-role = Yes, with role
    .inside = Only inside
    .no = No
vises-mea5-another = { $count ->
    [one] One talk is noted.
   *[other] { $count } talks are noted.
    } Is there another one?

vises-mea6 = Think of the past year, and of one person.
    .title = Story of a change
    .example = { $family ->
        [work-integration] R. came in without a word. In autumn she asked to run the zip table. Now she trains newcomers. It shows that trust came before skill.
        [essential-services] M. cared for her mother and never went out. One helper began to stay on Tuesdays. Now M. sings in a choir. It shows what one free afternoon can do.
       *[other-practices] A. only came to buy bread. Last spring he joined the group that sets prices. Now he speaks for us at the district council. It shows that a vote can wake something.
    }
vises-mea6-story = Which change in someone mattered most to you?
    .title = Story
    .hint = How it was before, what happened, how it is now. No surnames and no health details, please.
    .example = { $family ->
        [work-integration] R. came in without a word. In autumn she asked to run the zip table. Now she trains newcomers.
        [essential-services] M. cared for her mother and never went out. One helper began to stay on Tuesdays. Now M. sings in a choir.
       *[other-practices] A. only came to buy bread. Last spring he joined the group that sets prices. Now he speaks for us at the district council.
    }
vises-mea6-why = Why did you choose this story?
    .title = Why this story
    .example = { $family ->
        [work-integration] It shows that trust came before skill.
        [essential-services] It shows what one free afternoon can do.
       *[other-practices] It shows that a vote can wake something.
    }
vises-mea6-leave = Did the person agree to share this story?
    .title = Permission to share
    .hint = Read it back to them first. They can change their mind later.
    .first-name = Yes, own first name
    .other-name = Yes, another name
    .inside = Only inside
    .no = No
vises-mea6-photo = Do you have a photo that goes with the story?
    .title = Photo with the story
    .hint = Show faces only if people agreed.
    .example = Two hands at the zip table

vises-mea7 = How well can you show it, field by field?
    .title = What we can show
    .hint = Not how strong it is, but how you know.
    .example = Economic 3, societal 4, political 1, environmental 3, territorial 2
    .a1 = We feel it
    .a2 = We hear it
    .a3 = Measured once
    .a4 = Measured twice or by two sources
    .a5 = Confirmed by people from outside

vises-mea8 = How you keep this going.
    .title = Keeping it going
    .example = Leen, on the shared drive. Next time on 15 March 2027.
vises-mea8-keeper = Who looks after the figures and notes?
    .title = Who looks after it
    .example = Leen
vises-mea8-where = Where do you keep them?
    .title = Where it is kept
    .shared-drive = Shared drive
    .own-system = Our own system
    .paper = On paper
    .partner = With a partner
vises-mea8-next = When will you measure again?
    .title = Next measurement
    .example = 15 March 2027

## Valorise

vises-val1 = Read the results together, and take your time.
    .title = What it tells us
    .example = { $family ->
        [work-integration] People dare more when mistakes are talked through the same day. Learning techniques alone is not enough. Three roles were there: management, staff, supported employee.
        [essential-services] One fixed afternoon gives carers room. Many short visits do not. Three roles were there: management, volunteer, user or client.
       *[other-practices] A vote alone changes little. Meeting growers does. Three roles were there: staff, board member, partner.
    }
vises-val1-answer = { $question-known ->
    [no] What is the answer to your question?
   *[yes] Your question: { $question } What is your answer?
    }
    .title = Our answer
    .hint = Say what the results show, and no more.
    .example = { $family ->
        [work-integration] People dare more when mistakes are talked through the same day. Learning techniques alone is not enough.
        [essential-services] One fixed afternoon gives carers room. Many short visits do not.
       *[other-practices] A vote alone changes little. Meeting growers makes members speak up.
    }
vises-val1-there = Who was there when you read the results?
    .title = Who was there

vises-val2 = What surprised you, and who sees it differently?
    .title = Surprise and other views
    .example = { $family ->
        [work-integration] We expected pay to come first. Two coaches think we asked the happiest people.
        [essential-services] We expected carers to want more hours. One helper thinks tired carers did not answer.
       *[other-practices] We expected price to come first. Two growers think we mostly asked new members.
    }

vises-val3 = Say where your results stop. Readers will trust the rest more.
    .title = What we do not claim
    .example = { $family ->
        [work-integration] Few people, and others helped too. We asked 20 people. Families and the job service also play a part.
        [essential-services] Few people, and one moment only. We asked 31 carers, all in spring.
       *[other-practices] Others helped too, and outside events. A film about farming drew a full house that year.
    }
vises-val3-limits = Why should readers be careful with your results?
    .title = Limits
    .few-people = Few people
    .one-moment = One moment only
    .own-view = Only our own view
    .other-helpers = Others helped too
    .may-fade = Effect may fade
    .outside-events = Outside events
    .other = Something else
vises-val3-words = What can you not claim yet, in your own words?
    .title = In our own words
    .example = { $family ->
        [work-integration] We asked 20 people. Families and the job service also play a part.
        [essential-services] We asked 31 carers, all in spring. We do not know how winter feels.
       *[other-practices] We cannot tell what came from us and what came from the film on farming.
    }

vises-val4 = One message for each reader.
    .title = Messages
    .example = { $family ->
        [work-integration] To the board: coaching time is what works. Please keep two coach posts in 2027.
        [essential-services] To a public funder: a fixed afternoon keeps carers going. Please count it as real help.
       *[other-practices] To our members: meeting growers changes what we do. Please bring one neighbour to a farm visit.
    }
vises-val4-remember = What should this reader remember: { $of }?
    .title = To remember
    .example = { $family ->
        [work-integration] Coaching time is what works.
        [essential-services] A fixed afternoon keeps carers going.
       *[other-practices] Meeting growers changes what we do.
    }
vises-val4-ask = What do you ask of this reader: { $of }?
    .title = We ask
    .example = { $family ->
        [work-integration] Keep two coach posts in 2027.
        [essential-services] Count a fixed afternoon as real help.
       *[other-practices] Bring one neighbour to a farm visit.
    }

vises-val5 = How and when you show the result.
    .title = Form and moment
    .example = A team breakfast on 8 April 2026, then a board meeting and a poster.
vises-val5-forms = In which form will you show it?
    .title = Form
    .one-page = One page
    .board-agenda = Board meeting
    .team-moment = Team moment
    .short-video = Short video
    .poster = Poster or window
    .annual-report = Annual report
    .social-post = Social media post
    .open-day = Open day
    .funder-talk = Talk with a funder
vises-val5-date = When will you show it for the first time?
    .title = First date
    .example = 8 April 2026

vises-val6 = What you will keep, change, stop or start.
    .title = Commitments
    .example = { $family ->
        [work-integration] Change: a fixed quarter of an hour for talk at the end of the day. Ways of working. Samir, by 1 May 2026.
        [essential-services] Start: one fixed afternoon for every carer who asks. Long-term plan. The planning team, by September 2026.
       *[other-practices] Stop: holding every meeting in the evening. How we decide. The board, by June 2026.
    }
vises-val6-move = Do you keep, change, stop or start something?
    .title = Step
    .keep = Keep
    .change = Change
    .stop = Stop
    .start = Start
vises-val6-what = What exactly is it about?
    .title = What
    .example = { $family ->
        [work-integration] A fixed quarter of an hour for talk at the end of the day
        [essential-services] One fixed afternoon for every carer who asks
       *[other-practices] Holding every meeting in the evening
    }
vises-val6-kind = Which side of your work does this touch?
    .title = Side of our work
    .strategy = Long-term plan
    .practice = Ways of working
    .governance = How we decide
    .stakeholders = Stakeholders
    .partnership = Partnerships
    .communication = Communication
vises-val6-who = Who will see to it?
    .title = Who
    .hint = A first name or a role is enough.
    .example = Samir
vises-val6-by = By when will it be done?
    .title = By when
    .example = 1 May 2026
vises-val6-another = { $count ->
    [one] One commitment is on the list.
   *[other] { $count } commitments are on the list.
    } Is there another one?

vises-val7 = The United Nations set 17 goals for a fairer and greener world.
    .title = Global goals
    .example = Decent work and economic growth, because people step on to other work.
vises-val7-goals = Which of these goals fit a change you see?
    .title = Goals
    .g1 = No poverty
    .g2 = Zero hunger
    .g3 = Good health and well-being
    .g4 = Quality education
    .g5 = Gender equality
    .g6 = Clean water and sanitation
    .g7 = Affordable and clean energy
    .g8 = Decent work and economic growth
    .g9 = Industry, innovation and infrastructure
    .g10 = Reduced inequalities
    .g11 = Sustainable cities and communities
    .g12 = Responsible consumption and production
    .g13 = Climate action
    .g14 = Life below water
    .g15 = Life on land
    .g16 = Peace, justice and strong institutions
    .g17 = Partnerships for the goals
vises-val7-change = Which change fits this goal: “{ $of }”?
    .title = Change for this goal

vises-val8 = A look back, and a date for the next round.
    .title = Looking back
    .example = Team spirit and better communication. Usefulness: 4. Next round in January 2027.
vises-val8-came-true = What did this bring you?
    .title = Benefits found
    .none = None of these
vises-val8-useful = How useful was this path for you?
    .title = Usefulness
    .low = Not useful
    .high = Very useful
vises-val8-next = When will you start the next round?
    .title = Next round
    .example = January 2027

## Summary

vises-summary-cover = Who we are
    .missing = The mission and the period are not filled in yet. They are asked in the steps Start and Map.
vises-summary-cover-mission = Our mission, in one sentence: “{ $mission }”
vises-summary-cover-period = This summary covers { $period }.
vises-summary-cover-activity = It looks at one activity: “{ $activity }”
vises-summary-cover-made-by = The people who took part, by role: { $roles }.
vises-summary-cover-coach = { $coach ->
    [federation] A coach from a federation supported us along the way.
    [colleague] A colleague coached us along the way.
   *[not-yet] We worked without a coach: this summary is self-guided.
    }

vises-summary-question = Our question and our answer
    .missing = There is no agreed question yet. It is chosen in the step Analyse.
vises-summary-question-question = We want to know: { $question }
vises-summary-question-agreed = Those who agree with this question: { $who }.
vises-summary-question-answer = Around the table when we read the results: { $there }. Our answer: “{ $answer }”
vises-summary-question-answer-not-yet = There is no answer yet. It is written in the step Valorise, when the results are read together.
vises-summary-question-reader = { $reader }, please remember this: “{ $remember }” – and from you we ask this: “{ $ask }”

vises-summary-portrait = Portrait of our enterprise
    .missing = There is no portrait yet. It is drawn in the step Map.
vises-summary-portrait-need = This is the need or hope we respond to: “{ $need }”
vises-summary-portrait-family = { $family ->
    [work-integration] We are a work integration enterprise: we offer jobs with support.
    [essential-services] We provide essential services.
   *[other-practices] Our kind of enterprise: { $family-name }.
    }
vises-summary-portrait-fte = Together, our paid staff fill { $fte }.
vises-summary-portrait-supported = Our team includes { $people }, whose work is fitted to the person, with guidance.
vises-summary-portrait-volunteers = We can count on { $people }.
vises-summary-portrait-income = This is how our income is made up: { $income }.
vises-summary-portrait-activity = With “{ $name }” we are there for: “{ $for-whom }”
vises-summary-portrait-volume = A year of “{ $name }” adds up to { $volume }.
vises-summary-portrait-place = { $reach }: that is how far our work reaches. This is what is special about the place: “{ $place }”
vises-summary-portrait-photo = A photo of our place: “{ $photo }”
vises-summary-portrait-ways = What sets us apart, we think, is “{ $ways }”, and on an ordinary day you can tell by this: “{ $why }”

vises-summary-impact-map = Impact map: what changes, and how
    .missing = No changes are described yet. They are asked in the step Analyse.
    .do = What we do
    .gives = What comes directly out of it
    .changes = What changes, and for whom
    .later = What may come later
vises-summary-impact-map-change = { $felt }, we think, this difference is felt by { $stakeholder }: “{ $change }” – among the five fields, we see it here: { $fields }.{ $expected ->
    [expected] { " " }We expected it.
    [surprise] { " " }It surprised us.
   *[unknown] { "" }
    }
vises-summary-impact-map-so-what = One step further for { $stakeholder }, we think: “{ $so-what }”
vises-summary-impact-map-path = It begins, we think, with “{ $activity }”: first comes “{ $result }”, then “{ $change }”, and later perhaps “{ $later }”
vises-summary-impact-map-because = What makes it happen, we think, is “{ $ways }”, and this is how we notice: “{ $how }”
vises-summary-impact-map-without-us = { $without ->
    [no] Without us, we think, this change would not have happened.
    [partly] Even without us, we think, part of this change would have happened.
    [mostly] Even without us, we think, most of this change would have happened.
   *[cannot-say] What would have happened without us, we cannot say.
    } As for who else helps: “{ $others }”

vises-summary-stakeholders = Our stakeholders
    .missing = No stakeholders are listed yet. They are asked in the step Map.
vises-summary-stakeholders-asked = To find the answer, we turn to: { $asked }.
vises-summary-stakeholders-not-asked = We do not ask everyone our question is about, and this is why: “{ $why-not }”

vises-summary-fields = The five fields: what we think, and what we can show
    .missing = The five fields are not rated yet. This is done in the steps Analyse and Measure.
    .note = This is a self-assessment: the team gave these ratings itself. They are not for comparing enterprises.

vises-summary-results = Results in figures
    .missing = There are no figures yet. They are asked in the step Measure.
    .earlier = Earlier
    .now = Now
    .target = Target
vises-summary-results-first-measurement = Where no earlier figure is shown, this is a first measurement: there is nothing to set beside it yet.

vises-summary-voices = What people told us
    .missing = No talks are noted yet. They are asked in the step Measure.
vises-summary-voices-talks = We noted { $count ->
    [one] one talk
   *[other] { $count } talks
    }. { $sum ->
    [0] The number of people was not noted.
    [one] One person took part.
   *[other] { $sum } people took part.
    }
vises-summary-voices-voice = What we heard above all in our talk of { $date } with { $who } ({ $how-many } taking part): “{ $point }”
vises-summary-voices-quote = In a talk with { $who } we heard: “{ $quote }”

vises-summary-story = A story of a change
    .missing = There is no story yet. It can be added in the step Measure.
vises-summary-story-story = “{ $story }”
vises-summary-story-why = Why we chose this story: “{ $why }”
vises-summary-story-collected = One story was collected. Out of respect for the person, it is not shown here.

vises-summary-other-side = What we also saw
    .missing = Nothing is written here yet. What works less well is asked in the step Analyse.
vises-summary-other-side-other-side = What works less well, or has an effect we did not want: “{ $other-side }”
vises-summary-other-side-surprise = What surprised us, or is seen differently by others: “{ $surprise }”

vises-summary-limits = What we do not claim
    .missing = The limits are not written yet. They are asked in the step Valorise.
vises-summary-limits-limits = Please read our results with care, and keep this in mind: { $limits }.
vises-summary-limits-words = What we cannot claim yet, in our own words: “{ $words }”

vises-summary-plan = Plan for figures and talks
    .missing = There is no plan yet. It is made in the step Measure.
vises-summary-plan-methods = Our ways to find out: { $methods }.
vises-summary-plan-keep = Our figures and notes are in the care of { $keeper } ({ $where }). The next measurement is planned for { $next }.
vises-summary-plan-sources = What we already kept when we began: { $sources }.

vises-summary-commitments = What we will do
    .missing = There are no commitments yet. They are made in the step Valorise.

vises-summary-showing = Where and when we show it
    .missing = The form and the date are not chosen yet. They are asked in the step Valorise.
vises-summary-showing-forms = This is how we plan to show the results: { $forms }. The first time is planned for { $date }.
vises-summary-showing-goal = The change “{ $change }” fits, we think, with this global goal of the United Nations: { $goal }.

vises-summary-looking-back = Looking back
    .missing = There is no look back yet. It comes at the end of the step Valorise.
vises-summary-looking-back-sought = At the start, this is what we hoped for: “{ $sought }”
vises-summary-looking-back-found = And this is what it brought us: { $found }.
vises-summary-looking-back-useful = How useful was this path to us? From 1 (not useful) to 5 (very useful), we say { $useful }.
vises-summary-looking-back-next = We go on: the next round is planned for { $next }.

vises-summary-method = How this was made
    .missing = There is nothing to say about the method yet. It follows from your answers in the step Measure.
vises-summary-method-vises = This summary is based on the publicly described VISES steps. It is independent of the VISES partners.
vises-summary-method-asked = { $count ->
    [0] No talks have been noted.
    [one] One talk was noted. { $sum ->
        [0] The number of people was not noted.
        [one] One person took part.
       *[other] { $sum } people took part.
    }
   *[other] { $count } talks were noted. { $sum ->
        [0] The number of people was not noted.
        [one] One person took part.
       *[other] { $sum } people took part in all.
    }
    }

# What is missing or does not fit; said in the living impact map.
vises-gap-no-practice = You wrote down your mission, but not yet what sets your way of working apart.
vises-gap-no-need = You wrote down your mission, but not yet the need it responds to.
vises-gap-for-nobody = The activity “{ $about }” is there, but not yet who it is for.
vises-gap-no-change = You chose “{ $about }”, but what changes for them is not written yet.
vises-gap-no-field = The change “{ $about }” has no field yet.
vises-gap-no-path = The main path has no direct result yet.
vises-gap-no-cause = It is not written yet what makes the main change happen.
vises-gap-question-alone = It is not written yet who agrees with your question.
vises-gap-not-asked = You do not ask the people your question is about. The reason is not written yet.
vises-gap-no-sign = The figure “{ $about }” is not linked to a change yet.
vises-gap-no-figure = There is no value yet for “{ $about }”.
vises-gap-no-people = For “{ $about }” it is not written yet how many people you measured it with.
vises-gap-no-day = For “{ $about }” it is not written yet when you measured it.
vises-gap-above = For “{ $about }” the value is higher than the number of people you measured it with.
vises-gap-above-earlier = For “{ $about }” the earlier value is higher than the number of people you measured it with then.
vises-gap-no-target-day = For “{ $about }” there is a target, but no date yet.
vises-gap-no-leave = May the quote from your talk with “{ $about }” be shown? Until that is written, it stays hidden.
vises-gap-no-story-leave = May the story be shown? Until that is written, it stays hidden.
vises-gap-no-limits = Your answer is written, but not yet where your results stop.
vises-gap-strong = Your answer uses strong words, such as “shows” or “proves”. There are no figures from two moments yet. More careful words keep it true.
vises-gap-reader-nothing = There is no message yet for this reader: { $about }.
vises-gap-nobody-does = Nobody is named yet for “{ $about }”.
vises-gap-no-date = It is not written yet by when “{ $about }” will be done.

## Between meetings: one line that says why. What comes next, and how long it takes, is added.

vises-nudge-colleagues = Your starting point is ready. Two see more than one: type “invite” for a link that brings a colleague along.
vises-nudge-no-coach = Nobody coaches you yet. Your federation may be glad to think along: would you like to ask them this week?
vises-nudge-who-walks-in = Your portrait is taking shape: { $done } of { $all } questions are behind you. Notice today who walks in: those are your stakeholders.
vises-nudge-photo = Your portrait has no picture yet. Take a photo that shows how you work, without faces unless people agree. Type “answers” to add it.
vises-nudge-outsider = Your portrait is ready: type “summary” to see it. Show it to one outsider: what is missing?
vises-nudge-ask-one = You know your work from inside. Ask one person this week: what is different for you because of us?
vises-nudge-five-fields = Your question about the five fields is still with { $people ->
        [one] one colleague
       *[other] { $people } colleagues
    }. One minute is enough: would you like to ask again?
vises-nudge-drafts = Soon you choose your question. Drafts made of your own answers are waiting, to take or to change.
vises-nudge-card = You are collecting now. One card this week: what did you hear? A few words are enough.
vises-nudge-half-way = { $talks ->
        [one] One talk is
       *[other] { $talks } talks are
    } written down. You wanted to hear { $groups ->
        [one] one group
       *[other] { $groups } groups
    }. Who have you not heard yet?
vises-nudge-read-back = Your story is written down. Read it to the person it is about: is it right, and may you use it?
vises-nudge-one-screen = Your results are in, and fit on one screen. Plan 20 minutes with the team to read them together.
vises-nudge-show = On { $day } you show what you found. Type “/summary one page” for a page to hand out.
vises-nudge-commitment = Agreed for { $day }: “{ $what }” ({ $who }). Is it done, under way, or has it changed?
vises-nudge-next-round = You finished on { $day }. Time to look again: the same question, or a new one? Type “new round” to begin.
