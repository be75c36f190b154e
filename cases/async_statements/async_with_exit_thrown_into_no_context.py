# title: an exception thrown while __aexit__ waits gets no context
# clauses: aflow.exit.thrown_no_context
# python: <3.9
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause('leaving')
        print('not reached')

async def main():
    async with Room():
        raise KeyError

c = main()
print(c.send(None))
try:
    c.throw(ValueError())
except ValueError as error:
    print(error.__context__)

# expect:
# leaving
# None
