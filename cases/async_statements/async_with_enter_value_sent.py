# title: what is sent while __aenter__ waits goes to what it awaits
# clauses: aflow.enter.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        first = await pause('first?')
        second = await pause('second?')
        return first + second

    async def __aexit__(self, *details):
        pass

async def main():
    async with Room() as value:
        return value

c = main()
print(c.send(None))
print(c.send('ab'))
try:
    c.send('cd')
except StopIteration as stop:
    print(stop.value)

# expect:
# first?
# second?
# abcd
