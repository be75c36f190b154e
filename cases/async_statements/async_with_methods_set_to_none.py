# title: a method that is None cannot be called: TypeError, when the statement gets to it
# clauses: aflow.with.none
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, *details):
        print('exit')

class NoEntrance(Room):
    __aenter__ = None

class NoExit(Room):
    __aexit__ = None

async def main():
    for kind in NoEntrance, NoExit:
        try:
            async with kind():
                print('block')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# enter
# block
# TypeError
# over
