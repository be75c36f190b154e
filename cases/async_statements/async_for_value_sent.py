# title: what is sent while __anext__ waits goes to what it awaits
# clauses: aflow.anext.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        first = await pause('first?')
        return first + await pause('second?')

async def main():
    async for item in Source():
        print(item)

c = main()
print(c.send(None))
print(c.send('ab'))
print(c.send('cd'))
print(c.send('ef'))
print(c.send('gh'))

# expect:
# first?
# second?
# abcd
# first?
# second?
# efgh
# first?
