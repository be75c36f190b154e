# title: a generator expression with an asynchronous comprehension in its element is an asynchronous generator
# clauses: acomp.nested.genexp
# python: >=3.11
import inspect

async def main():
    g = ([y async for y in x] for x in [])
    print(inspect.isasyncgen(g), inspect.isgenerator(g))

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# True False
