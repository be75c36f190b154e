# title: an exception that the generator swallows makes the call return None
# clauses: atools.decorate.swallowed
# python: >=3.10
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield
    except KeyError as error:
        print('caught', error.args)

@section()
async def work(kind):
    raise kind('of the body')

for kind in KeyError, ValueError:
    try:
        work(kind).send(None)
    except StopIteration as stop:
        print(stop.value)
    except ValueError as error:
        print(error.args)

# expect:
# caught ('of the body',)
# None
# ('of the body',)
