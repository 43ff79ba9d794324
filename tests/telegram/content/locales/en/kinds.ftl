### Test data: the words of one question of each kind.

kinds = Every kind
    .about = Seven questions.
kinds-phase-all = All
    .about = All kinds, one after the other.
kinds-sitting-1 = One of each
    .who = whoever tests

kinds-colour = Which colour is the door?
    .title = Colour
    .example = Red, as it always was.
    .red = Red
    .green = Green
kinds-food = What do you eat?
    .title = Food
    .bread = Bread
    .soup = Soup
    .fish = Fish
    .nothing = Nothing at all
kinds-proof = Can you show it?
    .title = Proof
kinds-ease = How easy is it?
    .title = Ease
    .low = hard
    .high = easy
kinds-rooms = How good are the rooms?
    .title = Rooms
    .low = bad
    .high = good
    .hall = Hall
    .kitchen = Kitchen
kinds-people = Who helps.
    .title = People
kinds-people-name = Who helps?
    .title = Name
kinds-people-another = Somebody else?
kinds-story = What happened?
    .title = Story

kinds-summary-all = All of it
    .missing = Nothing yet.
kinds-summary-all-story = The story: “{ $story }”
