# title: methods that the class was given after the object was made count
# clauses: aflow.with.class_methods
# python: >=3.6
class Room:
    pass

room = Room()

async def enter(self):
    print('enter')

async def leave(self, *details):
    print('exit')

Room.__aenter__ = enter
Room.__aexit__ = leave

async def main():
    async with room:
        print('block')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter
# block
# exit
# over
