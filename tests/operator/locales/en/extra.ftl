### What this house says differently: a message of the program, replaced.

see-you = All right, see you at the centre. Everything is kept. Write “continue” and we go on from here.
