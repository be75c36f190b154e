# title: the words for what is no asynchronous manager
# clauses: atools.message.not_manager
# python: >=3.11
from contextlib import AsyncExitStack

class Thing:
    pass

async def work():
    await AsyncExitStack().enter_async_context(Thing())

try:
    work().send(None)
except TypeError as error:
    print(error)

# expect:
# '__main__.Thing' object does not support the asynchronous context manager protocol
