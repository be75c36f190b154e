# title: enter_context of an AsyncExitStack takes plain managers only
# clauses: atools.stack.mixed
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager, suppress

@asynccontextmanager
async def section():
    yield

async def work():
    async with AsyncExitStack() as stack:
        print(stack.enter_context(suppress(KeyError)))
        try:
            stack.enter_context(section())
        except (TypeError, AttributeError):
            print('refused')
        raise KeyError
    print('behind')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# None
# refused
# behind
