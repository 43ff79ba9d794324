"""Any updates at all, thrown at the whole way from the intake to the database.

A world is one database with some dozens of chats. All that is thrown at it follows from its
name, such as `20261122/37`: whatever goes wrong names the world and the update, and

    python -m tests.fuzz 20261122/37 1200

throws the first 1200 updates of that world again.
"""
