# title: a generator-based coroutine can delegate to plain generators and iterables as well
# clauses: look.coroutine.still_generator
# python: >=3.6
import types

def plain():
    yield 1
    return 'result'

@types.coroutine
def outer():
    print((yield from plain()))
    yield from [2, 3]

async def work():
    await outer()

c = work()
print(c.send(None), c.send(None), c.send(None))

# expect:
# result
# 1 2 3
