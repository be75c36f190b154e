# title: a return that waits in __aexit__ is given up by close
# clauses: aflow.exit.closed
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
    except GeneratorExit:
        print('GeneratorExit')
        raise

c = main()
print(c.send(None))
print(c.close())

# expect:
# leaving
# GeneratorExit
# None
