# title: an exception thrown while __aenter__ waits is raised there; when it comes out __aexit__ is not called
# clauses: aflow.enter.suspends aflow.enter.raises
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        try:
            await pause('entering')
        finally:
            print('out of __aenter__')

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        async with Room():
            print('not reached')
    except KeyError:
        print('KeyError')

c = main()
print(c.send(None))
try:
    c.throw(KeyError())
except StopIteration:
    print('over')

# expect:
# entering
# out of __aenter__
# KeyError
# over
