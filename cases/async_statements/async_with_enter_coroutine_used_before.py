# title: an __aenter__ that returns a coroutine that has ended, or is awaited by another one, makes RuntimeError
# clauses: aflow.enter.awaited
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def entrance():
    await pause('entering')
    return 'inside'

class Room:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __aenter__(self):
        return self.coroutine

    async def __aexit__(self, *details):
        print('exit')

async def main(room):
    try:
        async with room as value:
            print(value)
    except RuntimeError:
        print('RuntimeError')

room = Room(entrance())
first, second, third = main(room), main(room), main(room)
print(first.send(None))
for c in second, first, third:
    try:
        c.send(None)
    except StopIteration:
        print('over')

# expect:
# entering
# RuntimeError
# over
# inside
# exit
# over
# RuntimeError
# over
