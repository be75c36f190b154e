# title: an exception thrown while the block waits goes to __aexit__, which may suppress it
# clauses: aflow.block.thrown
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    def __init__(self, answer):
        self.answer = answer

    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        await pause(kind.__name__)
        return self.answer

async def main(answer):
    async with Room(answer):
        await pause('block')
        print('not reached')
    return 'behind'

for answer in True, False:
    c = main(answer)
    print(c.send(None))
    print(c.throw(KeyError()))
    try:
        c.send(None)
    except StopIteration as stop:
        print(stop.value)
    except KeyError:
        print('KeyError')

# expect:
# block
# KeyError
# behind
# block
# KeyError
# KeyError
