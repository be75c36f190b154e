# title: what a generator raises as it is closed leaves the statement
# clauses: atools.aclosing.raised
# python: >=3.10
from contextlib import aclosing

async def body():
    try:
        yield
    finally:
        raise ValueError('closing')

async def work(fails):
    async with aclosing(body()) as g:
        await g.__anext__()
        if fails:
            raise KeyError

for fails in False, True:
    try:
        work(fails).send(None)
    except ValueError as error:
        print(error.args, type(error.__context__).__name__)

# expect:
# ('closing',) GeneratorExit
# ('closing',) GeneratorExit
