# title: await in the condition makes a generator expression an asynchronous one
# clauses: acomp.genexp.await_makes
# python: >=3.6
import inspect

async def main():
    g = (x for x in () if await x)
    print(inspect.isasyncgen(g), inspect.isgenerator(g))

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# True False
