# title: async for evaluates its iterable, calls __aiter__, awaits __anext__, assigns and executes the suite, and may wait
# clauses: aflow.for.order aflow.for.target_waits
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Numbers:
    def __aiter__(self):
        print('iterate')
        return self

    async def __anext__(self):
        return await pause('next?')

table = {}

async def main():
    async for table[await pause('key?')] in await pause('iterable?'):
        await pause('suite')

c = main()
print(c.send(None))
print(c.send(Numbers()))
for item, key in (1, 'a'), (2, 'b'):
    print(c.send(item))
    print(c.send(key), table)
    print(c.send(None))

# expect:
# iterable?
# iterate
# next?
# key?
# suite {'a': 1}
# next?
# key?
# suite {'a': 1, 'b': 2}
# next?
