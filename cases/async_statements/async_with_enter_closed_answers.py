# title: an __aenter__ that returns on GeneratorExit does not get to its block: the exception goes on from there
# clauses: aflow.enter.closed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        try:
            await pause('entering')
        except GeneratorExit:
            return 'ignored'

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        async with Room():
            print('not reached')
    except GeneratorExit:
        print('GeneratorExit')
        raise

c = main()
print(c.send(None))
c.close()
print('closed')

# expect:
# entering
# GeneratorExit
# closed
