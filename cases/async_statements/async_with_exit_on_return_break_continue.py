# title: __aexit__ is awaited with three times None on return, break and continue
# clauses: aflow.exit.ways
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause(details)

async def main():
    for action in 'continue', 'break':
        async with Room():
            if action == 'continue':
                continue
            break
        print('not reached')
    async with Room():
        return 'returned'

c = main()
for step in range(3):
    print(c.send(None))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# (None, None, None)
# (None, None, None)
# (None, None, None)
# returned
