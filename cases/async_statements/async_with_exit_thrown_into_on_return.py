# title: an exception thrown while __aexit__ waits for a return takes its place; caught outside, the return is forgotten
# clauses: aflow.exit.raises_normally aflow.exit.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause('leaving')

async def main():
    try:
        async with Room():
            return 'lost'
    except KeyError:
        print('KeyError')
    return 'behind'

c = main()
print(c.send(None))
try:
    c.throw(KeyError())
except StopIteration as stop:
    print(stop.value)

# expect:
# leaving
# KeyError
# behind
