# title: a plain generator is no awaitable, and await leaves it unstarted
# clauses: await.operand.generator
# python: >=3.6
import inspect

def plain():
    print('not reached')
    yield

async def work():
    try:
        await g
    except TypeError:
        print('TypeError')

g = plain()
try:
    work().send(None)
except StopIteration:
    print(inspect.getgeneratorstate(g))

# expect:
# TypeError
# GEN_CREATED
