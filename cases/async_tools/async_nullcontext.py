# title: nullcontext serves async with, as its value and without doing anything
# clauses: atools.null.async
# python: >=3.10
from contextlib import nullcontext

async def body():
    try:
        yield
    finally:
        print('not closed here')

async def work(g):
    async with nullcontext() as value:
        print(value)
    async with nullcontext(g) as value:
        print(value is g)
        raise KeyError

g = body()
try:
    work(g).send(None)
except KeyError:
    print('KeyError')

# expect:
# None
# True
# KeyError
