# title: an exception thrown while the target waits goes to __aexit__
# clauses: aflow.target.error aflow.target.waits
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, kind, *details):
        print('exit with', kind.__name__)
        return True

async def main():
    table = {}
    async with Room() as table[await pause('key?')]:
        print('not reached')
    return table

c = main()
print(c.send(None))
try:
    c.throw(OSError())
except StopIteration as stop:
    print(stop.value)

# expect:
# enter
# key?
# exit with OSError
# {}
