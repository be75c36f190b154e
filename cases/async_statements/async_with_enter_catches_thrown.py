# title: an __aenter__ that catches what was thrown in goes on to the block
# clauses: aflow.enter.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        try:
            await pause('entering')
        except KeyError:
            return 'after all'

    async def __aexit__(self, *details):
        print('exit', details)

async def main():
    async with Room() as value:
        print(value)

c = main()
print(c.send(None))
try:
    c.throw(KeyError())
except StopIteration:
    print('over')

# expect:
# entering
# after all
# exit (None, None, None)
# over
