# title: a method that does not take the arguments is a TypeError, of __aexit__ when the block is left
# clauses: aflow.enter.call aflow.exit.arguments
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, *details):
        print('exit')

class Tight(Room):
    async def __aenter__(self, key):
        print('not entered')

class Loose(Room):
    async def __aexit__(self):
        print('not left')

async def main():
    for kind in Tight, Loose:
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
