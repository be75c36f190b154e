# title: an async with in a finally block keeps the saved exception, and one that it suppresses is another one
# clauses: aflow.mixed.finally
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        await pause('entering')

    async def __aexit__(self, kind, *details):
        await pause('leaving')
        return True

async def main():
    try:
        raise KeyError('saved')
    finally:
        async with Room():
            raise ValueError
        print('behind')

c = main()
print(c.send(None))
print(c.send(None))
try:
    c.send(None)
except KeyError as error:
    print(error.args[0])

# expect:
# entering
# leaving
# behind
# saved
