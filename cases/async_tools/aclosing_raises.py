# title: what aclose raises leaves the statement, with the exception of the block as its context
# clauses: atools.aclosing.raised
# python: >=3.10
from contextlib import aclosing

class Connection:
    async def aclose(self):
        raise ValueError('closing')

async def work(fails):
    async with aclosing(Connection()):
        if fails:
            raise KeyError

for fails in False, True:
    try:
        work(fails).send(None)
    except ValueError as error:
        print(error.args, type(error.__context__).__name__)

# expect:
# ('closing',) NoneType
# ('closing',) KeyError
