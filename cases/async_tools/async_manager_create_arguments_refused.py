# title: arguments that do not fit are refused at the call
# clauses: atools.make.arguments
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(name):
    yield name

for arguments in (), (1, 2):
    try:
        section(*arguments)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
