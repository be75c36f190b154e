# title: await in the element makes a generator expression an asynchronous one
# clauses: acomp.genexp.await_makes
# python: >=3.6
import inspect

async def main():
    g = (await x for x in ())
    print(inspect.isasyncgen(g), inspect.isgenerator(g))

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# True False
